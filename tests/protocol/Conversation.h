#pragma once

#include "protocol/Engine.h"

#include <QtTest>

#include <string>
#include <vector>

/// Conversations without sockets: bytes in, events out, as values that outlive the engine's views.
namespace framescope::protocol {

/// An Event with copies of its views.
struct Seen {
    Event::Kind kind;
    std::string text;    ///< one line: "text FIN 5 'hello'"
    FrameHeader header;
    QByteArray payload;
    bool completes = false;
    Opcode messageKind = Opcode::Text;
    QByteArray message;
    Event event;         ///< views are dead
    QByteArray violation;
    Violation violationCopy;
};

inline Seen seen(const Event &event)
{
    Seen s;
    s.kind = event.kind;
    s.header = event.header;
    s.payload = base::toByteArray(event.payload);
    s.completes = event.completesMessage;
    s.messageKind = event.messageKind;
    s.message = base::toByteArray(event.message);
    s.event = event;
    if (event.violation) {
        s.violation = event.violation->rule->id;
        s.violationCopy = *event.violation;
    }
    switch (event.kind) {
    case Event::Kind::Frame: s.text = "frame"; break;
    case Event::Kind::FrameSent: s.text = "sent"; break;
    case Event::Kind::Violation: s.text = "violation " + s.violation.toStdString(); break;
    case Event::Kind::CloseDone: s.text = "close-done"; break;
    case Event::Kind::Failed: s.text = "failed " + s.violation.toStdString(); break;
    }
    if (event.kind == Event::Kind::Frame || event.kind == Event::Kind::FrameSent) {
        s.text += ' ';
        s.text += opcodeName(event.header.opcode);
        if (!event.header.fin)
            s.text += " part";
        if (!event.firstPiece || !event.lastPiece)
            s.text += std::string(" piece") + (event.firstPiece ? "<" : "") + (event.lastPiece ? ">" : "");
        if (event.completesMessage && !isControl(event.header.opcode))
            s.text += " message";
        s.text += " '" + (event.completesMessage ? s.message : s.payload).left(60).toStdString() + "'";
    }
    return s;
}

/// All events for these bytes, supplied in pieces of `step` bytes (0: all at once).
inline std::vector<Seen> feed(Engine &engine, QByteArray bytes, qsizetype step = 0, base::Instant now = {})
{
    std::vector<Seen> all;
    if (step <= 0)
        step = std::max<qsizetype>(1, bytes.size());
    bool useRoom = false;
    for (qsizetype at = 0; at < bytes.size();) {
        // Every other piece goes into the engine's buffer for large frames, if there is one.
        useRoom = !useRoom;
        const auto room = useRoom ? engine.room() : base::MutableBytes();
        const auto size = std::min({bytes.size() - at, step, room.empty() ? step : static_cast<qsizetype>(room.size())});
        // Otherwise a separate copy, so that a sanitizer detects reads beyond it.
        std::vector<std::uint8_t> part(bytes.cbegin() + at, bytes.cbegin() + at + size);
        if (!room.empty())
            std::copy(part.begin(), part.end(), room.begin());
        engine.receive(room.empty() ? base::MutableBytes(part) : room.first(part.size()), now);
        at += size;
        while (const Event *event = engine.next())
            all.push_back(seen(*event));
    }
    return all;
}

inline std::vector<Seen> drain(Engine &engine)
{
    std::vector<Seen> all;
    while (const Event *event = engine.next())
        all.push_back(seen(*event));
    return all;
}

inline QByteArray takeOutput(Engine &engine)
{
    const QByteArray bytes = base::toByteArray(engine.output());
    engine.consumeOutput(engine.output().size());
    return bytes;
}

/// The events' lines joined by "; ".
inline QByteArray lines(const std::vector<Seen> &all)
{
    std::string text;
    for (const Seen &s : all)
        text += (text.empty() ? "" : "; ") + s.text;
    return QByteArray::fromStdString(text);
}

/// One frame's bytes. `mask`: with the key 37 fa 21 3d of RFC 6455 section 5.7.
inline QByteArray frame(Opcode opcode, const QByteArray &payload, bool mask = false, bool fin = true, int rsv = 0)
{
    Engine engine({});
    RawFrame raw;
    raw.header.opcode = opcode;
    raw.header.fin = fin;
    raw.header.rsv1 = rsv & 4;
    raw.header.rsv2 = rsv & 2;
    raw.header.rsv3 = rsv & 1;
    raw.header.masked = mask;
    raw.header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
    raw.randomMaskKey = false;
    raw.payload = payload;
    engine.sendRaw(raw);
    return base::toByteArray(engine.output());
}

inline EngineOptions options(Role role, Mode mode = Mode::Strict)
{
    EngineOptions o;
    o.role = role;
    o.mode = mode;
    return o;
}

inline EngineOptions withDeflate(EngineOptions o, DeflateParameters parameters = {false, false, 15, 15})
{
    o.deflate = parameters;
    o.compressFrom = 0;
    return o;
}

} // namespace framescope::protocol
