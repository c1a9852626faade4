#include "Command.h"
#include "ConnectCommand.h"
#include "DecodersCommand.h"
#include "DemoCommand.h"
#include "DeriveCommand.h"
#include "ExportCommand.h"
#include "ImportCommand.h"
#include "ProfilesCommand.h"
#include "RecordCommand.h"
#include "ServeCommand.h"
#include "ShowCommand.h"
#include "TestCommand.h"

namespace framescope::cli {

CommandRegistry CommandRegistry::standard()
{
    CommandRegistry registry;
    registry.add(std::make_unique<ConnectCommand>());
    registry.add(std::make_unique<ServeCommand>());
    registry.add(std::make_unique<DemoCommand>());
    registry.add(std::make_unique<ProfilesCommand>());
    registry.add(std::make_unique<RecordCommand>());
    registry.add(std::make_unique<ShowCommand>());
    registry.add(std::make_unique<ExportCommand>());
    registry.add(std::make_unique<ImportCommand>());
    registry.add(std::make_unique<TestCommand>());
    registry.add(std::make_unique<DeriveCommand>());
    registry.add(std::make_unique<DecodersCommand>());
    return registry;
}

} // namespace framescope::cli
