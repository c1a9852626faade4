#pragma once

#include "ui/log/models/RowsText.h"

#include <QJsonObject>
#include <QObject>

class QWidget;

namespace framescope::ui::log {

class LogModel;
class CopyJob;
class FilterBar;
class LogPosition;
class PromptBar;

/// The actions for the rows of a log: copy, mark, go to, measure, compare, send again, export. GUI thread.
class LogActions : public QObject
{
    Q_OBJECT

public:
    /// The parts of a log that the actions work on; they outlive this.
    struct Parts {
        LogModel *model = nullptr;
        LogPosition *position = nullptr;
        const FilterBar *filter = nullptr; ///< an export takes the filter in force
        PromptBar *prompt = nullptr;       ///< asks for a note or a place
        QWidget *window = nullptr;         ///< parent of dialogs
    };

    explicit LogActions(const Parts &parts, QObject *parent = nullptr);

    /// Whether there is a connection to send through.
    bool canSendAgain() const { return m_canSendAgain; }
    void setCanSendAgain(bool on) { m_canSendAgain = on; }

public slots:
    void copyAsText();
    void copyAsJsonLines();
    void copyPayload();
    void copyAsHex();
    void toggleBookmark();
    void editNote();
    void nextMarked();
    void previousMarked();
    void goToPlace();
    void measureFromHere();
    void compareRows();
    void sendAgain();
    /// Of what the log shows now.
    void showStatistics();
    void exportLog();
    void exportSelection();

signals:
    void sendAgainRequested(quint64 entry);
    /// A change of the capture's annotations (capture::Annotations::…Record()) that the owner of the capture carries out.
    void annotateRequested(const QJsonObject &record);
    /// The result of an action as one sentence.
    void told(const QString &sentence);
    /// The log is to show rows that this filter lets through.
    void filterRequested(const QString &filter);

private:
    void copyRows(RowsText::Format format);
    void stepMarked(int direction);
    void exportAs(bool selection);

    Parts m_parts;
    CopyJob *m_copy;
    QString m_lastFolder; ///< of the last export
    bool m_canSendAgain = false;
};

} // namespace framescope::ui::log
