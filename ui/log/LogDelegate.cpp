#include "LogDelegate.h"

#include "ui/log/models/LogModel.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace framescope::ui::log {

using capture::Direction;
using capture::EntryKind;
using protocol::Opcode;

void LogDelegate::setNeedle(const QString &needle, Qt::CaseSensitivity sensitivity)
{
    m_needle = needle;
    m_sensitivity = sensitivity;
}

QColor LogDelegate::colorOf(const QWidget *widget, int kind, int opcode, int direction)
{
    const theme::Colors &set = theme::colors(widget);
    switch (static_cast<EntryKind>(kind)) {
    case EntryKind::Frame: break;
    case EntryKind::Open: return set.success;
    case EntryKind::OpenFailed:
    case EntryKind::Refused:
    case EntryKind::Violation: return set.error;
    case EntryKind::NotKept:
    case EntryKind::Keepalive:
    case EntryKind::Reconnect: return set.warning;
    case EntryKind::Closed: return set.close;
    default: return set.event;
    }
    switch (static_cast<Opcode>(opcode)) {
    case Opcode::Close: return set.close;
    case Opcode::Ping:
    case Opcode::Pong: return set.control;
    default: return static_cast<Direction>(direction) == Direction::Out ? set.out : set.in;
    }
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant kindValue = index.data(LogModel::KindRole);
    if (!kindValue.isValid())
        return;
    const theme::Colors &set = theme::colors(option.widget);
    const int kind = kindValue.toInt();
    const auto flags = index.data(LogModel::FlagsRole).toUInt();
    const bool isFrame = static_cast<EntryKind>(kind) == EntryKind::Frame;
    const bool fault = (flags & capture::FlagViolation) != 0 || static_cast<EntryKind>(kind) == EntryKind::Violation
                       || static_cast<EntryKind>(kind) == EntryKind::OpenFailed;
    if (fault && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, set.errorSoft);

    const int column = index.column();
    const QColor colour = colorOf(option.widget, kind, index.data(LogModel::OpcodeRole).toInt(), index.data(LogModel::DirectionRole).toInt());
    QFont font = option.font;
    QColor pen = set.text;
    switch (column) {
    case LogModel::Number:
    case LogModel::Time:
    case LogModel::Delta:
    case LogModel::Connection: pen = set.muted; break;
    case LogModel::Way:
        pen = colour;
        font.setBold(true);
        break;
    case LogModel::Type: pen = colour; break;
    case LogModel::Preview:
        font = theme::monospaceFor(option.font);
        if (!isFrame) {
            font = option.font;
            pen = fault ? set.error : set.muted;
        }
        break;
    default: break;
    }
    // A payload begins on the left also where everything else is mirrored; of our own words the first one decides.
    const bool payload = column == LogModel::Preview && isFrame;
    const auto wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    const auto alignment = payload ? Qt::AlignLeft | Qt::AlignVCenter : QStyle::visualAlignment(option.direction, wanted);
    QRect inner = option.rect.adjusted(6, 0, -6, 0);
    if (column == LogModel::Preview)
        inner.setRight(paintNote(painter, option, index.data(LogModel::NoteRole).toString()));
    if (column == LogModel::Number)
        paintMarks(painter, option, index);
    const QFontMetrics metrics(font);
    const QString whole = index.data(Qt::DisplayRole).toString();
    // Only as much text as fits is shaped: a preview may be much longer than the column is wide.
    const qsizetype most = inner.width() / std::max(1, metrics.horizontalAdvance(QLatin1Char('i'))) + 8;
    const QString text = metrics.elidedText(whole.left(most), Qt::ElideRight, inner.width());
    painter->setFont(font);
    painter->setLayoutDirection(!payload && text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int textLeft = alignment & Qt::AlignRight ? inner.right() + 1 - metrics.horizontalAdvance(text) : inner.left();
    if (column == LogModel::Preview && !m_needle.isEmpty()) {
        for (qsizetype at = text.indexOf(m_needle, 0, m_sensitivity); at >= 0; at = text.indexOf(m_needle, at + m_needle.size(), m_sensitivity)) {
            const int left = metrics.horizontalAdvance(text.left(at));
            painter->fillRect(textLeft + left, option.rect.top() + 2, metrics.horizontalAdvance(text.mid(at, m_needle.size())),
                              option.rect.height() - 4, set.match);
        }
    }
    painter->setPen(pen);
    painter->drawText(inner, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    painter->setLayoutDirection(option.direction);
    // A new connection of the same session begins with a line.
    if (static_cast<EntryKind>(kind) == EntryKind::Connecting && index.row() > 0)
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width() + 1, 1, set.faint);
}

int LogDelegate::paintNote(QPainter *painter, const QStyleOptionViewItem &option, const QString &note)
{
    const int right = option.rect.right() - 6;
    if (note.isEmpty())
        return right;
    const theme::Colors &set = theme::colors(option.widget);
    const QFontMetrics metrics(option.font);
    const int most = std::max(24, option.rect.width() / 2);
    QString line = note;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString text = metrics.elidedText(QStringLiteral("✎ ") + line.left(200), Qt::ElideRight, most - 12);
    const int width = metrics.horizontalAdvance(text) + 12;
    const QRect pill(right - width, option.rect.top() + 2, width, option.rect.height() - 4);
    painter->fillRect(pill, set.warningSoft);
    painter->setFont(option.font);
    painter->setPen(set.text);
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    return pill.left() - 6;
}

void LogDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool bookmarked = index.data(LogModel::BookmarkRole).toBool();
    const bool measured = index.data(LogModel::MarkRole).toBool();
    if (!bookmarked && !measured)
        return;
    const theme::Colors &set = theme::colors(option.widget);
    painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), measured ? set.warning : set.accent);
    painter->setFont(option.font);
    painter->setPen(measured ? set.warning : set.accent);
    painter->drawText(option.rect.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      measured ? (bookmarked ? QStringLiteral("⇤★") : QStringLiteral("⇤")) : QStringLiteral("★"));
}

} // namespace framescope::ui::log
