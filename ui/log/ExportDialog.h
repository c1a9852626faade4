#pragma once

#include "ui/log/models/RowsText.h"
#include "ui/models/FileJob.h"

#include "capture/Export.h"

#include <QDialog>
#include <QList>

#include <memory>
#include <variant>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace framescope::ui::log {

/// Exports a log, its filtered rows, or the selected rows to a file of any format; secrets are redacted unless the user wants
/// them. Runs on the thread pool and can be cancelled. GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Source {
        std::shared_ptr<capture::CaptureReader> reader;
        capture::Filter filter;            ///< in force in the log; empty: none
        QList<quint64> selected;           ///< entries, ascending
        bool wholeMessages = true;
        QString suggestedName;             ///< without a suffix
        QString folder;                    ///< the last folder; empty: the user's documents
    };
    enum class Scope : std::uint8_t { All, Filtered, Selected };

    ExportDialog(Source source, Scope scope, QWidget *parent = nullptr);
    ~ExportDialog() override;

    QComboBox *scopeBox() const { return m_scope; }
    QComboBox *formatBox() const { return m_format; }
    QLineEdit *pathEdit() const { return m_path; }
    QCheckBox *redactBox() const { return m_redact; }
    QString statusText() const;
    bool isRunning() const { return m_job.isRunning(); }

public slots:
    void start();

signals:
    /// A file (or folder) was written.
    void exported(const QString &path);

private:
    using Format = std::variant<capture::ExportFormat, RowsText::Format>;
    struct Choice {
        QString text;
        QString ending; ///< ".har"; empty: a folder
        Format format;
        QString about;
    };
    void fillFormats();
    void updatePath();
    /// The folder of the last export, else that of documents, else the user's own: the first of them that exists.
    QString proposedFolder() const;
    void browse();
    void showStatus(const QString &text, const char *look);
    void setBusy(bool busy);
    const Choice &choice() const;
    models::FileJob::Work workFor(const QString &path) const;

    Source m_source;
    QList<Choice> m_choices; ///< what m_format offers now
    models::FileJob m_job;
    QString m_writing;
    QComboBox *m_scope;
    QComboBox *m_format;
    QLabel *m_about;
    QLineEdit *m_path;
    QCheckBox *m_redact;
    QProgressBar *m_progress;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace framescope::ui::log
