#pragma once

#include "ui/models/AppSettings.h"
#include "ui/log/models/LogModel.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace framescope::ui::widgets {
class FilterEdit;
class RatePlot;
class RowView;
}

namespace framescope::ui::log {

class EmptyNote;
class FilterBar;
class FindBar;
class FollowBadge;
class LogActions;
class LogColumns;
class LogDelegate;
class LogFoot;
class LogPosition;
class PromptBar;
class RateFeed;

/// The log: filter bar, find bar, prompt, plot, rows and foot, put together. Reads a capture, stored or growing. What can be done with its
/// rows is in LogActions, what can be done with a log from outside in LogCommand. GUI thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
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
    LogFoot *foot() const { return m_foot; }
    PromptBar *promptBar() const { return m_prompt; }
    widgets::RatePlot *plot() const { return m_plot; }
    LogPosition *position() const { return m_position; }
    LogColumns *columns() const { return m_columns; }
    LogActions *actions() const { return m_actions; }

    /// LogPosition's, which everybody outside asks for.
    std::uint64_t currentEntry() const;
    bool goToEntry(std::uint64_t entry);
    void setFilterText(const QString &text);
    /// What stands in the log's place while it is empty.
    void setEmptyText(const QString &text);
    /// Whether there is a connection to send rows through.
    void setCanSendAgain(bool on);
    /// The words under the rows: counts, what is selected, the time measured.
    QString statusText() const;

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
    /// Hides the rows so far; the capture keeps them.
    void clearRows();
    void showClearedRows();
    /// Rows of what comes wait until the pause is over.
    void togglePause();

signals:
    /// 0: none
    void currentEntryChanged(quint64 entry);
    /// See LogActions.
    void sendAgainRequested(quint64 entry);
    void annotateRequested(const QJsonObject &record);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolButton *addTool(const QString &icon, const QString &text, const QString &tip);
    void makeTools();
    void connectFilter();
    void connectRows();
    void takeSettings(models::AppSettings::Group group);
    void applyFilter();
    void setFrames(bool on);
    void askForFilterName(const QString &expression);
    void updateState();
    QString countText() const;

    LogModel *m_model;
    widgets::RowView *m_view;
    LogDelegate *m_delegate;
    FilterBar *m_filter;
    FindBar *m_findBar;
    PromptBar *m_prompt;
    widgets::RatePlot *m_plot;
    LogFoot *m_foot;
    LogColumns *m_columns;
    LogPosition *m_position;
    FollowBadge *m_badge;
    EmptyNote *m_empty;
    RateFeed *m_rates;
    LogActions *m_actions;
    QPointer<models::AppSettings> m_settings;
    QToolButton *m_frames = nullptr;
    QToolButton *m_follow = nullptr;
    QToolButton *m_plotButton = nullptr;
    QString m_emptyText;
};

} // namespace framescope::ui::log
