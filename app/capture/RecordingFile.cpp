#include "RecordingFile.h"

#include "CaptureHeader.h"
#include "SecondFile.h"

#include "base/NativeFile.h"
#include "base/Translation.h"

#include <QDir>
#include <QJsonObject>

#include <cstring>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

} // namespace

base::Result<std::unique_ptr<RecordingFile>> RecordingFile::open(const QString &path, bool append, const QString &program, const QJsonObject &session,
                                                             std::shared_ptr<CaptureData> data)
{
    const auto access = append && base::NativeFile::exists(path) ? PageFile::Access::Append : PageFile::Access::Create;
    auto opened = PageFile::open(path, access);
    if (!opened)
        return opened.error();
    std::unique_ptr<RecordingFile> file(new RecordingFile(std::move(*opened), std::move(data), path));
    if (const auto started = file->start(append && file->m_file->size() > 0, program, session); !started)
        return started.error();
    return file;
}

base::Result<void> RecordingFile::start(bool goOn, const QString &program, const QJsonObject &session)
{
    if (goOn) {
        if (const auto attached = m_data->attach(m_file); !attached)
            return attached.error();
        m_header = m_data->fileHeader();
        m_data->scan(false);
        m_end = m_data->end();
        m_file->truncate(m_end);
        m_nextEntry = m_data->published() + 1;
        m_rows = m_data->rows();
        m_totals = m_data->counters();
    } else {
        if (const auto may = mayReplaceByCapture(*m_file); !may)
            return may.error();
        m_header = makeCaptureHeader(program);
        m_file->truncate(0);
        const base::ByteView block = bytesOf(m_header);
        if (const auto put = m_file->writeAt(0, {&block, 1}); !put)
            return put.error();
        m_end = sizeof m_header;
        m_data->startEmpty(m_file, m_end);
    }
    if (session.isEmpty())
        return {};
    const QJsonObject record = Annotations::sessionRecord(session);
    if (const auto put = write(record); !put)
        return put.error();
    m_data->applyRecord(record);
    return {};
}

base::Result<void> RecordingFile::keep()
{
    if (!SecondFile::isNeeded(*m_file, m_end))
        return {};
    auto made = SecondFile::make(*m_file, m_header, m_end, m_path);
    if (!made)
        return made.error();
    m_file = std::move(made->file);
    m_data->replaceFile(m_file, m_end);
    m_news = m_lost = std::move(made->told);
    return {};
}

base::Result<void> RecordingFile::write(const PageBuffer &page, std::size_t index, bool hurry)
{
    if (const auto kept = keep(); !kept)
        return kept.error();
    const auto header = page.writeTo(*m_file, m_end, m_packs ? &m_packer : nullptr, hurry);
    if (!header)
        return header.error();
    m_data->storedPage(index, m_end, *header);
    m_end += header->pageLength();
    m_nextEntry = page.header().firstEntry + page.entries();
    m_rows = page.header().rowsBefore + page.rows();
    std::memcpy(static_cast<void *>(&m_totals), page.header().totals, sizeof m_totals);
    return {};
}

base::Result<void> RecordingFile::write(const QJsonObject &record)
{
    if (const auto kept = keep(); !kept)
        return kept.error();
    const auto end = StoredPage::writeRecord(*m_file, m_end, record, m_nextEntry, m_rows, m_totals);
    if (!end)
        return end.error();
    m_end = *end;
    m_data->replaceFile(m_file, m_end);
    return {};
}

std::optional<base::Error> RecordingFile::close()
{
    if (const auto kept = keep(); !kept && !m_lost) // since the last page
        m_lost = kept.error();
    if (m_syncs)
        m_file->sync();
    const bool moved = m_file->place() == PageFile::Place::Elsewhere;
    if (moved && !m_lost)
        m_lost = base::Error{QStringLiteral("capture.moved"), tr("The capture %1 was moved while it was being recorded.").arg(QDir::toNativeSeparators(m_file->path())),
                             tr("All of it is in the file, under its new name."), tr("Do not move a capture before its recording has ended.")}
                     .about(m_file->path());
    // A read-only handle replaces the one with the lock.
    auto readable = PageFile::open(m_file->path(), PageFile::Access::Read);
    m_data->replaceFile(readable && !moved ? std::shared_ptr<PageFile>(std::move(*readable)) : nullptr, m_end);
    m_file.reset();
    return m_lost;
}

} // namespace framescope::capture
