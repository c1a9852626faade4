#include "PageRegistry.h"

namespace framescope::ui::shell {

void PageRegistry::add(const QString &kind, Opener opener)
{
    m_openers.insert(kind, std::move(opener));
}

void PageRegistry::open(const PageToken &token, bool connectNow, const Done &done) const
{
    const auto told = done ? done : [](Page *) {};
    const auto opener = m_openers.constFind(token.kind);
    if (opener == m_openers.cend() || token.what.isEmpty())
        return told(nullptr);
    (*opener)(token.what, connectNow, told);
}

QString PageRegistry::toText(int side, const PageToken &token)
{
    return QStringLiteral("%1:%2:%3").arg(QString::number(side), token.kind, token.what);
}

PageToken PageRegistry::fromText(const QString &text, int *side)
{
    *side = text.section(QLatin1Char(':'), 0, 0).toInt();
    return {text.section(QLatin1Char(':'), 1, 1), text.section(QLatin1Char(':'), 2)};
}

} // namespace framescope::ui::shell
