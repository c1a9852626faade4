#include "CopyJob.h"

#include "ui/models/EntryText.h"

#include "base/Utf8Text.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace framescope::ui::log {

namespace {

constexpr qsizetype kFewRows = 200;
constexpr std::uint64_t kSmall = 256 << 10; // bytes

} // namespace

CopyJob::CopyJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &models::FileJob::finished, this, [this](const base::Result<QString> &result) {
        if (result && m_result)
            put(*m_result, m_format);
        m_result.reset();
    });
}

void CopyJob::copy(const std::shared_ptr<capture::CaptureReader> &reader, const QList<quint64> &entries, const RowsText::Options &options, std::uint64_t size)
{
    if (!reader || entries.isEmpty())
        return;
    if (entries.size() <= kFewRows && size <= kSmall) {
        m_job.cancel();
        return put(RowsText::of(*reader, entries, options), options.format);
    }
    emit told(tr("Copying…"));
    m_format = options.format;
    m_result = std::make_shared<RowsText::Result>();
    m_job.start([reader, entries, options = RowsText::Options(options), into = m_result](models::FileJob::Control &control) mutable -> base::Result<QString> {
        options.progress = [&control](qsizetype done, qsizetype total) { return control.step(static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total)); };
        *into = RowsText::of(*reader, entries, options);
        if (control.cancelled)
            return base::Error{QStringLiteral("copy.cancelled"), {}, {}, {}};
        return QString();
    });
}

void CopyJob::put(const RowsText::Result &result, RowsText::Format format)
{
    auto *data = new QMimeData; // the clipboard owns it
    const bool isText = format != RowsText::Format::Payload || models::EntryText::looksLikeText(result.bytes);
    data->setText(isText ? base::textFromUtf8(result.bytes) : QString::fromLatin1(result.bytes.toHex(' ')));
    if (format == RowsText::Format::Payload)
        data->setData(QStringLiteral("application/octet-stream"), result.bytes);
    QApplication::clipboard()->setMimeData(data);
    const QString sentence = tr("%n row(s) copied.", nullptr, static_cast<int>(result.rows));
    emit told(result.cut ? sentence + QLatin1Char(' ') + tr("The rest does not fit on the clipboard; export it to a file.") : sentence);
}

} // namespace framescope::ui::log
