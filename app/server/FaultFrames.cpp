#include "FaultFrames.h"

#include "base/Random.h"

#include <algorithm>
#include <zlib.h>

namespace framescope::server {

namespace {

/// For larger frames only the header has the full size, and this much of the payload is sent.
constexpr qint64 kWhole = 16 << 20;
constexpr qint64 kTaste = 64 << 10;

protocol::RawFrame frame(protocol::Opcode opcode, const QByteArray &payload, bool fin = true)
{
    protocol::RawFrame raw;
    raw.header.opcode = opcode;
    raw.header.fin = fin;
    raw.header.masked = false;
    raw.payload = payload;
    return raw;
}

/// This many zeros as separate blocks that end at a byte boundary (a full flush), so that they can be repeated.
QByteArray zeros(qint64 count)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray input(static_cast<qsizetype>(count), '\0');
    QByteArray output(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(count))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    deflate(&stream, Z_FULL_FLUSH);
    output.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return output;
}

} // namespace

QByteArray FaultFrames::bomb(qint64 inflatedBytes)
{
    constexpr qint64 kBlock = 1 << 20;
    QByteArray bytes;
    if (inflatedBytes >= kBlock)
        bytes = zeros(kBlock).repeated(static_cast<qsizetype>(inflatedBytes / kBlock));
    if (inflatedBytes % kBlock > 0)
        bytes += zeros(inflatedBytes % kBlock);
    if (bytes.endsWith(QByteArray("\x00\x00\xff\xff", 4)))
        bytes.chop(4);
    return bytes;
}

std::vector<protocol::RawFrame> FaultFrames::make(const FaultSpec &spec, base::Random &random)
{
    using protocol::Opcode;
    switch (spec.kind) {
    case FaultKind::Close: {
        QByteArray payload;
        if (spec.code) {
            payload.append(static_cast<char>(*spec.code >> 8));
            payload.append(static_cast<char>(*spec.code & 0xff));
            payload += spec.reason;
        }
        return {frame(Opcode::Close, payload)};
    }
    case FaultKind::Mask: {
        auto raw = frame(Opcode::Text, spec.payload);
        raw.header.masked = true;
        raw.randomMaskKey = false;
        const std::uint64_t key = random.next() | 1; // never zero
        for (std::size_t i = 0; i < 4; ++i)
            raw.header.maskKey[i] = static_cast<std::uint8_t>(key >> (8 * i));
        return {raw};
    }
    case FaultKind::Rsv: {
        auto raw = frame(Opcode::Text, spec.payload);
        raw.header.rsv1 = (spec.bits & 4) != 0;
        raw.header.rsv2 = (spec.bits & 2) != 0;
        raw.header.rsv3 = (spec.bits & 1) != 0;
        return {raw};
    }
    case FaultKind::Opcode: return {frame(spec.opcode, spec.payload)};
    case FaultKind::Length: {
        auto raw = frame(Opcode::Text, spec.payload);
        raw.declaredLength = spec.declared;
        raw.lengthBytes = spec.lengthBytes;
        return {raw};
    }
    case FaultKind::Utf8: return {frame(Opcode::Text, spec.payload)};
    case FaultKind::FragmentedControl: {
        const qsizetype half = spec.payload.size() / 2;
        return {frame(spec.opcode, spec.payload.left(half), false), frame(Opcode::Continuation, spec.payload.mid(half), true)};
    }
    case FaultKind::Continuation: return {frame(Opcode::Continuation, spec.payload)};
    case FaultKind::Oversized: {
        auto raw = frame(spec.opcode, QByteArray(static_cast<qsizetype>(spec.bytes <= kWhole ? spec.bytes : kTaste), '\0'));
        raw.declaredLength = static_cast<std::uint64_t>(spec.bytes);
        return {raw};
    }
    case FaultKind::Bomb: {
        auto raw = frame(Opcode::Text, bomb(spec.bytes));
        raw.header.rsv1 = true;
        return {raw};
    }
    case FaultKind::CorruptDeflate: {
        auto raw = frame(Opcode::Text, spec.payload);
        raw.header.rsv1 = true;
        return {raw};
    }
    case FaultKind::PingFlood: return {frame(Opcode::Ping, spec.payload.left(125))};
    default: return {};
    }
}

} // namespace framescope::server
