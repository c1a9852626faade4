#pragma once

#include "ui/models/FileJob.h"

#include "capture/CaptureStore.h"

#include <QObject>

#include <memory>

namespace framescope::ui::captures {

/// Opens a file as a capture: a stored one directly, HAR and JSON Lines after importing them to the captures folder. Large
/// files are read on the thread pool. One use; GUI thread.
class CaptureOpener : public QObject
{
    Q_OBJECT

public:
    explicit CaptureOpener(const capture::CaptureStore &captures, QObject *parent = nullptr);

    /// Small captures are opened before this returns.
    void open(const QString &path);
    void cancel();
    /// "ticker.har"
    QString fileName() const;

    /// For file dialogs: the supported files, by suffix.
    static QString nameFilters();

signals:
    /// An import reports what it skipped in `note`; empty: nothing. `path` is that of the capture.
    void opened(const std::shared_ptr<framescope::capture::CaptureReader> &reader, const QString &path, const QString &note);
    void failed(const framescope::base::Error &error);
    /// Progress: 0 to 1000.
    void progressed(int permille);

private:
    void openLarge();
    void import();

    const capture::CaptureStore &m_captures;
    models::FileJob m_job;
    QString m_path;
    QString m_made; ///< the capture of an import
    std::shared_ptr<std::shared_ptr<capture::CaptureReader>> m_reader;
};

} // namespace framescope::ui::captures
