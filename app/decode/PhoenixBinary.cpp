#include "PhoenixBinary.h"

#include "ByteCursor.h"

namespace framescope::decode {

namespace {

constexpr std::uint8_t kPush = 0, kReply = 1, kBroadcast = 2;

/// Puts the parts of a message, whose lengths stand at its beginning, into the order of the message in JSON.
class Building
{
public:
    Building(const LayerSpan &span, ByteCursor &cursor) : m_tree(span.bytes(), span.range.layer, span.range.begin), m_cursor(cursor) {}

    ValueTree &tree() { return m_tree; }

    void open(Value::Kind kind, std::uint32_t size)
    {
        m_open.push_back(m_tree.size());
        m_tree.add(kind, m_cursor.at())->size = size;
    }
    void close()
    {
        Value &value = m_tree.edit(m_open.back());
        value.next = std::uint32_t(m_tree.size());
        value.end = m_cursor.at();
        m_open.pop_back();
    }
    void null() { m_tree.add(Value::Kind::Null, 0); }
    /// A part of so many bytes.
    void part(Value::Kind kind, std::size_t length)
    {
        Value *value = m_tree.add(kind, m_cursor.at());
        value->bodyBegin = m_cursor.at();
        m_cursor.bytes(length);
        value->end = m_cursor.at();
    }
    /// A text that the message does not have.
    void word(const char *text)
    {
        m_tree.add(Value::Kind::Text, m_cursor.at())->end = m_cursor.at();
        m_tree.join(m_tree.size() - 1, text);
    }

private:
    ValueTree m_tree;
    ByteCursor &m_cursor;
    std::vector<std::size_t> m_open;
};

} // namespace

std::optional<ValueJson> readPhoenixBinary(const LayerSpan &span, Sender from)
{
    ByteCursor cursor(span);
    const std::uint8_t kind = cursor.u8();
    if (!cursor.ok() || kind > kBroadcast || (kind != kPush && from == Sender::Client))
        return {};
    // A server's push has no ref, and a broadcast belongs to no join.
    const bool hasRef = kind == kReply || (kind == kPush && from == Sender::Client);
    const std::size_t joinRef = kind == kBroadcast ? 0 : cursor.u8();
    const std::size_t ref = hasRef ? cursor.u8() : 0;
    const std::size_t topic = cursor.u8();
    const std::size_t event = cursor.u8();
    if (!cursor.ok() || joinRef + ref + topic + event > cursor.left() || topic == 0 || event == 0)
        return {};
    Building building(span, cursor);
    building.open(Value::Kind::Array, 5);
    const auto optionalText = [&](std::size_t length) { length > 0 ? building.part(Value::Kind::Text, length) : building.null(); };
    optionalText(joinRef);
    optionalText(ref);
    building.part(Value::Kind::Text, topic);
    if (kind == kReply) {
        building.word("phx_reply");
        building.open(Value::Kind::Map, 2);
        building.word("status");
        building.part(Value::Kind::Text, event);
        building.word("response");
        building.part(Value::Kind::Bytes, cursor.left());
        building.close();
    } else {
        building.part(Value::Kind::Text, event);
        building.part(Value::Kind::Bytes, cursor.left());
    }
    building.close();
    building.tree().edit(0).begin = 0;
    return ValueJson::of(building.tree(), 0);
}

} // namespace framescope::decode
