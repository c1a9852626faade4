#pragma once

#include "ui/log/models/RowsText.h"
#include "ui/models/FileJob.h"

#include <QObject>

#include <memory>

namespace framescope::ui::log {

/// Copies rows to the clipboard: a few directly, many through the thread pool. GUI thread.
class CopyJob : public QObject
{
    Q_OBJECT

public:
    explicit CopyJob(QObject *parent = nullptr);

    /// `entries` in order; `size`: payload bytes to expect, so that large ones are not read here.
    void copy(const std::shared_ptr<capture::CaptureReader> &reader, const QList<quint64> &entries, const RowsText::Options &options,
              std::uint64_t size);

signals:
    /// The result as one sentence.
    void told(const QString &sentence);

private:
    void put(const RowsText::Result &result, RowsText::Format format);

    models::FileJob m_job;
    std::shared_ptr<RowsText::Result> m_result;
    RowsText::Format m_format = RowsText::Format::Text;
};

} // namespace framescope::ui::log
