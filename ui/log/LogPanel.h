#pragma once

#include "ui/log/models/LogModel.h"
#include "ui/models/AppSettings.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace framescope::ui::widgets {
class FilterEdit;
class RatePlot;
class RowView;
}

namespace framescope::ui::log {

class RateSeries;

class CopyJob;
class FilterBar;
class FindBar;
class LogDelegate;
class PromptBar;

/// The log: filter bar, find bar, plot, rows, follow and its badge, and everything that can be done with rows. Reads a capture, stored
/// or growing. GUI thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with a log, for menus, palettes and shortcuts outside of it.
    struct Command {
        const char *id;      ///< "log.find": never changes
        const char *icon;    ///< may be empty
        QString text;        ///< with an ellipsis where it asks something
        QKeySequence keys;   ///< by default
        void (LogPanel::*run)();
    };
    static QList<Command> commands();

    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    void setReader(const std::shared_ptr<capture::CaptureReader> &reader);
    /// Takes columns, time format and filters from there, and keeps them there. It outlives the panel.
    void setSettings(models::AppSettings *settings);

    LogModel *model() const { return m_model; }
    widgets::RowView *view() const { return m_view; }
    widgets::FilterEdit *filterEdit() const;
    FilterBar *filterBar() const { return m_filter; }
    FindBar *findBar() const { return m_findBar; }
    PromptBar *promptBar() const { return m_prompt; }
    widgets::RatePlot *plot() const { return m_plot; }

    /// The entry of the current row, 0 without one.
    std::uint64_t currentEntry() const;
    /// Entries of the selected rows in order, at most this many.
    QList<quint64> selectedEntries(int most) const;
    bool goToEntry(std::uint64_t entry);
    bool goToTime(std::int64_t wallNs);
    void setFilterText(const QString &text);
    /// What stands in the log's place while it is empty.
    void setEmptyText(const QString &text);
    bool canSendAgain() const { return m_canSendAgain; }
    void setCanSendAgain(bool on);
    /// The words under the rows: counts, what is selected, the time measured.
    QString statusText() const;
    /// A sentence beside them for a few seconds.
    void tell(const QString &sentence);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public slots:
    void focusFilter();
    void openFind();
    void findNext();
    void findPrevious();
    void toggleFollow();
    void toggleFrames();
    void toggleHeartbeats();
    void togglePlot();
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
    void exportLog();
    void exportSelection();

signals:
    /// 0: none
    void currentEntryChanged(quint64 entry);
    void sendAgainRequested(quint64 entry);
    /// A change of the capture's annotations (capture::Annotations::…Record()) that the owner of the capture carries out.
    void annotateRequested(const QJsonObject &record);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeView();
    void makeTools();
    void makePlot();
    QWidget *makeStatusStrip();
    void connectParts();
    void filterChanged();
    void takeSettings(models::AppSettings::Group group);
    void keepColumns();
    void updateState();
    QString selectionText() const;
    void updatePlot();
    void placeOverlays();
    void showMenu(const QPoint &at);
    void fillFilterMenu(QMenu *menu);
    void showColumnMenu(const QPoint &at);
    void fillColumnMenu(QMenu &menu);
    void stepMarked(int direction);
    void copyRows(int format);
    void exportAs(bool selection);
    void setFrames(bool on);

    LogModel *m_model;
    widgets::RowView *m_view;
    LogDelegate *m_delegate;
    FilterBar *m_filter;
    FindBar *m_findBar;
    PromptBar *m_prompt;
    CopyJob *m_copy;
    RateSeries *m_rates;
    widgets::RatePlot *m_plot;
    QPointer<models::AppSettings> m_settings;
    QToolButton *m_frames = nullptr;
    QToolButton *m_follow = nullptr;
    QToolButton *m_plotButton = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_told = nullptr;
    QToolButton *m_badge = nullptr;
    QLabel *m_empty = nullptr;
    QString m_emptyText;
    QString m_lastFolder;
    QTimer m_toldTimer;
    QTimer m_columnsTimer;
    int m_new = 0;
    std::uint64_t m_wanted = 0; ///< entry to go to when a new filter has come that far
    bool m_canSendAgain = false;
    bool m_taking = false;      ///< columns come from the settings, not from the user
};

} // namespace framescope::ui::log
