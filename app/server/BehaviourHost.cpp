#include "BehaviourHost.h"

#include "Text.h"

#include "base/OptionId.h"

namespace framescope::server {

base::Result<void> BehaviourHost::make(const ServerSettings &settings, const BehaviourContext &context)
{
    m_paths.clear();
    quint64 stream = 0;
    for (const PathSettings &path : settings.paths) {
        Behaviours made;
        for (const QString &spec : path.behaviours) {
            BehaviourContext own = context;
            own.seed = context.seed + ++stream;
            auto behaviour = m_registry.make(spec, own);
            if (!behaviour)
                return behaviour.error();
            const auto list = scenario::OptionList::parse(spec);
            if (settings.stack == network::Stack::Qt && list && !m_registry.find(list->name())->qtStack)
                return base::Error{QStringLiteral("usage.stack"), Text::tr("The behaviour \"%1\" needs Framescope's own stack.").arg(list->name()), {},
                                   Text::tr("Use Framescope's own stack.")}
                    .about(list->name())
                    .mendedBy(base::OptionId::Stack, QStringLiteral("framescope"));
            made.push_back(std::move(*behaviour));
        }
        m_paths.push_back(std::move(made));
    }
    return {};
}

std::vector<Behaviour *> BehaviourHost::behaviours(std::size_t path) const
{
    std::vector<Behaviour *> all;
    for (const auto &behaviour : m_paths[path])
        all.push_back(behaviour.get());
    return all;
}

} // namespace framescope::server
