#include "JsonSplice.h"

#include <algorithm>

namespace framescope::derive {

namespace {

/// Behind the value that begins at `from`.
qsizetype endOf(const QByteArray &json, qsizetype from, bool isString)
{
    qsizetype at = from + 1;
    if (isString) {
        while (at < json.size() && json[at] != '"')
            at += json[at] == '\\' ? 2 : 1;
        return std::min(at + 1, json.size());
    }
    while (at < json.size() && QByteArrayView("+-.eE0123456789").contains(json[at]))
        ++at;
    return at;
}

} // namespace

bool JsonSplice::replacesNumber() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const Place &place) { return !place.isString; });
}

QByteArray JsonSplice::applied(const QByteArray &json) const
{
    std::vector<Place> places = m_places;
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.offset < b.offset; });
    QByteArray out;
    qsizetype done = 0;
    for (const Place &place : places) {
        const auto offset = static_cast<qsizetype>(place.offset);
        if (offset < done || offset >= json.size())
            continue;
        out += bracesEscaped(json.mid(done, offset - done));
        out += place.isString ? '"' + place.text + '"' : place.text;
        done = endOf(json, offset, place.isString);
    }
    return out + bracesEscaped(json.mid(done));
}

QByteArray bracesEscaped(QByteArray text)
{
    return text.replace("{{", "{{{{");
}

} // namespace framescope::derive
