#include "JsonIndex.h"

#include "base/Bytes.h"
#include "base/Utf8Text.h"
#include "base/json/JsonScanner.h"
#include "base/json/JsonText.h"

#include <algorithm>

namespace framescope::ui::models {

using base::JsonScanner;
using Token = JsonScanner::Token;

namespace {

constexpr qint64 kLarge = 32 << 10; // bytes; smaller containers are scanned again on demand
constexpr int kCheckEvery = 4096;   // tokens between two checks of `cancelled`

JsonIndex::Kind kindOf(char first)
{
    switch (first) {
    case '{': return JsonIndex::Kind::Object;
    case '[': return JsonIndex::Kind::Array;
    case '"': return JsonIndex::Kind::String;
    case 't':
    case 'f': return JsonIndex::Kind::Bool;
    case 'n': return JsonIndex::Kind::Null;
    default: return JsonIndex::Kind::Number;
    }
}

} // namespace

std::shared_ptr<const JsonIndex> JsonIndex::build(const QByteArray &bytes, const std::atomic_bool *cancelled)
{
    auto index = std::make_shared<JsonIndex>();
    index->m_bytes = bytes;
    const qint64 mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    struct Open {
        qint64 start;
        qint64 count;
    };
    std::vector<Open> open;
    const base::ByteView view = base::viewOf(bytes).subspan(static_cast<std::size_t>(mark));
    JsonScanner scanner(view);
    bool any = false;
    for (int n = 1;; ++n) {
        if (n % kCheckEvery == 0 && cancelled && cancelled->load(std::memory_order_relaxed))
            return nullptr;
        const Token token = scanner.next();
        if (token == Token::End) {
            if (!any)
                index->m_errorAt = bytes.size();
            break;
        }
        const qint64 start = mark + static_cast<qint64>(scanner.tokenStart());
        if (token == Token::Error) {
            index->m_errorAt = std::min<qint64>(start, bytes.size());
            break;
        }
        any = true;
        const bool ends = token == Token::ObjectEnd || token == Token::ArrayEnd;
        if (!ends && token != Token::Key && !open.empty())
            ++open.back().count;
        if (token == Token::ObjectBegin || token == Token::ArrayBegin) {
            open.push_back({start, 0});
        } else if (ends && !open.empty()) {
            if (start + 1 - open.back().start >= kLarge)
                index->m_large.push_back({open.back().start, start + 1, open.back().count});
            open.pop_back();
        }
    }
    std::sort(index->m_large.begin(), index->m_large.end(), [](const Large &a, const Large &b) { return a.start < b.start; });
    if (index->isValid()) {
        const qint64 start = index->skipSpace(mark);
        index->m_root = {kindOf(bytes[start]), start, index->endOf(start), -1, -1};
    }
    return index;
}

const JsonIndex::Large *JsonIndex::largeAt(qint64 start) const
{
    const auto found = std::lower_bound(m_large.begin(), m_large.end(), start, [](const Large &a, qint64 at) { return a.start < at; });
    return found != m_large.end() && found->start == start ? &*found : nullptr;
}

qint64 JsonIndex::skipSpace(qint64 at) const
{
    while (at < m_bytes.size() && (m_bytes[at] == ' ' || m_bytes[at] == '\t' || m_bytes[at] == '\n' || m_bytes[at] == '\r'))
        ++at;
    return at;
}

qint64 JsonIndex::skipString(qint64 at) const
{
    for (++at; at < m_bytes.size() && m_bytes[at] != '"'; ++at) {
        if (m_bytes[at] == '\\')
            ++at;
    }
    return std::min<qint64>(at + 1, m_bytes.size());
}

qint64 JsonIndex::endOf(qint64 start) const
{
    const char first = m_bytes[start];
    if (first == '"')
        return skipString(start);
    qint64 at = start;
    if (first != '{' && first != '[') {
        while (at < m_bytes.size() && m_bytes[at] != ',' && m_bytes[at] != '}' && m_bytes[at] != ']' && static_cast<unsigned char>(m_bytes[at]) > 0x20)
            ++at;
        return at;
    }
    if (const Large *large = largeAt(start))
        return large->end;
    int depth = 0;
    while (at < m_bytes.size()) {
        const char c = m_bytes[at];
        if (c == '"') {
            at = skipString(at);
            continue;
        }
        if (depth > 0 && (c == '{' || c == '[')) {
            if (const Large *large = largeAt(at)) {
                at = large->end;
                continue;
            }
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            break;
    }
    return at;
}

std::optional<JsonIndex::Value> JsonIndex::valueAt(qint64 at, bool member) const
{
    at = skipSpace(at);
    if (at >= m_bytes.size() || m_bytes[at] == '}' || m_bytes[at] == ']')
        return {};
    Value value;
    if (member) {
        const qint64 behind = skipString(at);
        value.nameStart = at + 1;
        value.nameEnd = behind - 1;
        at = skipSpace(skipSpace(behind) + 1);
        if (at >= m_bytes.size())
            return {};
    }
    value.start = at;
    value.end = endOf(at);
    value.kind = kindOf(m_bytes[at]);
    return value;
}

std::optional<JsonIndex::Value> JsonIndex::firstIn(const Value &container) const
{
    if (!isValid() || (container.kind != Kind::Object && container.kind != Kind::Array))
        return {};
    return valueAt(container.start + 1, container.kind == Kind::Object);
}

std::optional<JsonIndex::Value> JsonIndex::nextIn(const Value &container, const Value &after) const
{
    const qint64 at = skipSpace(after.end);
    if (at >= container.end || m_bytes[at] != ',')
        return {};
    return valueAt(at + 1, container.kind == Kind::Object);
}

qint64 JsonIndex::countIn(const Value &container) const
{
    if (const Large *large = largeAt(container.start))
        return large->count;
    qint64 count = 0;
    for (auto value = firstIn(container); value; value = nextIn(container, *value))
        ++count;
    return count;
}

QString JsonIndex::name(const Value &value) const
{
    if (value.nameStart < 0)
        return {};
    const QByteArray bytes = m_bytes.mid(value.nameStart, value.nameEnd - value.nameStart);
    return base::textFromUtf8(base::unescapedJson({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

QString JsonIndex::text(const Value &value, qint64 most) const
{
    qint64 start = value.start;
    qint64 end = value.end;
    const bool string = value.kind == Kind::String;
    if (string)
        ++start, --end;
    if (most >= 0)
        end = std::min(end, start + most);
    const QByteArray bytes = m_bytes.mid(start, end - start);
    return base::textFromUtf8(string ? base::unescapedJson({bytes.constData(), static_cast<std::size_t>(bytes.size())}) : bytes);
}

} // namespace framescope::ui::models
