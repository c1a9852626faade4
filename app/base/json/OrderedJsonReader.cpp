#include "OrderedJsonReader.h"

#include "JsonFaultText.h"
#include "JsonText.h"

#include "base/Translation.h"

namespace framescope::base {

namespace {

using Token = JsonScanner::Token;
using Fault = JsonScanner::Fault;

FRAMESCOPE_TR("OrderedJson")

} // namespace

OrderedJsonReader::OrderedJsonReader(QByteArrayView text, JsonParseInfo *info)
    : m_text(text), m_info(info), m_mark(text.startsWith("\xef\xbb\xbf") ? 3 : 0),
      m_scanner(viewOf(std::string_view(text.data(), std::size_t(text.size())).substr(m_mark)), kMostDepth)
{
}

Result<OrderedJson> OrderedJsonReader::read()
{
    OrderedJson root;
    m_scanner.next();
    if (!value(root) || m_scanner.next() != Token::End)
        return failure();
    return root;
}

bool OrderedJsonReader::value(OrderedJson &out)
{
    out.m_offset = std::uint32_t(m_mark + m_scanner.tokenStart());
    switch (m_scanner.token()) {
    case Token::ObjectBegin: return object(out);
    case Token::ArrayBegin: return array(out);
    case Token::String: out.m_kind = OrderedJson::Kind::String; return string(out.m_text);
    case Token::Number:
        out.m_kind = OrderedJson::Kind::Number;
        out.m_text = QString::fromLatin1(m_scanner.raw().data(), qsizetype(m_scanner.raw().size()));
        return true;
    case Token::True:
    case Token::False:
        out.m_kind = OrderedJson::Kind::Bool;
        out.m_bool = m_scanner.token() == Token::True;
        return true;
    case Token::Null: return true;
    default: return false;
    }
}

bool OrderedJsonReader::array(OrderedJson &out)
{
    out.m_kind = OrderedJson::Kind::Array;
    while (m_scanner.next() != Token::ArrayEnd) {
        if (!value(out.m_items.emplace_back()))
            return false;
    }
    return true;
}

bool OrderedJsonReader::object(OrderedJson &out)
{
    out.m_kind = OrderedJson::Kind::Object;
    QSet<QString> keys;
    while (m_scanner.next() == Token::Key) {
        OrderedJson::Member &member = out.m_members.emplace_back();
        if (!string(member.key))
            return false;
        if (m_info)
            noteDuplicate(out, keys);
        m_scanner.next();
        if (!value(member.value))
            return false;
    }
    return m_scanner.token() == Token::ObjectEnd;
}

bool OrderedJsonReader::string(QString &out)
{
    std::size_t invalidAt = 0;
    auto text = textOfJson(m_scanner.raw(), &invalidAt);
    if (!text) {
        m_notUtf8 = m_mark + m_scanner.tokenStart() + 1 + invalidAt;
        return false;
    }
    out = std::move(*text);
    return true;
}

void OrderedJsonReader::noteDuplicate(const OrderedJson &out, QSet<QString> &keys)
{
    constexpr std::size_t kFew = 16; // a linear search through a few is cheaper than a table
    const QString &key = out.m_members.back().key;
    bool twice = false;
    if (out.m_members.size() <= kFew) {
        for (std::size_t i = 0; i + 1 < out.m_members.size(); ++i)
            twice = twice || out.m_members[i].key == key;
    } else {
        if (keys.isEmpty()) {
            for (std::size_t i = 0; i + 1 < out.m_members.size(); ++i)
                keys.insert(out.m_members[i].key);
        }
        twice = keys.contains(key);
        keys.insert(key);
    }
    if (twice) {
        const auto [line, column] = OrderedJson::positionOf(m_text, std::uint32_t(m_mark + m_scanner.tokenStart()));
        m_info->duplicates.push_back({key, line, column});
    }
}

Error OrderedJsonReader::failure() const
{
    const std::size_t at = m_notUtf8.value_or(m_mark + m_scanner.faultOffset());
    const QString why = m_notUtf8 ? tr("the text is not UTF-8") : textOf(m_scanner.fault(), kMostDepth);
    const char *const id = m_notUtf8 ? "json.not-utf8" : m_scanner.fault() == Fault::TooDeep ? "json.too-deep" : "json.syntax";
    const auto [line, column] = OrderedJson::positionOf(m_text, std::uint32_t(at));
    if (m_info) {
        m_info->line = line;
        m_info->column = column;
    }
    const QByteArrayView rest = m_text.sliced(qsizetype(at)).first(std::min<qsizetype>(20, m_text.size() - qsizetype(at)));
    const QString seen = rest.isEmpty() ? tr("the end of the text") : escapedPreview(viewOf(rest.toByteArray()));
    return {QString::fromLatin1(id), tr("Line %1, column %2: %3.").arg(line).arg(column).arg(why), seen, tr("Correct the text at this place.")};
}

} // namespace framescope::base
