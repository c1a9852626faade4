#pragma once

#include <QStyledItemDelegate>

namespace framescope::ui::log {

/// Paints a cell of the log: colour by direction and kind, the payload in fixed pitch, search matches marked. GUI thread.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Text to mark in the preview; empty: none.
    void setNeedle(const QString &needle, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The colour of an entry's kind (capture::EntryKind, protocol::Opcode and capture::Direction as numbers, as the model gives them).
    static QColor colorOf(const QWidget *widget, int kind, int opcode, int direction);

private:
    /// Paints the note at the right end of the preview, and returns the right edge of what is left for the payload.
    static int paintNote(QPainter *painter, const QStyleOptionViewItem &option, const QString &note);
    /// A star for a bookmark, an arrow for the row that times are measured from.
    static void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    QString m_needle;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
};

} // namespace framescope::ui::log
