#include "PayloadTextView.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClipboardText.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace framescope::ui::details {

namespace {

constexpr int kMargin = 8;

QColor colorOf(PayloadRows::Token token, const theme::Colors &set)
{
    switch (token) {
    case PayloadRows::Token::Key: return set.jsonKey;
    case PayloadRows::Token::String: return set.jsonString;
    case PayloadRows::Token::Number: return set.jsonNumber;
    case PayloadRows::Token::Literal: return set.jsonLiteral;
    case PayloadRows::Token::Punctuation: return set.jsonPunctuation;
    case PayloadRows::Token::Escape: return set.control;
    case PayloadRows::Token::Wrong: return set.error;
    }
    return set.text;
}

} // namespace

/// A row with its layout.
struct PayloadTextView::Shown {
    PayloadRows::Row row;
    QTextLayout layout;
};

PayloadTextView::PayloadTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    m_shown.setMaxCost(300);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Payload"));
    viewport()->setCursor(Qt::IBeamCursor);
    m_autoScroll.setInterval(40);
    connect(&m_autoScroll, &QTimer::timeout, this, [this] {
        const int beyond = m_mouse.y() < 0 ? m_mouse.y() : std::max(0, m_mouse.y() - viewport()->height());
        if (beyond == 0)
            return;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / m_rowHeight + (beyond < 0 ? -1 : 1));
        moveTo(placeAt(m_mouse), true);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { setAccessibleDescription(visibleText().left(4000)); });
    updateMetrics();
}

PayloadTextView::~PayloadTextView() = default;

void PayloadTextView::updateMetrics()
{
    const QFontMetrics metrics(theme::monospaceFor(font()));
    m_charWidth = std::max(1, metrics.horizontalAdvance(QLatin1Char('0')));
    m_rowHeight = metrics.height() + 2;
    m_shown.clear();
    updateRange();
}

int PayloadTextView::columns() const
{
    return !m_wrapped ? kUnwrapped : std::max(20, (viewport()->width() - 2 * kMargin) / m_charWidth);
}

int PayloadTextView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

void PayloadTextView::updateRange()
{
    const qint64 count = m_rows ? m_rows->count() : 0;
    const qint64 most = std::numeric_limits<int>::max();
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(count - visibleRows(), 0, most)));
    verticalScrollBar()->setPageStep(visibleRows());
    const qint64 beyond = m_rows ? m_rows->widest() - (viewport()->width() - 2 * kMargin) / m_charWidth : 0;
    horizontalScrollBar()->setRange(0, m_wrapped ? 0 : static_cast<int>(std::clamp<qint64>(beyond, 0, kUnwrapped)) * m_charWidth);
    horizontalScrollBar()->setSingleStep(m_charWidth);
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PayloadTextView::setWrapped(bool on)
{
    if (on == m_wrapped)
        return;
    m_wrapped = on;
    horizontalScrollBar()->setValue(0);
    updateRange();
    emit columnsChanged(columns());
}

void PayloadTextView::setMarks(const std::shared_ptr<const PayloadSearch> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void PayloadTextView::setRows(const std::shared_ptr<const PayloadRows> &rows, bool keepPlace)
{
    const qint64 top = m_rows ? m_rows->startOf(verticalScrollBar()->value()) : 0;
    m_rows = rows;
    m_shown.clear();
    updateRange();
    if (keepPlace) {
        verticalScrollBar()->setValue(m_rows ? static_cast<int>(m_rows->rowAt(top)) : 0);
    } else {
        m_anchor = m_cursor = 0;
        verticalScrollBar()->setValue(0);
    }
    setAccessibleDescription(visibleText().left(4000));
}

PayloadTextView::Shown *PayloadTextView::shown(qint64 number) const
{
    if (Shown *known = m_shown.object(number))
        return known;
    auto *made = new Shown; // the cache owns it
    made->row = m_rows->row(number);
    const theme::Colors &set = theme::colors(this);
    QList<QTextLayout::FormatRange> formats;
    for (const PayloadRows::Span &span : made->row.spans) {
        QTextCharFormat format;
        format.setForeground(colorOf(span.token, set));
        formats.push_back({span.start, span.length, format});
    }
    made->layout.setFont(theme::monospaceFor(font()));
    made->layout.setText(made->row.text);
    made->layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight); // bytes go from left to right; letters inside follow their own script
    made->layout.setTextOption(option);
    made->layout.beginLayout();
    made->layout.createLine();
    made->layout.endLayout();
    m_shown.insert(number, made);
    return made;
}

void PayloadTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(viewport()->rect(), set.base);
    if (!m_rows)
        return;
    const qint64 from = selectionStart();
    const qint64 to = from + selectionLength();
    const qint64 first = verticalScrollBar()->value();
    for (int i = 0; i <= visibleRows() && first + i < m_rows->count(); ++i) {
        Shown *row = shown(first + i);
        const auto &places = row->row.places;
        QList<QTextLayout::FormatRange> selection;
        const int length = static_cast<int>(row->row.text.size());
        const auto columnOf = [&places](qint64 byte) { return static_cast<int>(std::lower_bound(places.begin(), places.end() - 1, byte) - places.begin()); };
        if (m_marks) {
            const auto &marks = m_marks->places();
            const qint64 behind = m_rows->startOf(first + i + 1);
            for (std::size_t at = m_marks->firstEndingAfter(places.front()); at < marks.size() && marks[at].start < behind; ++at) {
                QTextCharFormat format;
                format.setBackground(set.match);
                const int left = columnOf(marks[at].start);
                selection.push_back({left, columnOf(marks[at].start + marks[at].length) - left, format});
            }
        }
        const int begin = columnOf(from);
        const int end = columnOf(to);
        if (to > from && begin < end && begin < length) {
            QTextCharFormat format;
            format.setBackground(set.selection);
            selection.push_back({begin, end - begin, format});
        }
        const QPointF at(kMargin - horizontalScrollBar()->value(), i * m_rowHeight + 1);
        painter.setPen(set.text);
        row->layout.draw(&painter, at, selection);
        if (hasFocus() && from == to && m_cursor >= places.front() && m_rows->rowAt(m_cursor) == first + i)
            row->layout.drawCursor(&painter, at, std::min(begin, length), 1);
    }
}

void PayloadTextView::resizeEvent(QResizeEvent *event)
{
    updateRange();
    if (event->oldSize().width() != event->size().width())
        emit columnsChanged(columns());
}

void PayloadTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        updateMetrics();
        emit columnsChanged(columns());
    }
}

qint64 PayloadTextView::placeAt(const QPoint &point) const
{
    if (!m_rows || m_rows->count() == 0)
        return 0;
    const qint64 row = verticalScrollBar()->value() + (point.y() < 0 ? -1 : point.y() / m_rowHeight);
    if (row < 0)
        return 0;
    if (row >= m_rows->count())
        return m_rows->used();
    const Shown *line = shown(row);
    const int column = line->layout.lineAt(0).xToCursor(point.x() - kMargin + horizontalScrollBar()->value());
    return line->row.places[static_cast<std::size_t>(std::clamp<int>(column, 0, static_cast<int>(line->row.text.size())))];
}

void PayloadTextView::moveTo(qint64 place, bool keepAnchor)
{
    if (!m_rows)
        return;
    m_cursor = std::clamp<qint64>(place, 0, m_rows->used());
    if (!keepAnchor)
        m_anchor = m_cursor;
    showPlace(m_cursor);
    viewport()->update();
    emit selectionChanged(selectionStart(), selectionLength());
}

void PayloadTextView::showPlace(qint64 place)
{
    const auto row = static_cast<int>(m_rows->rowAt(place));
    const int first = verticalScrollBar()->value();
    if (row < first)
        verticalScrollBar()->setValue(row);
    else if (row >= first + visibleRows())
        verticalScrollBar()->setValue(row - visibleRows() + 1);
    if (horizontalScrollBar()->maximum() == 0 || row >= m_rows->count())
        return;
    const Shown *line = shown(row);
    const auto &places = line->row.places;
    const auto column = static_cast<int>(std::lower_bound(places.begin(), places.end() - 1, place) - places.begin());
    const int x = kMargin + static_cast<int>(line->layout.lineAt(0).cursorToX(column));
    const int left = horizontalScrollBar()->value();
    constexpr int kSeen = 12; // characters around the place
    const int width = viewport()->width();
    const int around = std::min(kSeen * m_charWidth, width / 3);
    if (x - around < left)
        horizontalScrollBar()->setValue(x - around);
    else if (x + around > left + width)
        horizontalScrollBar()->setValue(x + around - width);
}

void PayloadTextView::select(qint64 start, qint64 length)
{
    const QSignalBlocker quiet(this);
    m_anchor = start + length;
    moveTo(start, true);
    std::swap(m_anchor, m_cursor);
}

void PayloadTextView::moveByRows(qint64 rows, bool keepAnchor)
{
    if (!m_rows || m_rows->count() == 0)
        return;
    const qint64 row = m_rows->rowAt(m_cursor);
    const qint64 target = std::clamp<qint64>(row + rows, 0, m_rows->count() - 1);
    const auto &places = shown(row)->row.places;
    const auto column = std::lower_bound(places.begin(), places.end(), m_cursor) - places.begin();
    const auto &there = shown(target)->row.places;
    moveTo(there[static_cast<std::size_t>(std::min<std::ptrdiff_t>(column, static_cast<std::ptrdiff_t>(there.size()) - 1))], keepAnchor);
}

