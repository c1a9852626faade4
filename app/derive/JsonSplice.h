#pragma once

#include "JsonLeaves.h"

#include <QByteArray>

namespace framescope::derive {

/// Puts placeholders into a JSON message where values stand; everything else stays as it is, byte for byte, but for two braces side by side, which are
/// escaped. Used once; any thread.
class JsonSplice
{
public:
    /// The leaf's value becomes this text: of a string with its quotation marks around it.
    void replace(const JsonLeaf &leaf, const QString &placeholder) { m_places.push_back({leaf.value.offset(), leaf.value.isString(), placeholder.toUtf8()}); }
    bool isEmpty() const { return m_places.empty(); }
    /// A number stands no more as one in the text that comes of it.
    bool replacesNumber() const;
    /// `json` is the text that the leaves were parsed from.
    QByteArray applied(const QByteArray &json) const;

private:
    struct Place {
        std::uint32_t offset;
        bool isString;
        QByteArray text;
    };
    std::vector<Place> m_places;
};

/// Two braces side by side as they are written where placeholders are looked for.
QByteArray bracesEscaped(QByteArray text);

} // namespace framescope::derive
