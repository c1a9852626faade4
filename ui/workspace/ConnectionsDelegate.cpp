#include "ConnectionsDelegate.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/workspace/models/ConnectionsModel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace framescope::ui::workspace {

using Kind = ConnectionsModel::Kind;
using State = session::Session::State;

namespace {

constexpr int kDot = 8;

/// The counter at the end of a row: messages of an open session, open sessions of a collapsed folder.
QString counterOf(const QModelIndex &index, bool expanded)
{
    const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
    if (kind == Kind::Profile) {
        const auto count = index.data(ConnectionsModel::CountRole).toULongLong();
        return count > 0 ? QLocale().toString(count) : QString();
    }
    const int open = kind == Kind::Folder && !expanded ? index.data(ConnectionsModel::OpenRole).toInt() : 0;
    return open > 0 ? QStringLiteral("● %1").arg(QLocale().toString(open)) : QString();
}

} // namespace

void ConnectionsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const theme::Colors &set = theme::colors(option->widget);
    const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
    if (kind == Kind::Root) {
        option->font.setBold(true);
        option->palette.setColor(QPalette::Text, set.muted);
        return;
    }
    const auto state = index.data(ConnectionsModel::StateRole).value<State>();
    QColor colour;
    if (kind == Kind::Profile)
        colour = state == State::Open ? set.success : state == State::Idle || state == State::Closed ? set.faint : set.warning;
    if (!index.data(ConnectionsModel::BrokenRole).toString().isEmpty())
        colour = set.error;
    const QString name = index.data(ConnectionsModel::IconRole).toString();
    option->icon = colour.isValid() ? theme::icon(name, colour) : theme::icon(name);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

void ConnectionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const theme::Colors &set = theme::colors(option.widget);
    const QString counter = counterOf(index, option.state & QStyle::State_Open);
    const bool mirrored = option.direction == Qt::RightToLeft;
    // The name is elided before the counter instead of running under it.
    const QRect whole = option.rect;
    if (!counter.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(counter) + 14;
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, std::max(20, whole.width() - width - 28));
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const auto kind = index.data(ConnectionsModel::KindRole).value<Kind>();
    const auto state = index.data(ConnectionsModel::StateRole).value<State>();
    if (kind == Kind::Profile && state != State::Idle && state != State::Closed) {
        // A dot beside the icon: filled means open, a ring means connecting; distinguishable without colour.
        const int x = mirrored ? whole.right() - 18 : whole.left() + 13;
        const QRectF dot(x, whole.center().y() + 1, kDot, kDot);
        const QColor colour = state == State::Open ? set.success : set.warning;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(state == State::Open ? set.base : colour, 1.5));
        painter->setBrush(state == State::Open ? colour : set.base);
        painter->drawEllipse(dot);
        painter->restore();
    }
    if (!counter.isEmpty()) {
        painter->setPen(set.muted);
        painter->drawText(whole.adjusted(8, 0, -8, 0), Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), counter);
    }
}

QWidget *ConnectionsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setProperty("look", QStringLiteral("inplace"));
    return editor;
}

void ConnectionsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    // As high as the row, at the position of the name.
    editor->setGeometry(editor->x(), option.rect.top(), editor->width(), option.rect.height());
}

QSize ConnectionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace framescope::ui::workspace