void PayloadTextView::stepBy(int direction, bool keepAnchor)
{
    if (!m_rows || m_rows->count() == 0)
        return;
    const qint64 row = m_rows->rowAt(m_cursor);
    const auto &places = shown(row)->row.places;
    if (direction > 0) {
        const auto next = std::upper_bound(places.begin(), places.end(), m_cursor);
        return moveTo(next != places.end() ? *next : m_rows->startOf(row + 1), keepAnchor);
    }
    // The end of a row is the beginning of the next one: a step back is to the last place before the cursor.
    for (qint64 at = row; at >= 0; --at) {
        const auto &before = shown(at)->row.places;
        const auto found = std::lower_bound(before.begin(), before.end(), m_cursor);
        if (found != before.begin())
            return moveTo(*std::prev(found), keepAnchor);
    }
}

void PayloadTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_mouse = event->position().toPoint();
    moveTo(placeAt(m_mouse), event->modifiers() & Qt::ShiftModifier);
    m_autoScroll.start();
}

void PayloadTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_mouse = event->position().toPoint();
    moveTo(placeAt(m_mouse), true);
}

void PayloadTextView::mouseReleaseEvent(QMouseEvent *)
{
    m_autoScroll.stop();
}

void PayloadTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_rows || m_rows->count() == 0 || event->button() != Qt::LeftButton)
        return;
    // A token of JSON, else a word.
    const PayloadRows::Row &row = shown(m_rows->rowAt(m_cursor))->row;
    const auto at = static_cast<int>(std::lower_bound(row.places.begin(), row.places.end() - 1, m_cursor) - row.places.begin());
    int begin = at;
    int end = at;
    for (const PayloadRows::Span &span : row.spans) {
        if (span.token != PayloadRows::Token::Escape && at >= span.start && at < span.start + span.length)
            begin = span.start, end = span.start + span.length;
    }
    if (begin == end) {
        while (begin > 0 && row.text[begin - 1].isLetterOrNumber())
            --begin;
        while (end < row.text.size() && row.text[end].isLetterOrNumber())
            ++end;
    }
    m_anchor = row.places[static_cast<std::size_t>(begin)];
    moveTo(row.places[static_cast<std::size_t>(end)], true);
}

void PayloadTextView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (!m_rows)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        const int top = verticalScrollBar()->value();
        moveTo(m_rows->used(), true);
        verticalScrollBar()->setValue(top);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: return stepBy(-1, shift);
    case Qt::Key_Right: return stepBy(1, shift);
    case Qt::Key_Up: return moveByRows(-1, shift);
    case Qt::Key_Down: return moveByRows(1, shift);
    case Qt::Key_PageUp: return moveByRows(-visibleRows(), shift);
    case Qt::Key_PageDown: return moveByRows(visibleRows(), shift);
    case Qt::Key_Home: return moveTo(control ? 0 : m_rows->startOf(m_rows->rowAt(m_cursor)), shift);
    case Qt::Key_End: {
        if (control || m_rows->count() == 0)
            return moveTo(m_rows->used(), shift);
        // The end of the row is the beginning of the next one, where a cursor would be in the next row.
        const auto &places = shown(m_rows->rowAt(m_cursor))->row.places;
        const bool last = places.back() >= m_rows->used();
        return moveTo(shift || last || places.size() < 2 ? places.back() : places[places.size() - 2], shift);
    }
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PayloadTextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(theme::icon(QStringLiteral("copy")), tr("Copy"), this, &PayloadTextView::copy);
    copyAction->setEnabled(selectionLength() > 0);
    menu.addAction(tr("Select all"), this, [this] {
        m_anchor = 0;
        moveTo(m_rows ? m_rows->used() : 0, true);
    });
    menu.addSeparator();
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void PayloadTextView::copy()
{
    const qint64 from = selectionStart();
    const qint64 to = from + selectionLength();
    if (!m_rows || from == to)
        return;
    widgets::ClipboardText::put(to - from, [rows = m_rows, from, to] { return rows->textBetween(from, to); });
}

QString PayloadTextView::visibleText() const
{
    QStringList lines;
    const qint64 first = verticalScrollBar()->value();
    for (int i = 0; m_rows && i < visibleRows() && first + i < m_rows->count(); ++i)
        lines << m_rows->row(first + i).text;
    return lines.join(QLatin1Char('\n'));
}

QString PayloadTextView::toPlainText() const
{
    return m_rows ? m_rows->textBetween(0, m_rows->used()) : QString();
}

} // namespace framescope::ui::details
