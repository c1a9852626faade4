#include "HttpBody.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace framescope::protocol {

namespace {

constexpr int kLongestLine = 4096;
constexpr int kMostDigits = 64; ///< of a chunk's size, including leading zeros
constexpr int kLongestTrailer = 16384;

int hexDigit(std::uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

void HttpBody::begin(const HeaderList &headers, bool untilEnd, std::uint64_t most)
{
    m_bytes.clear();
    m_unread.clear();
    m_mayBeRaw = untilEnd;
    m_chunksMissing = false;
    m_most = most;
    m_untilEnd = false;
    m_lengthInvalid = false;
    m_told.reset();
    m_chunk = Chunk::None;
    m_state = State::Reading;
    if (headers.contains("Transfer-Encoding")) {
        // Chunked must be the last coding (RFC 9112 section 6.3); other codings are not decoded here.
        const QByteArray codings = headers.combined("Transfer-Encoding").trimmed().toLower();
        if (codings == "chunked" || codings.endsWith(",chunked") || codings.endsWith(", chunked")) {
            m_chunk = Chunk::Size;
            m_digits = 0;
            m_line = 0;
            m_left = 0;
            m_trailer = 0;
        } else if (untilEnd) {
            m_untilEnd = true;
        } else {
            m_state = State::Failed;
        }
        return;
    }
    const auto lengths = headers.values("Content-Length");
    if (lengths.empty()) {
        m_untilEnd = untilEnd;
        if (!untilEnd)
            m_state = State::Done;
        return;
    }
    // The same length several times is one length (RFC 9112 section 6.3, 5).
    const QByteArray text = lengths.front().split(',').front().trimmed();
    bool ok = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (ok)
        m_left = text.toULongLong(&ok);
    for (const QByteArray &value : lengths) {
        const auto parts = value.split(',');
        for (const QByteArray &part : parts)
            ok = ok && part.trimmed() == text;
    }
    m_lengthInvalid = !ok;
    if (ok) {
        m_told = m_left;
        m_state = m_left == 0 ? State::Done : State::Reading;
    } else {
        // The body of a response is still shown; for a request, its end decides where the next one begins.
        m_untilEnd = untilEnd;
        m_state = untilEnd ? State::Reading : State::Failed;
    }
}

void HttpBody::beginEmpty()
{
    m_bytes.clear();
    m_told.reset();
    m_untilEnd = m_lengthInvalid = m_chunksMissing = false;
    m_chunk = Chunk::None;
    m_state = State::Done;
}

std::size_t HttpBody::keep(base::ByteView bytes)
{
    const auto room = static_cast<std::size_t>(m_most - static_cast<std::uint64_t>(m_bytes.size()));
    const std::size_t taken = std::min(room, bytes.size());
    m_bytes.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(taken));
    if (taken < bytes.size())
        m_state = State::Full;
    return taken;
}

std::size_t HttpBody::receive(base::ByteView bytes)
{
    if (m_state != State::Reading)
        return 0;
    if (m_chunk != Chunk::None)
        return receiveChunked(bytes);
    if (m_untilEnd) {
        keep(bytes);
        return bytes.size();
    }
    const auto mine = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
    m_left -= mine;
    keep(bytes.first(mine));
    if (m_left == 0 && m_state == State::Reading)
        m_state = State::Done;
    return mine;
}

void HttpBody::finishSize()
{
    if (m_digits == 0) {
        m_state = State::Failed;
        return;
    }
    m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
    m_digits = 0;
    m_line = 0;
}

std::size_t HttpBody::receiveChunked(base::ByteView bytes)
{
    std::size_t at = 0;
    while (at < bytes.size() && m_state == State::Reading) {
        const std::uint8_t c = bytes[at];
        switch (m_chunk) {
        case Chunk::Size:
            if (const int digit = hexDigit(c); digit >= 0) {
                if (m_left >> 59 || m_digits > kMostDigits) {
                    m_state = State::Failed;
                    break;
                }
                m_left = m_left * 16 + static_cast<std::uint64_t>(digit);
                ++m_digits;
                ++at;
                break;
            }
            m_chunk = Chunk::SizeRest;
            m_line = 0;
            break;
        case Chunk::SizeRest: // chunk extensions, ignored (RFC 9112 section 7.1.1)
            ++at;
            if (++m_line > kLongestLine || (m_line == 1 && c != ';' && c != '\r' && c != '\n' && c != ' ' && c != '\t'))
                m_state = State::Failed;
            else if (c == '\n')
                finishSize();
            break;
        case Chunk::Data: {
            const auto mine = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size() - at));
            keep(bytes.subspan(at, mine));
            m_left -= mine;
            at += mine;
            if (m_left == 0)
                m_chunk = Chunk::DataEnd;
            break;
        }
        case Chunk::DataEnd:
            ++at;
            if (c == '\n')
                m_chunk = Chunk::Size;
            else if (c != '\r')
                m_state = State::Failed;
            break;
        case Chunk::Trailer:
            ++at;
            if (++m_trailer > kLongestTrailer) {
                m_state = State::Failed;
            } else if (c == '\n') {
                if (m_line == 0)
                    m_state = State::Done;
                m_line = 0;
            } else if (c != '\r') {
                ++m_line;
            }
            break;
        case Chunk::None:
            m_state = State::Failed;
            break;
        }
    }
    if (!m_mayBeRaw || !m_bytes.isEmpty()) {
        m_unread.clear();
        return at;
    }
    m_unread += base::toByteArray(bytes.first(at));
    if (m_state != State::Failed)
        return at;
    // Some servers announce chunks and send none: then their data is shown unchanged.
    m_chunksMissing = m_untilEnd = true;
    m_chunk = Chunk::None;
    m_state = State::Reading;
    const QByteArray before = std::exchange(m_unread, {});
    keep(base::viewOf(before));
    if (m_state == State::Reading)
        keep(bytes.subspan(at));
    return bytes.size();
}

void HttpBody::giveUpChunks()
{
    if (m_state != State::Reading || (m_chunk != Chunk::Size && m_chunk != Chunk::SizeRest) || m_unread.isEmpty() || !m_bytes.isEmpty())
        return;
    m_chunksMissing = m_untilEnd = true;
    m_chunk = Chunk::None;
    const QByteArray before = std::exchange(m_unread, {});
    keep(base::viewOf(before));
}

bool HttpBody::receiveEnd()
{
    const bool complete = m_state == State::Done || (m_state == State::Reading && m_untilEnd);
    if (m_state == State::Reading)
        m_state = State::Done;
    return complete;
}

} // namespace framescope::protocol
