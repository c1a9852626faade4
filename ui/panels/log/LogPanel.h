#pragma once

#include "ui/models/LogModel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace framescope::ui::widgets {
class FilterEdit;
class RowView;
}

namespace framescope::ui::panels::log {

class LogDelegate;

/// The live log: filter bar, find bar, rows, follow and its badge, copying. Reads a capture, stored or growing. GUI thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    void setReader(const std::shared_ptr<capture::CaptureReader> &reader);
    models::LogModel *model() const { return m_model; }
    widgets::RowView *view() const { return m_view; }
    widgets::FilterEdit *filterEdit() const { return m_filter; }

    /// The entry of the current row, 0 without one.
    std::uint64_t currentEntry() const;
    bool goToEntry(std::uint64_t entry);
    bool goToTime(std::int64_t wallNs);
    void setFilterText(const QString &text);
    /// What stands in the log's place while it is empty.
    void setEmptyText(const QString &text);
    bool canSendAgain() const { return m_canSendAgain; }
    void setCanSendAgain(bool on);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public slots:
    void focusFilter();
    void openFind();
    void findNext();
    void findPrevious();
    void toggleFollow();
    void copyAsText();
    void copyAsJsonLines();
    void copyPayload();
    void copyAsHex();
    void toggleBookmark();

signals:
    /// 0: none
    void currentEntryChanged(quint64 entry);
    void sendAgainRequested(quint64 entry);
    /// A change of the capture's annotations (capture::Annotations::…Record()) that the owner of the capture carries out.
    void annotateRequested(const QJsonObject &record);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Chip {
        QToolButton *button;
        QString term;
    };
    QWidget *makeFilterBar();
    QWidget *makeFindBar();
    void addChip(const QString &text, const QString &tip, const QString &kind, const QString &term);
    void makeActions();
    void applyFilter();
    QString filterExpression() const;
    void startFind();
    void stepFind(int direction);
    void updateFindCount();
    void closeFind();
    void updateState();
    void placeOverlays();
    void showMenu(const QPoint &at);
    void showColumnMenu(const QPoint &at);
    QList<int> selectedRows(int most) const;

    models::LogModel *m_model;
    widgets::RowView *m_view;
    LogDelegate *m_delegate;
    widgets::FilterEdit *m_filter = nullptr;
    QList<Chip> m_chips;
    QToolButton *m_frames = nullptr;
    QToolButton *m_follow = nullptr;
    QLabel *m_filterError = nullptr;
    QLabel *m_counts = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_findCount = nullptr;
    QToolButton *m_badge = nullptr;
    QLabel *m_empty = nullptr;
    QString m_emptyText;
    QTimer m_filterDelay;
    QString m_lastGood;
    std::unique_ptr<capture::FilterJob> m_findJob;
    std::vector<std::uint64_t> m_found;
    QTimer m_findTick;
    bool m_findPending = false;
    int m_new = 0;
    std::uint64_t m_wanted = 0; ///< entry to go to when a new filter has come that far
    bool m_canSendAgain = false;
    QAction *m_copyText = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_copyPayload = nullptr;
    QAction *m_copyHex = nullptr;
    QAction *m_sendAgain = nullptr;
    QAction *m_bookmark = nullptr;
};

} // namespace framescope::ui::panels::log
