#include "DecoderInput.h"

namespace framescope::decode {

qsizetype HandshakeFacts::queryStart() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target.size() : mark;
}

QByteArray HandshakeFacts::query(QByteArrayView name) const
{
    const QByteArray query = target.mid(queryStart() + 1);
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (QByteArrayView(part).first(equals < 0 ? part.size() : equals) == name)
            return equals < 0 ? QByteArray("") : part.mid(equals + 1);
    }
    return {};
}

} // namespace framescope::decode
