#include "BehaviourRegistry.h"

#include "BroadcastBehaviour.h"
#include "ChargenBehaviour.h"
#include "EchoBehaviour.h"
#include "FeedBehaviour.h"
#include "RulesBehaviour.h"
#include "SinkBehaviour.h"
#include "Text.h"

namespace framescope::server {

BehaviourRegistry BehaviourRegistry::standard()
{
    BehaviourRegistry registry;
    registry.add(EchoBehaviour::info());
    registry.add(BroadcastBehaviour::info());
    registry.add(SinkBehaviour::info());
    registry.add(FeedBehaviour::info());
    registry.add(RulesBehaviour::info());
    registry.add(ChargenBehaviour::info());
    return registry;
}

const BehaviourInfo *BehaviourRegistry::find(const QString &name) const
{
    for (const BehaviourInfo &info : m_infos) {
        if (info.name == name)
            return &info;
    }
    return nullptr;
}

base::Result<scenario::OptionList> BehaviourRegistry::read(const QString &spec) const
{
    auto list = scenario::OptionList::parse(spec);
    if (!list)
        return list;
    const BehaviourInfo *info = find(list->name());
    if (info == nullptr) {
        QStringList known;
        for (const BehaviourInfo &each : m_infos)
            known << each.name;
        return base::Error{QStringLiteral("usage.behaviour"), Text::tr("There is no behaviour \"%1\".").arg(list->name()), {},
                           Text::tr("Use one of these: %1.").arg(known.join(QLatin1String(", ")))}
            .about(list->name());
    }
    std::vector<QString> keys;
    for (const OptionInfo &option : info->options)
        keys.push_back(option.name);
    if (auto allowed = list->allowOnly(keys); !allowed)
        return allowed.error();
    return list;
}

base::Result<std::unique_ptr<Behaviour>> BehaviourRegistry::make(const QString &spec, const BehaviourContext &context) const
{
    const auto list = read(spec);
    if (!list)
        return list.error();
    return find(list->name())->make(*list, context);
}

base::Result<void> BehaviourRegistry::check(const QString &spec) const
{
    const auto list = read(spec);
    if (!list)
        return list.error();
    return {};
}

} // namespace framescope::server
