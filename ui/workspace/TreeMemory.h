#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

class QModelIndex;
class QTreeView;

namespace framescope::ui::workspace {

/// Preserves the state of a tree while its model is reset: collapsed, selected and current rows, and a name being edited. Rows
/// are identified by their paths. GUI thread.
class TreeMemory : public QObject
{
    Q_OBJECT

public:
    /// `pathRole`: the path of a row, unique in the tree. The view outlives this, and must have its model when remember() is called.
    TreeMemory(QTreeView *tree, int pathRole, QObject *parent = nullptr);

public slots:
    /// Before the model is reset.
    void remember();
    /// Afterwards.
    void restore();
    /// The path of a row, and of those below it, has changed: restores their state. Called after restore(), which could not find them.
    void follow(const QString &from, const QString &to);

signals:
    /// The row's name was being edited: its editor must be reopened at once.
    void renameInterrupted(const QString &path);

private:
    void visit(const QModelIndex &parent, const std::function<void(const QModelIndex &, const QString &path)> &each) const;
    void continueTyping();

    QTreeView *m_tree;
    int m_pathRole;
    QSet<QString> m_collapsed;
    QSet<QString> m_selected;
    QString m_current;
    std::optional<QString> m_typed; ///< the text so far
    bool m_hadFocus = false;        ///< a field in the tree had the focus
};

} // namespace framescope::ui::workspace
