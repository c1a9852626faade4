#include "Command.h"

namespace framescope::cli {

CommandRegistry CommandRegistry::standard()
{
    CommandRegistry registry;
    return registry;
}

} // namespace framescope::cli
