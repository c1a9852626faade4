#include "CaptureFile.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace framescope::cli {

Option CaptureFile::option()
{
    return {QStringLiteral("capture"), QStringLiteral("FILE"),
            tr("keep everything that is logged in this capture (.fscope); credentials are redacted there as in the log"), false, QString()};
}

std::vector<Option> CaptureFile::limits()
{
    const QString group = tr("The capture");
    return {
        {QStringLiteral("append"), QString(), tr("append to an existing capture"), false, group},
        {QStringLiteral("keep-wire-bytes"), QString(), tr("also record every frame's bytes on the wire"), false, group},
        {QStringLiteral("never-slow-peer"), QString(), tr("lose entries, counted and labelled, instead of slowing the peer when the disk is slow"), false, group},
        {QStringLiteral("max-size"), QStringLiteral("SIZE"), tr("the maximum size of the file"), false, group},
    };
}

base::Result<std::unique_ptr<CaptureFile>> CaptureFile::create(const QString &path, const QJsonObject &session, const ParsedOptions &options, Console &console, bool sync)
{
    capture::CaptureOptions capture;
    capture.sync = sync;
    capture.path = path;
    capture.program = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
    capture.session = session;
    capture.append = options.has(u"append");
    capture.keepWireBytes = options.has(u"keep-wire-bytes");
    capture.neverSlowPeer = options.has(u"never-slow-peer");
    if (const auto size = options.value(u"max-size")) {
        const auto bytes = OptionParser::parseSize(*size, QStringLiteral("--max-size"));
        if (!bytes)
            return bytes.error();
        capture.maxBytes = std::uint64_t(*bytes);
    }
    auto writer = capture::CaptureWriter::create(capture);
    if (!writer)
        return writer.error();
    std::unique_ptr<CaptureFile> file(new CaptureFile(console));
    file->m_writer = std::move(*writer);
    CaptureFile *const raw = file.get();
    // Both are called from the writer's thread, which ends before this object does.
    file->m_writer->setReadyCallback([raw] { QMetaObject::invokeMethod(raw, &CaptureFile::ready, Qt::QueuedConnection); });
    file->m_writer->setTroubleCallback([raw](const base::Error &error) {
        QMetaObject::invokeMethod(
            raw, [raw, error] { raw->say(error); }, Qt::QueuedConnection);
    });
    return file;
}

CaptureFile::~CaptureFile()
{
    (void)m_writer->finish();
}

void CaptureFile::say(const base::Error &error)
{
    if (!error.id.isEmpty() && error.toString() == m_said)
        return;
    m_said = error.toString();
    if (error.id.isEmpty())
        m_console.note(tr("The capture can be written again."));
    else
        m_console.error(error);
}

bool CaptureFile::finish()
{
    const auto kept = m_writer->finish();
    if (!kept)
        say(kept.error());
    return kept.ok();
}

} // namespace framescope::cli
