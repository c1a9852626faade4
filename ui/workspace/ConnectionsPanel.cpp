#include "ConnectionsPanel.h"

#include "ConnectionsDelegate.h"
#include "ConnectionsMenu.h"
#include "TreeMemory.h"

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

namespace framescope::ui::workspace {

using Kind = ConnectionsModel::Kind;

namespace {

/// Finds by name or address; a match shows its folders, and a folder that matches all of its content. GUI thread.
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
    , m_memory(new TreeMemory(m_tree, ConnectionsModel::PathRole, this))
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
    connect(add, &QToolButton::clicked, this, [this] { emit newProfileRequested(folderOf(m_tree->currentIndex())); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { activate(index, false); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        popUpMenu(m_tree->indexAt(at), at);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, m_memory, &TreeMemory::remember);
    connect(m_proxy, &QAbstractItemModel::modelReset, m_memory, &TreeMemory::restore);
    connect(m_memory, &TreeMemory::renameInterrupted, this, &ConnectionsPanel::beginRename);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (m_proxy->rowCount(above) == last - first + 1)
            m_tree->expand(above); // it was empty
    });
    connect(m_model, &ConnectionsModel::renamed, m_memory, &TreeMemory::follow);
    m_tree->expandAll();
}

void ConnectionsPanel::beginRename(const QString &path)
{
    for (const Kind kind : {Kind::Profile, Kind::Folder, Kind::Server}) {
        QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(kind, path));
        if (!index.isValid() && !m_filter->text().isEmpty() && m_model->indexOf(kind, path).isValid()) {
            // A new item must be visible, whatever the filter.
            m_filter->clear();
            index = m_proxy->mapFromSource(m_model->indexOf(kind, path));
        }
        if (!index.isValid())
            continue;
        m_tree->scrollTo(index);
        return rename(index);
    }
}

void ConnectionsPanel::rename(const QModelIndex &index)
{
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
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
    case Kind::Item: rootOf(index)->open(path); break;
    case Kind::Server: emit serverOpened(path, connectNow); break;
    case Kind::Folder:
    case Kind::Root:
        // A double click already does this.
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

void ConnectionsPanel::activateSelected()
{
    // All selected connections at once; a single row of any kind.
    const QModelIndexList all = m_tree->selectionModel()->selectedRows();
    if (all.size() < 2)
        return activate(m_tree->currentIndex(), true);
    const QList<QPersistentModelIndex> each(all.begin(), all.end());
    for (const QPersistentModelIndex &one : each) {
        if (one.isValid() && one.data(ConnectionsModel::KindRole).value<Kind>() == Kind::Profile)
            activate(one, true);
    }
}

TreeRoot *ConnectionsPanel::rootOf(const QModelIndex &index) const
{
    return m_model->rootOf(m_proxy->mapToSource(index));
}

QString ConnectionsPanel::folderOf(const QModelIndex &index) const
{
    return m_model->folderOf(m_proxy->mapToSource(index));
}

QMenu *ConnectionsPanel::makeMenu(const QModelIndex &index)
{
    return ConnectionsMenu(this).make(index);
}

void ConnectionsPanel::popUpMenu(const QModelIndex &index, const QPoint &at)
{
    QMenu *menu = makeMenu(index);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void ConnectionsPanel::goToFirstFound()
{
    if (!m_filter->text().isEmpty()) {
        QModelIndex first = m_proxy->index(0, 0);
        while (first.isValid() && m_proxy->rowCount(first) > 0)
            first = m_proxy->index(0, 0, first);
        m_tree->setCurrentIndex(first);
    }
    m_tree->setFocus();
}

bool ConnectionsPanel::filterKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: goToFirstFound(); return true;
    case Qt::Key_Escape: m_filter->clear(); return true;
    default: return false;
    }
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
        emit pasteRequested(folderOf(index));
        return true;
    }
    if (!index.isValid())
        return false;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        activateSelected();
        return true;
    }
    if (key.key() == Qt::Key_Delete) {
        if (index.data(ConnectionsModel::KindRole).value<Kind>() == Kind::Item)
            rootOf(index)->remove(index.data(ConnectionsModel::PathRole).toString());
        else
            removeSelected();
        return true;
    }
    if (key.key() == Qt::Key_Menu) {
        popUpMenu(index, m_tree->visualRect(index).bottomLeft());
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
        // Keys that a name's editor passes on (Enter, which ends it) also arrive here, and are not for the tree.
        const bool naming = m_tree->viewport()->isAncestorOf(QApplication::focusWidget());
        if (object == m_tree && !naming && treeKey(*key))
            return true;
        if (object == m_filter && filterKey(*key))
            return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace framescope::ui::workspace
