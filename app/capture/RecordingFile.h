#pragma once

#include "CaptureData.h"
#include "PayloadPacker.h"

namespace framescope::capture {

/// The file of a capture that is being recorded: writes pages and records behind one another, and goes on in a second file where
/// somebody takes the first one away. Belongs to the thread that writes; before that begins and after it has ended, to its owner.
class RecordingFile
{
public:
    /// Makes the file, or goes on with it (`append`), and tells `data` what is in it. `session` (may be empty) becomes its first record.
    /// Errors: "file.not-writable", "capture.being-written", "file.exists", and with `append` those of CaptureReader::open().
    static base::Result<std::unique_ptr<RecordingFile>> open(const QString &path, bool append, const QString &program, const QJsonObject &session,
                                                           std::shared_ptr<CaptureData> data);

    std::uint64_t end() const { return m_end; }
    /// Payloads are packed, if that helps and all readers of the file's format version know it.
    void setPacking(bool pack) { m_packs = pack && m_data->mayPack(); }

    /// Writes a sealed page, the directory's `index`. `hurry`: more pages are waiting. After an error nothing of it counts.
    base::Result<void> write(const PageBuffer &page, std::size_t index, bool hurry);
    base::Result<void> write(const QJsonObject &record);
    /// That the file was deleted or cut and the recording goes on in another one: once, after it happened.
    std::optional<base::Error> takeNews() { return std::exchange(m_news, {}); }

    /// Syncs and closes; readers go on with a handle of their own. What happened to the file while it was recorded, if anything.
    std::optional<base::Error> close();

private:
    RecordingFile(std::shared_ptr<PageFile> file, std::shared_ptr<CaptureData> data, QString path)
        : m_file(std::move(file)), m_data(std::move(data)), m_path(std::move(path))
    {
    }
    base::Result<void> start(bool goOn, const QString &program, const QJsonObject &session);
    /// Before each write, and at the end.
    base::Result<void> keep();

    std::shared_ptr<PageFile> m_file;
    std::shared_ptr<CaptureData> m_data;
    QString m_path;
    FileHeader m_header;
    PayloadPacker m_packer;
    bool m_packs = true;
    std::uint64_t m_end = 0;
    std::uint64_t m_nextEntry = 1; ///< behind what is in the file
    std::uint64_t m_rows = 0;
    Counters m_totals;
    std::optional<base::Error> m_lost;
    std::optional<base::Error> m_news;
};

} // namespace framescope::capture
