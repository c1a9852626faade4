#pragma once

#include "Page.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListWidget;

namespace framescope::ui::shell {

/// Ctrl+K: a list of all commands, filtered by typing parts of words, run with Enter. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `recent`: titles of what was chosen before, newest first; of what fits equally well these come first, then what ranks higher.
    CommandPalette(std::vector<Command> commands, QStringList recent, QWidget *parent);

    QLineEdit *edit() const { return m_edit; }
    QListWidget *list() const { return m_list; }

    /// How well `typed` matches: -1 not at all; lower is better. Every word must occur, in any order, or the letters in sequence.
    static int score(const QString &title, const QString &typed);

signals:
    void chosen(const QString &title);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void narrow();
    void run();

    std::vector<Command> m_commands;
    QStringList m_recent;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace framescope::ui::shell
