#include "ConnectionsPanel.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace framescope::ui::panels::connections {

using models::ConnectionsModel;
using Kind = ConnectionsModel::Kind;
using State = session::Session::State;

namespace {

/// Icon by kind, a dot by state, a counter on the right. GUI thread.
class TreeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        const theme::Colors &set = theme::colors(option.widget);
        const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
        const auto state = index.data(ConnectionsModel::StateRole).value<State>();
        QColor colour;
        if (kind == Kind::Profile)
            colour = state == State::Open ? set.success : state == State::Idle || state == State::Closed ? set.faint : set.warning;
        if (!index.data(ConnectionsModel::BrokenRole).toString().isEmpty())
            colour = set.error;
        static constexpr const char *kIcons[] = {"", "folder", "session", "server", "capture"};
        const QString name = QString::fromLatin1(kIcons[static_cast<std::size_t>(kind)]);
        if (kind == Kind::Root) {
            option.font.setBold(true);
            option.palette.setColor(QPalette::Text, set.muted);
        } else {
            option.icon = colour.isValid() ? theme::icon(name, colour) : theme::icon(name);
            option.features |= QStyleOptionViewItem::HasDecoration;
        }
        QStyledItemDelegate::paint(painter, option, index);
        const auto count = index.data(ConnectionsModel::CountRole).toULongLong();
        if (state == State::Open && count > 0) {
            painter->setPen(set.faint);
            painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(count));
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        const QIcon icon = option->icon;
        const QFont font = option->font;
        const QPalette palette = option->palette;
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = icon;
        option->font = font;
        option->palette = palette;
        if (!icon.isNull()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
        }
    }
};

} // namespace

ConnectionsPanel::ConnectionsPanel(ConnectionsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
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
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setProperty("look", QStringLiteral("side"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Connections, servers and captures"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
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
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(add, &QToolButton::clicked, this, [this] { emit newProfileRequested({}); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { activate(index, false); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ConnectionsPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ConnectionsPanel::rememberExpanded);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ConnectionsPanel::expandAgain);
    m_tree->expandAll();
}

void ConnectionsPanel::rememberExpanded()
{
    m_collapsed.clear();
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            if (m_proxy->rowCount(index) > 0 && !m_tree->isExpanded(index))
                m_collapsed.insert(index.data(ConnectionsModel::PathRole).toString());
            walk(index);
        }
    };
    walk({});
}

void ConnectionsPanel::expandAgain()
{
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            m_tree->setExpanded(index, !m_collapsed.contains(index.data(ConnectionsModel::PathRole).toString()));
            walk(index);
        }
    };
    walk({});
}

void ConnectionsPanel::beginRename(const QString &path)
{
    for (const Kind kind : {Kind::Profile, Kind::Folder}) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(kind, path));
        if (!index.isValid())
            continue;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        m_tree->edit(index);
        return;
    }
}

void ConnectionsPanel::activate(const QModelIndex &index, bool connectNow)
{
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    switch (index.data(ConnectionsModel::KindRole).value<Kind>()) {
    case Kind::Profile: emit profileOpened(path, connectNow); break;
    case Kind::Capture: emit captureOpened(path); break;
    case Kind::Server: emit serverOpened(path, connectNow); break;
    default: break;
    }
}

void ConnectionsPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const auto kind = index.isValid() ? index.data(ConnectionsModel::KindRole).value<Kind>() : Kind::Root;
    const QString path = index.data(ConnectionsModel::PathRole).toString();
    QMenu menu(this);
    const auto add = [&](const QString &icon, const QString &text, auto run) {
        connect(icon.isEmpty() ? menu.addAction(text) : menu.addAction(theme::icon(icon), text), &QAction::triggered, this, run);
    };
    if (kind == Kind::Profile) {
        add(QStringLiteral("connect"), tr("Connect"), [this, path] { emit profileOpened(path, true); });
        add({}, tr("Open"), [this, path] { emit profileOpened(path, false); });
        add(QStringLiteral("edit"), tr("Edit…"), [this, path] { emit profileEditRequested(path); });
        menu.addSeparator();
        add(QStringLiteral("copy"), tr("Duplicate"), [this, path] { emit duplicateRequested(path); });
    }
    if (kind == Kind::Server) {
        add(QStringLiteral("play"), tr("Start"), [this, path] { emit serverOpened(path, true); });
        add(QStringLiteral("server"), tr("Open"), [this, path] { emit serverOpened(path, false); });
        add({}, tr("Rename"), [this, index = QPersistentModelIndex(index)] { m_tree->edit(index); });
        add(QStringLiteral("trash"), tr("Move to the waste bin"), [this, path] { emit removeRequested(path); });
        menu.addSeparator();
    }
    if (kind == Kind::Capture) {
        add(QStringLiteral("capture"), tr("Open"), [this, path] { emit captureOpened(path); });
        add(QStringLiteral("trash"), tr("Move to the waste bin"), [this, path] { emit captureRemoveRequested(path); });
    }
    if (kind == Kind::Profile || kind == Kind::Folder) {
        add({}, tr("Rename"), [this, index = QPersistentModelIndex(index)] { m_tree->edit(index); });
        add(QStringLiteral("trash"), tr("Move to the waste bin"), [this, path] { emit removeRequested(path); });
        menu.addSeparator();
    }
    if (kind != Kind::Capture) {
        const QString folder = kind == Kind::Folder ? path : QString();
        add(QStringLiteral("plus"), tr("New connection"), [this, folder] { emit newProfileRequested(folder); });
        add(QStringLiteral("folder"), tr("New folder"), [this, folder] { emit newFolderRequested(folder); });
        add(QStringLiteral("server"), tr("New local server"), [this] { emit newServerRequested(); });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

bool ConnectionsPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (object == m_tree && enter && m_tree->currentIndex().isValid()) {
            activate(m_tree->currentIndex(), true);
            return true;
        }
        if (object == m_tree && key->key() == Qt::Key_Delete && m_tree->currentIndex().isValid()) {
            const auto kind = m_tree->currentIndex().data(ConnectionsModel::KindRole).value<Kind>();
            if (kind == Kind::Profile || kind == Kind::Folder)
                emit removeRequested(m_tree->currentIndex().data(ConnectionsModel::PathRole).toString());
            return true;
        }
        if (object == m_filter && key->key() == Qt::Key_Down) {
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

} // namespace framescope::ui::panels::connections
