#include "SpoolByKey.h"

#include "ExportWriter.h"

namespace framescope::capture {

SpoolByKey::SpoolByKey(QString folder, std::size_t mostBytes) : m_folder(std::move(folder)), m_most(mostBytes) {}

base::Result<void> SpoolByKey::added(std::size_t bytes)
{
    m_inMemory += bytes;
    return m_inMemory > m_most ? writeOut() : base::Result<void>();
}

base::Error SpoolByKey::failed() const
{
    return targetNotWritable(m_file ? m_file->fileName() : m_folder, m_file ? m_file->errorString() : QString());
}

bool SpoolByKey::put(std::uint64_t at, const void *bytes, std::size_t size)
{
    return m_file->seek(qint64(at)) && m_file->write(static_cast<const char *>(bytes), qint64(size)) == qint64(size);
}

bool SpoolByKey::get(std::uint64_t at, void *bytes, std::size_t size)
{
    return m_file->seek(qint64(at)) && m_file->read(static_cast<char *>(bytes), qint64(size)) == qint64(size);
}

base::Result<void> SpoolByKey::writeOut()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/.framescope-export-XXXXXX"));
        if (!m_file->open())
            return failed();
    }
    for (auto &[number, key] : m_keys) {
        if (key.waiting.isEmpty())
            continue;
        const Chunk chunk{0, std::uint64_t(key.waiting.size())};
        const std::uint64_t at = m_end;
        if (!put(at, &chunk, sizeof chunk) || m_file->write(key.waiting) != key.waiting.size() || (key.last != 0 && !put(key.last, &at, sizeof at)))
            return failed();
        (key.first == 0 ? key.first : key.last) = at;
        key.last = at;
        m_end += sizeof chunk + chunk.length;
        key.waiting = QByteArray();
    }
    m_inMemory = 0;
    return m_file->flush() ? base::Result<void>() : failed();
}

base::Result<bool> SpoolByKey::read(std::uint32_t number, const std::function<bool(const QByteArray &)> &take)
{
    const auto found = m_keys.find(number);
    if (found == m_keys.end())
        return true;
    for (std::uint64_t at = found->second.first; at != 0;) {
        Chunk chunk;
        if (!get(at, &chunk, sizeof chunk))
            return failed();
        QByteArray piece(qsizetype(chunk.length), Qt::Uninitialized);
        if (m_file->read(piece.data(), piece.size()) != piece.size())
            return failed();
        if (!take(piece))
            return false;
        at = chunk.next;
    }
    return found->second.waiting.isEmpty() || take(found->second.waiting);
}

} // namespace framescope::capture
