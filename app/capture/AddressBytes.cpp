#include "AddressBytes.h"

#include <QList>

namespace framescope::capture {

std::optional<QByteArray> addressBytes(const QByteArray &text)
{
    bool ok = true;
    if (text.count('.') == 3 && !text.contains(':')) {
        QByteArray v4;
        for (const QByteArray &part : text.split('.')) {
            bool number = false;
            const uint value = part.toUInt(&number);
            ok = ok && number && value < 256;
            v4 += char(value);
        }
        return ok ? std::optional(v4) : std::nullopt;
    }
    const QByteArray address = text.left(text.indexOf('%') < 0 ? text.size() : text.indexOf('%'));
    if (const QByteArray mapped("::ffff:"); address.startsWith(mapped) && address.contains('.'))
        return addressBytes(address.mid(mapped.size()));
    const auto groups = [&ok](const QByteArray &part) {
        QByteArray bytes;
        for (const QByteArray &group : part.isEmpty() ? QList<QByteArray>() : part.split(':')) {
            bool number = false;
            const uint value = group.toUInt(&number, 16);
            ok = ok && number && value <= 0xffff;
            bytes += char(value >> 8);
            bytes += char(value & 0xff);
        }
        return bytes;
    };
    const qsizetype gap = address.indexOf("::");
    const QByteArray before = groups(gap < 0 ? address : address.left(gap));
    const QByteArray after = gap < 0 ? QByteArray() : groups(address.mid(gap + 2));
    const qsizetype zeros = 16 - before.size() - after.size();
    if (!ok || zeros < 0 || (gap < 0 && zeros != 0) || !address.contains(':'))
        return {};
    return before + QByteArray(zeros, '\0') + after;
}

} // namespace framescope::capture
