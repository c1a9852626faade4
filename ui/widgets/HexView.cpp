#include "HexView.h"

#include "ClipboardText.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include <QGlyphRun>
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
    const QFont mono = theme::monospaceFor(font());
    const QFontMetrics metrics(mono);
    m_charWidth = metrics.horizontalAdvance(QLatin1Char('0'));
    // Looked up once, so that painting needs no text layout.
    m_font = QRawFont::fromFont(mono);
    m_digits = m_font.glyphIndexesForString(QStringLiteral("0123456789abcdef"));
    QString printable;
    for (char c = 0x20; c < 0x7f; ++c)
        printable += QLatin1Char(c);
    m_printable = m_font.glyphIndexesForString(printable);
    const QList<quint32> dot = m_font.glyphIndexesForString(QStringLiteral("·"));
    m_other = dot.value(0) != 0 ? dot.value(0) : m_printable.value('.' - 0x20);
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

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(event->rect(), set.base);
    painter.translate(-horizontalScrollBar()->value(), 0);
    const qsizetype from = selectionStart();
    const qsizetype to = from + selectionLength();
    const qreal ascent = m_font.ascent() + 1;
    // Calling drawText() for each byte costs a hundred times as much as drawing its glyph: all glyphs of a colour are drawn at once.
    QList<quint32> glyphs[2];
    QList<QPointF> places[2];
    enum Tone { Text, Muted };
    const auto put = [&](Tone tone, quint32 glyph, int x, int y) {
        glyphs[tone] << glyph;
        places[tone] << QPointF(x, y + ascent);
    };
    const int firstRow = std::max(0, event->rect().top() / m_lineHeight);
    const int lastRow = std::min(visibleLines(), event->rect().bottom() / m_lineHeight);
    for (int i = firstRow; i <= lastRow; ++i) {
        const qsizetype line = verticalScrollBar()->value() + i;
        if (line >= lines())
            break;
        const int y = i * m_lineHeight;
        const auto offset = static_cast<quint64>(line * m_perLine);
        for (int digit = 0; digit < kOffsetDigits; ++digit)
            put(Muted, m_digits[(offset >> (4 * (kOffsetDigits - 1 - digit))) & 15], kMargin + digit * m_charWidth, y);
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
            put(byte == 0 ? Muted : Text, m_digits[byte >> 4], xOfHex(column), y);
            put(byte == 0 ? Muted : Text, m_digits[byte & 15], xOfHex(column) + m_charWidth, y);
            put(printable ? Text : Muted, printable ? m_printable[byte - 0x20] : m_other, xOfText(column), y);
        }
    }
    const QColor colours[2] = {set.text, set.muted};
    for (const Tone tone : {Text, Muted}) {
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(glyphs[tone]);
        run.setPositions(places[tone]);
        painter.setPen(colours[tone]);
        painter.drawGlyphRun({}, run);
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
    ClipboardText::put(3 * selectionLength(), [bytes = m_bytes, start = selectionStart(), length = selectionLength()] {
        return QString::fromLatin1(QByteArray::fromRawData(bytes.constData() + start, length).toHex(' '));
    });
}

} // namespace framescope::ui::widgets
