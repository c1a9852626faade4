#include "SpecHelp.h"

namespace framescope::ui::server {

QStringList SpecHelp::described(const std::vector<framescope::server::OptionInfo> &options)
{
    QStringList texts;
    for (const auto &option : options)
        texts << (option.value.isEmpty() ? QStringLiteral("%1 – %2").arg(option.name, option.meaning) : QStringLiteral("%1=%2 – %3").arg(option.name, option.value, option.meaning));
    return texts;
}

} // namespace framescope::ui::server
