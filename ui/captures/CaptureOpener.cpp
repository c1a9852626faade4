#include "CaptureOpener.h"

#include "base/Version.h"
#include "capture/Import.h"

#include <QDir>
#include <QFileInfo>

namespace framescope::ui::captures {

namespace {

constexpr qint64 kSmall = 32 << 20; // bytes: such a capture is opened in a few milliseconds
constexpr std::size_t kMostTold = 3;

} // namespace

CaptureOpener::CaptureOpener(const capture::CaptureStore &captures, QObject *parent)
    : QObject(parent)
    , m_captures(captures)
    , m_reader(std::make_shared<std::shared_ptr<capture::CaptureReader>>())
{
    connect(&m_job, &models::FileJob::progressed, this, &CaptureOpener::progressed);
    connect(&m_job, &models::FileJob::finished, this, [this](const base::Result<QString> &result) {
        if (!result && result.error().id == QLatin1String("capture.foreign-file") && m_made.isEmpty())
            return import();
        if (!result)
            emit failed(result.error());
        else
            emit opened(*m_reader, m_made.isEmpty() ? m_path : m_made, *result);
    });
}

QString CaptureOpener::nameFilters()
{
    return tr("Captures and logs (*.fscope *.har *.jsonl *.ndjson);;All files (*)");
}

QString CaptureOpener::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void CaptureOpener::cancel()
{
    m_job.cancel();
}

void CaptureOpener::open(const QString &path)
{
    m_path = path;
    if (QFileInfo(path).size() > kSmall)
        return openLarge();
    auto reader = capture::CaptureReader::open(path);
    if (reader)
        emit opened(std::move(reader).value(), path, {});
    else if (reader.error().id == QLatin1String("capture.foreign-file"))
        import();
    else
        emit failed(reader.error());
}

void CaptureOpener::openLarge()
{
    m_job.start([path = m_path, into = m_reader](models::FileJob::Control &) -> base::Result<QString> {
        auto reader = capture::CaptureReader::open(path);
        if (!reader)
            return reader.error();
        *into = std::move(reader).value();
        return QString();
    });
}

void CaptureOpener::import()
{
    auto log = m_captures.optionsForNew(QFileInfo(m_path).completeBaseName());
    if (!log)
        return emit failed(log.error());
    capture::ImportOptions options;
    options.path = m_path;
    options.capture = *log;
    options.capture.program = QStringLiteral("framescope ") + base::version();
    if (options.capture.path.isEmpty()) // sessions are in memory only, but an import is always a file
        options.capture.path = QDir(QFileInfo(m_path).path()).filePath(QFileInfo(m_path).completeBaseName() + QStringLiteral(".fscope"));
    m_made = options.capture.path;
    m_job.start([options, into = m_reader](models::FileJob::Control &control) mutable -> base::Result<QString> {
        options.progress = [&control](std::uint64_t done, std::uint64_t total) { return control.step(done, total); };
        const auto report = capture::importCapture(options);
        if (!report)
            return report.error();
        if (report->nothing) {
            return base::Error{QStringLiteral("import.nothing"), tr("Nothing in %1 could be imported: no capture was made.").arg(QDir::toNativeSeparators(options.path)),
                               report->problems.empty() ? QString() : QString(report->problems.front().where + QStringLiteral(": ") + report->problems.front().sentence),
                               tr("Choose a HAR file that has WebSocket messages in it, or JSON Lines from Framescope.")};
        }
        auto reader = capture::CaptureReader::open(options.capture.path);
        if (!reader)
            return reader.error();
        *into = std::move(reader).value();
        if (report->problemCount == 0)
            return QString();
        QStringList sentences{tr("%n item(s) in the file could not be imported.", nullptr, static_cast<int>(report->problemCount))};
        for (std::size_t i = 0; i < std::min(kMostTold, report->problems.size()); ++i)
            sentences << QStringLiteral("%1: %2").arg(report->problems[i].where, report->problems[i].sentence);
        return sentences.join(QLatin1Char('\n'));
    });
}

} // namespace framescope::ui::captures
