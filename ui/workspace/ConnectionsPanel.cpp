#include "ConnectionsPanel.h"

#include "ConnectionsDelegate.h"

#include "ui/theme/Icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace framescope::ui::workspace {

using Kind = ConnectionsModel::Kind;

namespace {

/// Finds by name or address; what is found shows its folders, and a folder that is found all it holds. GUI thread.
class NameOrAddress final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString wanted = filterRegularExpression().pattern();
        if (wanted.isEmpty())
            return true;
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return QSortFilterProxyModel::filterAcceptsRow(row, parent) || index.data(ConnectionsModel::UrlRole).toString().contains(filterRegularExpression());
    }
};

} // namespace

ConnectionsPanel::ConnectionsPanel(ConnectionsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new NameOrAddress(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    setProperty("helpTopic", QStringLiteral("connections"));
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSourceModel(m_model);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter connections"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *add = new QToolButton(this);
    add->setIcon(theme::icon(QStringLiteral("plus")));
    add->setToolTip(tr("New connection"));
    add->setAccessibleName(add->toolTip());

    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new ConnectionsDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setProperty("look", QStringLiteral("side"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Connections, servers and captures"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->addWidget(m_filter, 1);
    top->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    setMinimumWidth(150);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterRegularExpression(QRegularExpression(QRegularExpression::escape(text), QRegularExpression::CaseInsensitiveOption));
        m_tree->expandAll();
    });
    connect(add, &QToolButton::clicked, this, [this] { emit newProfileRequested(m_model->folderOf(m_proxy->mapToSource(m_tree->currentIndex()))); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { activate(index, false); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeMenu(m_tree->indexAt(at));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ConnectionsPanel::rememberExpanded);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ConnectionsPanel::expandAgain);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (m_proxy->rowCount(above) == last - first + 1)
            m_tree->expand(above); // it was empty
    });
    connect(m_model, &ConnectionsModel::renamed, this, &ConnectionsPanel::follow);
    m_tree->expandAll();
}

void ConnectionsPanel::follow(const QString &from, const QString &to)
{
    // The model was built anew a moment before, and what was chosen could not be found under its old name.
    const auto now = [&](const QString &path) { return path == from ? to : path.startsWith(from + QLatin1Char('/')) ? QString(to + path.mid(from.size())) : path; };
    if (!m_selected.contains(from) && m_current != from)
        return;
    for (QSet<QString> *paths : {&m_selected, &m_collapsed}) {
        QSet<QString> moved;
        for (const QString &path : std::as_const(*paths))
            moved.insert(now(path));
        *paths = std::move(moved);
    }
    m_current = now(m_current);
    expandAgain();
}

void ConnectionsPanel::rememberExpanded()
{
    m_collapsed.clear();
    m_selected.clear();
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            const QString path = index.data(ConnectionsModel::PathRole).toString();
            if (m_proxy->rowCount(index) > 0 && !m_tree->isExpanded(index))
                m_collapsed.insert(path);
            if (m_tree->selectionModel()->isSelected(index))
                m_selected.insert(path);
            walk(index);
        }
    };
    walk({});
    m_current = m_tree->currentIndex().data(ConnectionsModel::PathRole).toString();
    m_typed.reset();
    if (const auto *editor = qobject_cast<QLineEdit *>(m_tree->viewport()->focusWidget()); editor && editor->hasFocus())
        m_typed = editor->text();
    m_renaming = m_tree->isAncestorOf(QApplication::focusWidget());
}

void ConnectionsPanel::expandAgain()
{
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            const QString path = index.data(ConnectionsModel::PathRole).toString();
            m_tree->setExpanded(index, !m_collapsed.contains(path));
            if (!m_current.isEmpty() && path == m_current)
                m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            if (m_selected.contains(path))
                m_tree->selectionModel()->select(index, QItemSelectionModel::Select);
            walk(index);
        }
    };
    walk({});
    if (const auto typed = std::exchange(m_typed, std::nullopt); typed && !m_current.isEmpty()) {
        beginRename(m_current);
        // The old editor is still about to go.
        const QList<QLineEdit *> editors = m_tree->viewport()->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        if (!editors.isEmpty())
            editors.last()->setText(*typed);
    }
    // The field in which a name was typed is gone; the keys go on where it was.
    if (std::exchange(m_renaming, false) && !m_tree->isAncestorOf(QApplication::focusWidget()))
        m_tree->setFocus();
}

