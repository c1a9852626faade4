#include "Recognise.h"

#include "Preview.h"

#include "base/Translation.h"

#include <algorithm>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("decode::Recognise")

bool isOneOf(const QByteArray &name, std::initializer_list<std::string_view> names)
{
    const std::string_view view(name.constData(), std::size_t(name.size()));
    return std::find(names.begin(), names.end(), view) != names.end();
}

} // namespace

Recognition bySubprotocol(const HandshakeFacts &facts, std::initializer_list<std::string_view> names)
{
    if (isOneOf(facts.subprotocol, names))
        return {100, tr("the subprotocol is %1").arg(QString::fromLatin1(facts.subprotocol))};
    if (facts.subprotocol.isEmpty()) {
        for (const QByteArray &offered : facts.offered) {
            if (isOneOf(offered, names))
                return {60, tr("the client offered the subprotocol %1").arg(QString::fromLatin1(offered))};
        }
    }
    return {};
}

Recognition byAddress(int confidence, const QString &what)
{
    return {confidence, tr("%1 in the address").arg(what)};
}

Recognition byContent(int confidence, const QString &what)
{
    return {confidence, tr("a message is %1").arg(what)};
}

} // namespace framescope::decode
