#include "Command.h"
#include "ConnectCommand.h"
#include "DemoCommand.h"
#include "ServeCommand.h"
#include "ProfilesCommand.h"

namespace framescope::cli {

CommandRegistry CommandRegistry::standard()
{
    CommandRegistry registry;
    registry.add(std::make_unique<ConnectCommand>());
    registry.add(std::make_unique<ServeCommand>());
    registry.add(std::make_unique<DemoCommand>());
    registry.add(std::make_unique<ProfilesCommand>());
    return registry;
}

} // namespace framescope::cli
