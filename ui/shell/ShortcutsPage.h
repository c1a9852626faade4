#pragma once

#include "ui/shell/models/ActionRegistry.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace framescope::ui::shell {

/// Lists every action with its keys, which can be changed, removed and reset. Shows conflicts in place. GUI thread.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    /// `actions` outlives the page.
    explicit ShortcutsPage(ActionRegistry &actions, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QLineEdit *filterEdit() const { return m_filter; }
    QKeySequenceEdit *keys() const { return m_keys; }
    QPushButton *resetButton() const { return m_reset; }
    /// Scrolls to this action.
    void choose(const QString &id);
    QString problem() const;

private:
    void fill();
    void narrow(const QString &text);
    void showCurrent();
    void take(const QKeySequence &keys);
    QString currentId() const;

    ActionRegistry &m_actions;
    QTreeWidget *m_list;
    QLineEdit *m_filter;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_problem;
};

} // namespace framescope::ui::shell
