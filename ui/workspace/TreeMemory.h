#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

class QModelIndex;
class QTreeView;

namespace framescope::ui::workspace {

/// Keeps a tree as the user left it while its model is built anew: what is collapsed, selected, current, and a name that is being typed. Lines
/// are known by their paths. GUI thread.
class TreeMemory : public QObject
{
    Q_OBJECT

public:
    /// `pathRole`: gives a line's path, unique in the tree. The view outlives this, and has its model when remember() is called.
    TreeMemory(QTreeView *tree, int pathRole, QObject *parent = nullptr);

public slots:
    /// Before the model is reset.
    void remember();
    /// Afterwards.
    void restore();
    /// A line has another path now, and those below it: it stays as it was. Called after restore(), which could not find it.
    void follow(const QString &from, const QString &to);

signals:
    /// The line's name was being typed: its editor has to be opened again, at once.
    void renameInterrupted(const QString &path);

private:
    void visit(const QModelIndex &parent, const std::function<void(const QModelIndex &, const QString &path)> &each) const;
    void continueTyping();

    QTreeView *m_tree;
    int m_pathRole;
    QSet<QString> m_collapsed;
    QSet<QString> m_selected;
    QString m_current;
    std::optional<QString> m_typed; ///< so far
    bool m_hadFocus = false;        ///< a field in the tree had it
};

} // namespace framescope::ui::workspace
