#pragma once

#include "SpecTable.h"

#include "server/BehaviourRegistry.h"

namespace framescope::ui::server {

/// The help for a table of behaviours or faults: each kind's name, summary and options from the server's own descriptions. Stateless.
class SpecHelp
{
public:
    /// `infos`: a range of values with `name`, `summary` and `options`.
    template<typename Infos>
    static std::vector<SpecTable::Help> of(const Infos &infos)
    {
        std::vector<SpecTable::Help> help;
        for (const auto &info : infos)
            help.push_back({info.name, info.summary, described(info.options)});
        return help;
    }

private:
    static QStringList described(const std::vector<framescope::server::OptionInfo> &options);
};

} // namespace framescope::ui::server
