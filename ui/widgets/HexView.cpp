#include "HexView.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace framescope::ui::widgets {

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Bytes in hexadecimal"));
    viewport()->setCursor(Qt::IBeamCursor);
    updateMetrics();
}

void HexView::updateMetrics()
{
    const QFontMetrics metrics(theme::monospaceFor(font()));
    m_charWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    m_lineHeight = metrics.height() + 2;
    updateRange();
}

int HexView::visibleLines() const
{
    return std::max(1, viewport()->height() / m_lineHeight);
}

void HexView::updateRange()
{
    m_perLine = 16;
    if (xOfText(16) + kMargin > viewport()->width())
        m_perLine = 8;
    const qsizetype most = std::numeric_limits<int>::max();
    verticalScrollBar()->setRange(0, static_cast<int>(std::min(most, std::max<qsizetype>(0, lines() - visibleLines()))));
    verticalScrollBar()->setPageStep(visibleLines());
    const int width = xOfText(m_perLine) + kMargin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth * 2);
    viewport()->update();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_anchor = m_cursor = 0;
    verticalScrollBar()->setValue(0);
    updateRange();
    emit selectionChanged(0, selectionLength());
}

void HexView::select(qsizetype start, qsizetype length)
{
    if (m_bytes.isEmpty())
        return;
    m_anchor = std::clamp<qsizetype>(start, 0, m_bytes.size() - 1);
    moveTo(start + std::max<qsizetype>(1, length) - 1, true);
}

void HexView::moveTo(qsizetype at, bool keepAnchor)
{
    if (m_bytes.isEmpty())
        return;
    m_cursor = std::clamp<qsizetype>(at, 0, m_bytes.size() - 1);
    if (!keepAnchor)
        m_anchor = m_cursor;
    const int line = static_cast<int>(m_cursor / m_perLine);
    const int first = verticalScrollBar()->value();
    if (line < first)
        verticalScrollBar()->setValue(line);
    else if (line >= first + visibleLines())
        verticalScrollBar()->setValue(line - visibleLines() + 1);
    viewport()->update();
    emit selectionChanged(selectionStart(), selectionLength());
}

int HexView::xOfHex(int column) const
{
    return kMargin + m_charWidth * (10 + column * 3 + (column >= 8 ? 1 : 0));
}

int HexView::xOfText(int column) const
{
    return kMargin + m_charWidth * (10 + m_perLine * 3 + (m_perLine > 8 ? 3 : 2) + column);
}

qsizetype HexView::byteAt(const QPoint &point) const
{
    const int x = point.x() + horizontalScrollBar()->value();
    const qsizetype line = verticalScrollBar()->value() + std::max(0, point.y()) / m_lineHeight;
    int column = 0;
    if (x >= xOfText(0) - m_charWidth) {
        column = (x - xOfText(0)) / m_charWidth;
    } else {
        while (column < m_perLine - 1 && x >= xOfHex(column + 1) - m_charWidth / 2)
            ++column;
    }
    return line * m_perLine + std::clamp(column, 0, m_perLine - 1);
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(viewport()->rect(), set.base);
    painter.setFont(theme::monospaceFor(font()));
    painter.translate(-horizontalScrollBar()->value(), 0);
    const int ascent = painter.fontMetrics().ascent() + 1;
    const qsizetype from = selectionStart();
    const qsizetype to = from + selectionLength();
    static constexpr char kDigits[] = "0123456789abcdef";
    for (int i = 0; i <= visibleLines(); ++i) {
        const qsizetype line = verticalScrollBar()->value() + i;
        if (line >= lines())
            break;
        const int y = i * m_lineHeight;
        painter.setPen(set.muted);
        painter.drawText(kMargin, y + ascent, QStringLiteral("%1").arg(line * m_perLine, 8, 16, QLatin1Char('0')));
        for (int column = 0; column < m_perLine; ++column) {
            const qsizetype at = line * m_perLine + column;
            if (at >= m_bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[at]);
            if (at >= from && at < to) {
                const int cellWidth = column == m_perLine - 1 || at + 1 == to ? m_charWidth * 2 : xOfHex(column + 1) - xOfHex(column);
                painter.fillRect(xOfHex(column), y, cellWidth, m_lineHeight, set.selection);
                painter.fillRect(xOfText(column), y, m_charWidth, m_lineHeight, set.selection);
            }
            const bool printable = byte >= 0x20 && byte < 0x7f;
            painter.setPen(byte == 0 ? set.muted : set.text);
            painter.drawText(xOfHex(column), y + ascent,
                             QString(QLatin1Char(kDigits[byte >> 4])) + QLatin1Char(kDigits[byte & 15]));
            painter.setPen(printable ? set.text : set.muted);
            painter.drawText(xOfText(column), y + ascent, printable ? QString(QLatin1Char(static_cast<char>(byte))) : QStringLiteral("·"));
        }
    }
}

void HexView::resizeEvent(QResizeEvent *)
{
    updateRange();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(byteAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(byteAt(event->position().toPoint()), true);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        return copyHex();
    if (event->matches(QKeySequence::SelectAll)) {
        select(0, m_bytes.size());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_cursor - 1, shift);
    case Qt::Key_Right: return moveTo(m_cursor + 1, shift);
    case Qt::Key_Up: return moveTo(m_cursor >= m_perLine ? m_cursor - m_perLine : m_cursor, shift);
    case Qt::Key_Down: return moveTo(m_cursor + m_perLine, shift);
    case Qt::Key_PageUp: return moveTo(m_cursor - m_perLine * visibleLines(), shift);
    case Qt::Key_PageDown: return moveTo(m_cursor + m_perLine * visibleLines(), shift);
    case Qt::Key_Home: return moveTo(control ? 0 : m_cursor / m_perLine * m_perLine, shift);
    case Qt::Key_End: return moveTo(control ? m_bytes.size() - 1 : m_cursor / m_perLine * m_perLine + m_perLine - 1, shift);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::copyHex()
{
    QApplication::clipboard()->setText(QString::fromLatin1(selected().toHex(' ')));
}

} // namespace framescope::ui::widgets
