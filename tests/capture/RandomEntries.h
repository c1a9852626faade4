#pragma once

#include "capture/CaptureReader.h"

#include <QtTest>

#include <cstring>
#include <random>

namespace framescope::capture::fixtures {

/// An entry with its bytes, generated from a seed: the same seed gives the same entry in any process.
struct MadeEntry {
    QByteArray payload;
    QByteArray wire;
    EntryView view;
};

class EntryMaker
{
public:
    explicit EntryMaker(unsigned seed, std::size_t mostPayload = 300) : m_random(seed), m_most(mostPayload) {}

    MadeEntry next()
    {
        MadeEntry made;
        EntryView &view = made.view;
        m_time.monoNs += std::int64_t(m_random() % 1'000'000);
        m_time.wallNs += std::int64_t(m_random() % 1'000'000);
        if (m_random() % 500 == 0)
            m_time.wallNs += std::int64_t(m_random() % 20'000'000'000) - 10'000'000'000; // the calendar is set
        view.time = m_time;
        view.connection = 1 + std::uint32_t(m_random() % 3);
        view.direction = m_random() % 2 ? Direction::In : Direction::Out;
        std::size_t size = m_random() % (m_most + 1);
        if (m_random() % 50 == 0)
            size = 0;
        if (m_random() % 400 == 0)
            size = 256 * 1024 - 2 + m_random() % 5;
        made.payload.resize(qsizetype(size));
        for (char &c : made.payload)
            c = char('a' + m_random() % 26);
        const unsigned what = unsigned(m_random() % 20);
        if (what == 0) {
            view.kind = EntryKind::Note;
            view.direction = Direction::None;
            view.flags = 0;
            made.payload = "{\"text\":\"" + made.payload.left(50) + "\"}";
        } else if (what == 1) {
            view.opcode = protocol::Opcode::Pong;
            made.payload.truncate(125);
            view.rttNs = std::int64_t(m_random() % 1'000'000'000);
            view.headerLength = 2;
        } else {
            view.opcode = what % 2 ? protocol::Opcode::Text : protocol::Opcode::Binary;
            view.flags = FlagFin | FlagEndsMessage | (view.direction == Direction::Out ? unsigned(FlagMasked) : 0u);
            view.maskKey = view.direction == Direction::Out ? std::uint32_t(m_random()) : 0;
            view.headerLength = std::uint8_t(2 + m_random() % 13);
            made.wire = made.payload.left(20);
        }
        view.payloadLength = std::uint64_t(made.payload.size());
        view.wireLength = m_random() % 10 == 0 ? m_random() : view.payloadLength;
        if (!view.isFrame())
            view.wireLength = 0;
        view.payload = base::viewOf(made.payload);
        view.wire = base::viewOf(made.wire);
        return made;
    }

private:
    std::mt19937_64 m_random;
    std::size_t m_most;
    base::Instant m_time{1'700'000'000'000'000'000, 5'000'000'000};
};

/// Whether the capture's entry `number` equals this one in every property.
inline bool sameEntry(const CaptureReader &reader, std::uint64_t number, const MadeEntry &made, bool wire = false)
{
    const auto info = reader.info(number);
    const EntryView &view = made.view;
    if (!info)
        return false;
    return info->number == number && info->time == view.time && info->connection == view.connection && info->kind == view.kind
        && info->direction == view.direction && info->opcode == view.opcode && info->flags == view.flags && info->maskKey == view.maskKey
        && info->headerLength == view.headerLength && info->wireLength == view.wireLength && info->payloadLength == view.payloadLength
        && info->rttNs == view.rttNs && reader.payload(number) == made.payload && (!wire || reader.wireBytes(number) == made.wire);
}

/// A complete received text message; `payload` belongs to the caller.
inline EntryView textFrame(base::ByteView payload, std::uint32_t flags = FlagFin | FlagEndsMessage)
{
    EntryView view;
    view.direction = Direction::In;
    view.flags = flags;
    view.headerLength = 2;
    view.payload = payload;
    view.payloadLength = view.wireLength = payload.size();
    return view;
}

/// Generated JSON that packs to about a third.
inline QByteArray jsonOf(std::mt19937 &random, qsizetype size)
{
    QByteArray json;
    while (json.size() < size)
        json += "{\"symbol\":\"ABCD\",\"price\":" + QByteArray::number(random() % 100'000) + ",\"volume\":" + QByteArray::number(random() % 1000) + '}';
    return json.left(size);
}

} // namespace framescope::capture::fixtures
