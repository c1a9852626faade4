#include "ValueJson.h"

#include "base/json/JsonText.h"

#include <algorithm>
#include <utility>

namespace framescope::decode {

namespace {

/// A value that contains no other.
void appendScalar(QByteArray &json, const ValueTree &tree, std::size_t index)
{
    switch (tree.at(index).kind) {
    case Value::Kind::Text: base::appendJsonStringLoosely(json, tree.content(index)); return;
    case Value::Kind::Undefined: json += "null"; return;
    case Value::Kind::Null:
    case Value::Kind::Boolean:
    case Value::Kind::Unsigned:
    case Value::Kind::Negative: json += tree.line(index).toLatin1(); return;
    case Value::Kind::Float: {
        const QByteArray text = tree.line(index).toLatin1();
        const bool isNumber = !text.contains('n') && !text.contains('N');
        json += isNumber ? text : QByteArray("\"" + text + "\"");
        return;
    }
    case Value::Kind::Bytes:
    case Value::Kind::Extension:
    case Value::Kind::Simple:
    case Value::Kind::Array:
    case Value::Kind::Map:
    case Value::Kind::Tag: break;
    }
    const QString line = tree.line(index);
    base::appendJsonString(json, QStringView(line));
}

} // namespace

ValueJson ValueJson::of(const ValueTree &tree, std::size_t index)
{
    struct Open {
        std::size_t end;
        Value::Kind kind;
        std::size_t count;
        std::size_t span;
    };
    ValueJson made;
    QByteArray &json = made.m_json;
    std::vector<Open> open;
    const std::size_t end = tree.at(index).next;
    std::size_t at = index;
    while (at < end || !open.empty()) {
        if (!open.empty() && at >= open.back().end) {
            const Open &done = open.back();
            if (done.kind == Value::Kind::Map && done.count % 2 == 1) // cut off behind its key
                json += ":null";
            if (done.kind != Value::Kind::Tag)
                json += done.kind == Value::Kind::Map ? '}' : ']';
            else if (done.count == 0)
                json += "null";
            made.m_spans[done.span].end = std::uint64_t(json.size());
            open.pop_back();
            continue;
        }
        bool isKey = false;
        if (!open.empty() && open.back().kind != Value::Kind::Tag) {
            Open &parent = open.back();
            isKey = parent.kind == Value::Kind::Map && parent.count % 2 == 0;
            if (parent.count > 0)
                json += parent.kind == Value::Kind::Map && !isKey ? ':' : ',';
        }
        if (!open.empty())
            ++open.back().count;
        const Value &value = tree.at(at);
        if (isKey) {
            const QString name = value.kind == Value::Kind::Text ? QString() : tree.line(at, 60);
            if (value.kind == Value::Kind::Text)
                base::appendJsonStringLoosely(json, tree.content(at));
            else
                base::appendJsonString(json, QStringView(name));
            at = value.next;
            continue;
        }
        made.m_spans.push_back({std::uint64_t(json.size()), 0, tree.range(at)});
        if (value.isContainer()) {
            if (value.kind != Value::Kind::Tag)
                json += value.kind == Value::Kind::Map ? '{' : '[';
            open.push_back({value.next, value.kind, 0, made.m_spans.size() - 1});
            at += 1;
        } else {
            appendScalar(json, tree, at);
            made.m_spans.back().end = std::uint64_t(json.size());
            at = value.next;
        }
    }
    return made;
}

ByteRange ValueJson::originOf(ByteRange range) const
{
    // The last span that begins no later, and from there outwards the first that reaches far enough.
    auto at = std::upper_bound(m_spans.begin(), m_spans.end(), range.begin, [](std::uint64_t begin, const Span &span) { return begin < span.begin; });
    while (at != m_spans.begin()) {
        --at;
        if (at->end >= range.end())
            return at->origin;
    }
    return m_spans.empty() ? range : m_spans.front().origin;
}

void ValueJson::prepend(const QByteArray &text, ByteRange whole)
{
    m_json.prepend(text);
    for (Span &span : m_spans) {
        span.begin += std::uint64_t(text.size());
        span.end += std::uint64_t(text.size());
    }
    m_spans.insert(m_spans.begin(), {0, std::uint64_t(m_json.size()), whole});
}

void ValueJson::decodeBy(Decoder &decoder, const MessageView &message, Want want, Decoded &out) const
{
    MessageView text = message;
    text.isText = true;
    text.payload = base::viewOf(m_json);
    Decoded made;
    decoder.decode(text, want, made);
    const auto layers = std::uint32_t(out.layers.size());
    const auto move = [&](ByteRange &range) {
        if (range.layer == 0)
            range = originOf(range);
        else
            range.layer += layers;
    };
    for (Layer &layer : made.layers) {
        move(layer.origin);
        out.layers.push_back(std::move(layer));
    }
    const auto first = std::int32_t(out.packets.size());
    for (Packet &packet : made.packets) {
        if (out.packets.size() >= kMostPackets) {
            out.isCut = true;
            return;
        }
        // Text within the message is a text that the message does not have.
        if (packet.inner && packet.inner->range.layer == 0)
            packet.inner.reset();
        else if (packet.inner)
            move(packet.inner->range);
        move(packet.range);
        packet.fields.forEachRange(move);
        for (Fault &fault : packet.faults)
            move(fault.range);
        if (packet.outer >= 0)
            packet.outer += first;
        out.packets.push_back(std::move(packet));
    }
    out.isCut = out.isCut || made.isCut;
}

} // namespace framescope::decode
