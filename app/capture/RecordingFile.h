#pragma once

#include "CaptureData.h"
#include "PayloadPacker.h"

namespace framescope::capture {

/// The file of a capture that is being recorded: appends pages and records, and continues in a second file if
/// the first one is deleted or truncated. Belongs to the writing thread; before it starts and after it ends, to its owner.
class RecordingFile
{
public:
    /// Creates the file, or continues it (`append`), and fills `data` with its content. `session` (may be empty) becomes its first record.
    /// Errors: "file.not-writable", "capture.being-written", "file.exists", and with `append` those of CaptureReader::open().
    static base::Result<std::unique_ptr<RecordingFile>> open(const QString &path, bool append, const QString &program, const QJsonObject &session,
                                                           std::shared_ptr<CaptureData> data);

    std::uint64_t end() const { return m_end; }
    /// Whether payloads may be packed: if wanted, and if all readers of the file's format version support it.
    void setPacking(bool pack) { m_packs = pack && m_data->mayPack(); }
    /// Whether close() waits for the disk.
    void setSyncing(bool sync) { m_syncs = sync; }

    /// Writes a sealed page, number `index` in the directory. `hurry`: more pages are waiting. After an error, nothing of it is in the file.
    base::Result<void> write(const PageBuffer &page, std::size_t index, bool hurry);
    base::Result<void> write(const QJsonObject &record);
    /// Reports once that the file was deleted or truncated and the recording continues in another one.
    std::optional<base::Error> takeNews() { return std::exchange(m_news, {}); }

    /// Syncs (see setSyncing()) and closes; readers continue with a handle of their own. Returns what happened to the file during the recording, if anything.
    std::optional<base::Error> close();

private:
    RecordingFile(std::shared_ptr<PageFile> file, std::shared_ptr<CaptureData> data, QString path)
        : m_file(std::move(file)), m_data(std::move(data)), m_path(std::move(path))
    {
    }
    base::Result<void> start(bool goOn, const QString &program, const QJsonObject &session);
    /// Called before each write, and at the end.
    base::Result<void> keep();

    std::shared_ptr<PageFile> m_file;
    std::shared_ptr<CaptureData> m_data;
    QString m_path;
    FileHeader m_header;
    PayloadPacker m_packer;
    bool m_packs = true;
    bool m_syncs = true;
    std::uint64_t m_end = 0;
    std::uint64_t m_nextEntry = 1; ///< the number after the last entry in the file
    std::uint64_t m_rows = 0;
    Counters m_totals;
    std::optional<base::Error> m_lost;
    std::optional<base::Error> m_news;
};

} // namespace framescope::capture
