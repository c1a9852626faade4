#include "TreeMemory.h"

#include <QApplication>
#include <QLineEdit>
#include <QTreeView>

#include <utility>

namespace framescope::ui::workspace {

TreeMemory::TreeMemory(QTreeView *tree, int pathRole, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_pathRole(pathRole)
{
}

void TreeMemory::visit(const QModelIndex &parent, const std::function<void(const QModelIndex &, const QString &)> &each) const
{
    const QAbstractItemModel *model = m_tree->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        each(index, index.data(m_pathRole).toString());
        visit(index, each);
    }
}

void TreeMemory::remember()
{
    m_collapsed.clear();
    m_selected.clear();
    visit({}, [this](const QModelIndex &index, const QString &path) {
        if (m_tree->model()->rowCount(index) > 0 && !m_tree->isExpanded(index))
            m_collapsed.insert(path);
        if (m_tree->selectionModel()->isSelected(index))
            m_selected.insert(path);
    });
    m_current = m_tree->currentIndex().data(m_pathRole).toString();
    m_typed.reset();
    if (const auto *editor = qobject_cast<QLineEdit *>(m_tree->viewport()->focusWidget()); editor && editor->hasFocus())
        m_typed = editor->text();
    m_hadFocus = m_tree->isAncestorOf(QApplication::focusWidget());
}

void TreeMemory::restore()
{
    visit({}, [this](const QModelIndex &index, const QString &path) {
        m_tree->setExpanded(index, !m_collapsed.contains(path));
        if (!m_current.isEmpty() && path == m_current)
            m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (m_selected.contains(path))
            m_tree->selectionModel()->select(index, QItemSelectionModel::Select);
    });
    continueTyping();
    // The name's editor is gone; keep the focus at its position.
    if (std::exchange(m_hadFocus, false) && !m_tree->isAncestorOf(QApplication::focusWidget()))
        m_tree->setFocus();
}

void TreeMemory::continueTyping()
{
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (!typed || m_current.isEmpty())
        return;
    emit renameInterrupted(m_current);
    // The old editor is being deleted, but still exists.
    const QList<QLineEdit *> editors = m_tree->viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (!editors.isEmpty())
        editors.last()->setText(*typed);
}

void TreeMemory::follow(const QString &from, const QString &to)
{
    if (!m_selected.contains(from) && m_current != from)
        return;
    const auto now = [&](const QString &path) { return path == from ? to : path.startsWith(from + QLatin1Char('/')) ? QString(to + path.mid(from.size())) : path; };
    for (QSet<QString> *paths : {&m_selected, &m_collapsed}) {
        QSet<QString> moved;
        for (const QString &path : std::as_const(*paths))
            moved.insert(now(path));
        *paths = std::move(moved);
    }
    m_current = now(m_current);
    restore();
}

} // namespace framescope::ui::workspace
