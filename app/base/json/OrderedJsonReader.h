#pragma once

#include "JsonScanner.h"
#include "OrderedJson.h"

#include <QSet>

namespace framescope::base {

/// Reads a text into an OrderedJson with JsonScanner, and reports where and why it is invalid. Lives for one text; any one thread.
class OrderedJsonReader
{
public:
    /// `info` (may be null) gets the position of an error and the duplicate keys.
    OrderedJsonReader(QByteArrayView text, JsonParseInfo *info);

    /// Errors: as OrderedJson::parse().
    Result<OrderedJson> read();

private:
    /// The scanner is at the first token of the value.
    bool value(OrderedJson &out);
    bool array(OrderedJson &out);
    bool object(OrderedJson &out);
    bool string(QString &out);
    void noteDuplicate(const OrderedJson &out, QSet<QString> &keys);
    Error failure() const;

    static constexpr std::size_t kMostDepth = 200;

    QByteArrayView m_text;
    JsonParseInfo *m_info;
    std::size_t m_mark; ///< length of a leading byte order mark
    JsonScanner m_scanner;
    std::optional<std::size_t> m_notUtf8;
};

} // namespace framescope::base
