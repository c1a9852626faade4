#include "Command.h"
#include "ConnectCommand.h"

namespace framescope::cli {

CommandRegistry CommandRegistry::standard()
{
    CommandRegistry registry;
    registry.add(std::make_unique<ConnectCommand>());
    return registry;
}

} // namespace framescope::cli
