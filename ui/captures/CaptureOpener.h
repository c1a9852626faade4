#pragma once

#include "ui/models/FileJob.h"

#include "capture/CaptureStore.h"

#include <QObject>

#include <memory>

namespace framescope::ui::captures {

/// Makes a capture that can be shown of a file: opens a stored one, imports HAR and JSON Lines into the folder of captures first. Large
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

    /// For file dialogs: what can be opened, by ending.
    static QString nameFilters();

signals:
    /// An import tells what it could not take in `note`; empty: all well. `path` is the capture's.
    void opened(const std::shared_ptr<framescope::capture::CaptureReader> &reader, const QString &path, const QString &note);
    void failed(const framescope::base::Error &error);
    /// It takes a while: 0 to 1000.
    void progressed(int permille);

private:
    void openLarge();
    void import();

    const capture::CaptureStore &m_captures;
    models::FileJob m_job;
    QString m_path;
    QString m_made; ///< an import's capture
    std::shared_ptr<std::shared_ptr<capture::CaptureReader>> m_reader;
};

} // namespace framescope::ui::captures
