#include "StreamWriter.h"

#include <algorithm>

namespace framescope::network {

namespace {

constexpr std::size_t kWorthBorrowing = 16 << 10; ///< below, copying a payload is cheaper than a system call of its own

} // namespace

StreamWriter::Outcome StreamWriter::write(Stream &stream, protocol::Engine &engine, std::size_t most)
{
    while (!m_broken && most > 0) {
        const auto output = engine.output();
        const auto size = std::min(output.size(), most);
        if (size == 0)
            break;
        QString words;
        const auto taken = stream.send(reinterpret_cast<const char *>(output.data()), static_cast<qint64>(size), words);
        if (taken < 0) {
            m_broken = true;
            engine.consumeOutput(output.size());
            return Outcome::Broke;
        }
        m_sent += static_cast<quint64>(taken);
        engine.consumeOutput(static_cast<std::size_t>(taken));
        most -= static_cast<std::size_t>(taken);
        if (static_cast<std::size_t>(taken) < size)
            break;
    }
    return Outcome::Done;
}

bool StreamWriter::mayBorrow(const Stream &stream, const protocol::Engine &engine, base::ByteView payload) const
{
    return payload.size() >= kWorthBorrowing && !m_broken && stream.sendsBoth() && engine.mayBorrow(payload);
}

StreamWriter::Outcome StreamWriter::writeBorrowed(Stream &stream, protocol::Engine &engine, base::ByteView payload)
{
    const auto header = engine.output();
    QString words;
    const auto taken = stream.sendBoth(reinterpret_cast<const char *>(header.data()), static_cast<qint64>(header.size()),
                                       reinterpret_cast<const char *>(payload.data()), static_cast<qint64>(payload.size()), words);
    if (taken < 0) {
        m_broken = true;
        engine.consumeOutput(header.size());
        return Outcome::Broke;
    }
    m_sent += static_cast<quint64>(taken);
    const auto ofHeader = std::min(header.size(), static_cast<std::size_t>(taken));
    const auto rest = payload.subspan(static_cast<std::size_t>(taken) - ofHeader);
    engine.consumeOutput(ofHeader);
    if (!rest.empty())
        engine.appendOutput(rest);
    return Outcome::Done;
}

} // namespace framescope::network
