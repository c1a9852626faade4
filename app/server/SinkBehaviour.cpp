#include "SinkBehaviour.h"

#include "Text.h"

namespace framescope::server {

BehaviourInfo SinkBehaviour::info()
{
    BehaviourInfo info;
    info.name = QStringLiteral("sink");
    info.summary = Text::tr("takes everything and answers nothing");
    info.qtStack = true;
    info.make = [](const scenario::OptionList &, const BehaviourContext &) -> base::Result<std::unique_ptr<Behaviour>> {
        return std::unique_ptr<Behaviour>(std::make_unique<SinkBehaviour>());
    };
    return info;
}

} // namespace framescope::server
