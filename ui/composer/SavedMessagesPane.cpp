#include "SavedMessagesPane.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace framescope::ui::composer {

namespace {

/// Draws the key of the first nine messages at the right end of their row.
class KeyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int number = index.data(SavedMessagesModel::KeyNumberRole).toInt();
        if (number == 0)
            return;
        const QString keys = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)).toString(QKeySequence::NativeText);
        painter->save();
        painter->setPen(theme::colors(option.palette).muted);
        painter->drawText(option.rect.adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, keys);
        painter->restore();
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = theme::icon(index.data(SavedMessagesModel::IsFolderRole).toBool() ? QStringLiteral("folder") : QStringLiteral("send"));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->textElideMode = Qt::ElideRight;
    }
};

} // namespace

SavedMessagesPane::SavedMessagesPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new SavedMessagesModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setDynamicSortFilter(false);
    m_search->setPlaceholderText(tr("Search messages"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Saved messages"));
    m_tree->setItemDelegate(new KeyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setMinimumWidth(120);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    buttons->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_tree, 1);
    makeActions();
    for (QAction *action : {m_save, m_newFolder}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
    }

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        // What is not shown cannot be put into an order.
        m_tree->setDragEnabled(text.isEmpty());
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The first message that was found.
        QModelIndex index = m_proxy->index(0, 0);
        while (index.isValid() && index.data(SavedMessagesModel::IsFolderRole).toBool())
            index = m_tree->indexBelow(index);
        if (const auto *message = m_model->message(m_proxy->mapToSource(index)))
            emit chosen(*message);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto *message = m_model->message(m_proxy->mapToSource(index)))
            emit chosen(*message);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedMessagesPane::updateActions);
    connect(m_model, &SavedMessagesModel::edited, this, [this] {
        constexpr std::size_t kMostSteps = 50;
        if (!m_undoing)
            m_before.push_back(std::move(m_last));
        if (m_before.size() > kMostSteps)
            m_before.erase(m_before.begin());
        m_last = m_model->messages();
        m_undo->setEnabled(!m_before.empty());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_last = m_model->messages();
        m_tree->expandAll();
        updateActions();
    });
    updateActions();
}

void SavedMessagesPane::makeActions()
{
    const auto add = [this](const QString &icon, const QString &text, const QKeySequence &keys, auto carryOut) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, carryOut);
        m_tree->addAction(action);
        return action;
    };
    m_ofMessage.push_back(add(QStringLiteral("send"), tr("Send"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const auto *message = m_model->message(current()))
            emit sendRequested(*message);
    }));
    m_ofMessage.push_back(add(QStringLiteral("edit"), tr("Open in editor"), {}, [this] {
        if (const auto *message = m_model->message(current()))
            emit chosen(*message);
    }));
    m_save = add(QStringLiteral("save"), tr("Save message from editor"), {}, [this] { emit saveRequested(); });
    m_replace = add({}, tr("Replace with message from editor"), {}, [this] { emit replaceRequested(current()); });
    m_newFolder = add(QStringLiteral("folder"), tr("New folder"), {}, [this] {
        const QModelIndex made = m_proxy->mapFromSource(m_model->addFolder(tr("New folder"), current()));
        m_tree->setCurrentIndex(made);
        m_tree->edit(made);
    });
    m_ofAny.push_back(add({}, tr("Rename"), QKeySequence(Qt::Key_F2), [this] { m_tree->edit(m_tree->currentIndex()); }));
    m_ofMessage.push_back(add({}, tr("Duplicate"), {}, [this] { m_tree->setCurrentIndex(m_proxy->mapFromSource(m_model->duplicate(current()))); }));
    m_ofAny.push_back(add(QStringLiteral("up"), tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] {
        const QModelIndex index = current();
        if (index.row() > 0)
            m_model->move(index, index.parent(), index.row() - 1);
    }));
    m_ofAny.push_back(add(QStringLiteral("down"), tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] {
        const QModelIndex index = current();
        if (index.row() + 1 < m_model->rowCount(index.parent()))
            m_model->move(index, index.parent(), index.row() + 2);
    }));
    m_ofAny.push_back(add(QStringLiteral("trash"), tr("Delete"), QKeySequence::Delete, [this] {
        QList<QPersistentModelIndex> chosen;
        for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
            chosen.append(m_proxy->mapToSource(index));
        for (const QPersistentModelIndex &index : std::as_const(chosen)) {
            if (index.isValid())
                m_model->remove(index);
        }
        updateActions();
    }));
    m_undo = add({}, tr("Undo"), QKeySequence::Undo, [this] {
        if (m_before.empty())
            return;
        m_undoing = true;
        m_model->setMessages(m_before.back());
        m_before.pop_back();
        emit m_model->edited();
        m_undoing = false;
    });
    m_undo->setEnabled(false);
}

QModelIndex SavedMessagesPane::current() const
{
    return m_proxy->mapToSource(m_tree->currentIndex());
}

void SavedMessagesPane::updateActions()
{
    const QModelIndex index = current();
    const bool message = m_model->message(index) != nullptr;
    for (QAction *action : m_ofMessage)
        action->setEnabled(message);
    for (QAction *action : m_ofAny)
        action->setEnabled(index.isValid());
    m_save->setEnabled(m_canSave);
    m_replace->setEnabled(m_canSave && message);
}

void SavedMessagesPane::setCanSave(bool on)
{
    m_canSave = on;
    updateActions();
}

void SavedMessagesPane::add(const profiles::SavedMessage &message)
{
    m_search->clear();
    const QModelIndex made = m_proxy->mapFromSource(m_model->addMessage(message, current()));
    m_tree->setCurrentIndex(made);
    m_tree->scrollTo(made);
    m_tree->setFocus();
    m_tree->edit(made);
}

} // namespace framescope::ui::composer