void ConnectionsPanel::beginRename(const QString &path)
{
    for (const Kind kind : {Kind::Profile, Kind::Folder, Kind::Server}) {
        QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(kind, path));
        if (!index.isValid() && !m_filter->text().isEmpty() && m_model->indexOf(kind, path).isValid()) {
            // What is new must be seen, whatever was being looked for.
            m_filter->clear();
            index = m_proxy->mapFromSource(m_model->indexOf(kind, path));
        }
        if (!index.isValid())
            continue;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        m_tree->edit(index);
        return;
    }
}

QStringList ConnectionsPanel::selectedPaths() const
{
    QStringList paths;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
        if (kind == Kind::Profile || kind == Kind::Folder || kind == Kind::Server)
            paths << index.data(ConnectionsModel::PathRole).toString();
    }
    return paths;
}

void ConnectionsPanel::activate(const QModelIndex &index, bool connectNow)
{
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    switch (index.data(ConnectionsModel::KindRole).value<Kind>()) {
    case Kind::Profile: emit profileOpened(path, connectNow); break;
    case Kind::Capture: emit captureOpened(path); break;
    case Kind::Server: emit serverOpened(path, connectNow); break;
    case Kind::Folder:
    case Kind::Root:
        // A double click does this by itself.
        if (connectNow)
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        break;
    }
}

void ConnectionsPanel::removeSelected()
{
    const QStringList gone = m_model->remove(selectedPaths());
    if (!gone.isEmpty())
        emit removed(gone);
}

bool ConnectionsPanel::treeKey(const QKeyEvent &key)
{
    const QModelIndex index = m_tree->currentIndex();
    if (key.matches(QKeySequence::Undo)) {
        m_model->undo();
        return true;
    }
    if (key.matches(QKeySequence::Redo)) {
        m_model->redo();
        return true;
    }
    if (key.matches(QKeySequence::Paste)) {
        emit pasteRequested(m_model->folderOf(m_proxy->mapToSource(index)));
        return true;
    }
    if (!index.isValid())
        return false;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        // Every selected connection at once.
        const QModelIndexList all = m_tree->selectionModel()->selectedRows();
        if (all.size() < 2) {
            activate(index, true);
            return true;
        }
        const QList<QPersistentModelIndex> each(all.begin(), all.end());
        for (const QPersistentModelIndex &one : each) {
            if (one.isValid() && one.data(ConnectionsModel::KindRole).value<Kind>() == Kind::Profile)
                activate(one, true);
        }
        return true;
    }
    if (key.key() == Qt::Key_Delete) {
        if (index.data(ConnectionsModel::KindRole).value<Kind>() == Kind::Capture)
            emit captureRemoveRequested(index.data(ConnectionsModel::PathRole).toString());
        else
            removeSelected();
        return true;
    }
    if (key.key() == Qt::Key_Menu) {
        QMenu *menu = makeMenu(index);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()));
        return true;
    }
    return false;
}

bool ConnectionsPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && object == m_tree) {
        // The tree's own keys come before the window's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->matches(QKeySequence::Paste))
            event->accept();
        return QWidget::eventFilter(object, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // What a name's editor lets pass (Enter, which ends it) comes by here too, and is none of the tree's.
        const bool naming = m_tree->viewport()->isAncestorOf(QApplication::focusWidget());
        if (object == m_tree && !naming && treeKey(*key))
            return true;
        if (object == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            // On to the first thing that was found.
            if (!m_filter->text().isEmpty()) {
                QModelIndex first = m_proxy->index(0, 0);
                while (first.isValid() && m_proxy->rowCount(first) > 0)
                    first = m_proxy->index(0, 0, first);
                m_tree->setCurrentIndex(first);
            }
            m_tree->setFocus();
            return true;
        }
        if (object == m_filter && key->key() == Qt::Key_Escape) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace framescope::ui::workspace
