#pragma once

#include "ui/models/AppSettings.h"

#include "capture/Filter.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace framescope::ui::widgets {
class FilterEdit;
}

namespace framescope::ui::log {

/// The filter of a log: an expression, chips for direction and types, heartbeats, saved filters. The last valid filter
/// stays in force while the typed text is invalid. GUI thread.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    widgets::FilterEdit *edit() const { return m_edit; }
    /// Stores names and history, shared with other logs; null: nothing is stored.
    void setSettings(models::AppSettings *settings);
    /// Saves the filter by name (if empty: the expression itself), replacing another with that name.
    void saveFilter(const QString &name, const QString &expression);

    /// The filter in force, including chips, and its text.
    const capture::Filter &filter() const { return m_filter; }
    const QString &expression() const { return m_lastGood; }
    void setText(const QString &text);
    /// Appends a term to the text; it applies at once.
    void addTerm(const QString &term);
    bool hidesHeartbeats() const;
    void setHideHeartbeats(bool on);
    /// By the user: remembered for other logs.
    void toggleHeartbeats();
    /// A sentence about entries that the filter in force could not decide; empty: none. An error in the text takes precedence.
    void setUndecided(const QString &sentence);
    /// Removes every restriction: text and chips.
    void clear();

    /// Buttons of the owner at the end of the line.
    void addTool(QToolButton *button);
    QMenu *savedMenu() const { return m_savedMenu; }

    static QStringList words();

signals:
    void filterChanged();
    /// The user wants to give the filter a name.
    void nameWanted(const QString &expression);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip {
        QToolButton *button;
        QString kind;
        QString term;
    };
    void addChip(const QString &text, const QString &tip, const QString &kind, const QString &term);
    QString compose() const;
    void apply();
    void showUndecided();
    void rearrange();
    void fillSavedMenu();
    void remember();
    void removeFilter(const QString &name);

    widgets::FilterEdit *m_edit;
    QList<Chip> m_chips;
    QToolButton *m_heartbeats = nullptr;
    QWidget *m_chipRow;
    QWidget *m_toolRow;
    QGridLayout *m_grid;
    QToolButton *m_savedButton;
    QMenu *m_savedMenu;
    QLabel *m_error;
    QString m_undecided;
    QPointer<models::AppSettings> m_settings;
    QTimer m_delay;
    capture::Filter m_filter;
    QString m_lastGood;
    /// What stands in the expression's line: all, its tools, or nothing else.
    enum class Shape : std::uint8_t { OneLine, ChipsBelow, AllBelow };
    std::optional<Shape> m_shape; ///< empty: not laid out yet
};

} // namespace framescope::ui::log
