#include "DiffView.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace framescope::ui::widgets {

namespace {

constexpr qsizetype kMostPainted = 4000; // of a line: what lies further right is reached with the bytes or the text elsewhere

} // namespace

DiffView::DiffView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_mono(theme::monospaceFor(font()))
{
    setAccessibleName(tr("Differences"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void DiffView::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    m_changes.clear();
    m_longest = 0;
    m_change = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_longest = std::max({m_longest, m_lines[i].left.size(), m_lines[i].right.size()});
        if (m_lines[i].sign != QLatin1Char(' ') && (i == 0 || m_lines[i - 1].sign == QLatin1Char(' ')))
            m_changes.push_back(static_cast<qsizetype>(i));
    }
    m_longest = std::min(m_longest, kMostPainted);
    verticalScrollBar()->setValue(0);
    updateRange();
    viewport()->update();
}

void DiffView::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    viewport()->update();
}

int DiffView::lineHeight() const
{
    return QFontMetrics(m_mono).height() + 3;
}

int DiffView::firstVisibleLine() const
{
    return verticalScrollBar()->value();
}

void DiffView::updateRange()
{
    const int page = std::max(1, (viewport()->height() - lineHeight()) / lineHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_lines.size()) - page));
    const int character = std::max(1, QFontMetrics(m_mono).horizontalAdvance(QLatin1Char('0')));
    const int inSight = std::max(1, viewport()->width() / 2 / character - 9);
    horizontalScrollBar()->setPageStep(inSight);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_longest) - inSight));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update), Qt::UniqueConnection);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update), Qt::UniqueConnection);
}

void DiffView::goToChange(int change)
{
    if (m_changes.empty())
        return;
    m_change = std::clamp(change, 1, changeCount());
    verticalScrollBar()->setValue(static_cast<int>(m_changes[static_cast<std::size_t>(m_change - 1)]) - 3);
    setAccessibleDescription(tr("Difference %1 of %2").arg(m_change).arg(changeCount()));
    viewport()->update();
    emit currentChangeChanged(m_change);
}

void DiffView::nextChange()
{
    goToChange(m_change + 1);
}

void DiffView::previousChange()
{
    goToChange(m_change - 1);
}

void DiffView::paintSide(QPainter &painter, const QRect &place, const Line &line, bool left) const
{
    const theme::Colors &set = theme::colors(this);
    const int number = left ? line.leftNumber : line.rightNumber;
    if (number == 0) {
        painter.fillRect(place, set.alternate);
        return;
    }
    const bool differs = line.sign != QLatin1Char(' ');
    const QColor soft = left ? set.errorSoft : set.successSoft;
    if (differs)
        painter.fillRect(place, soft);
    const QFontMetrics metrics(m_mono);
    const int character = metrics.horizontalAdvance(QLatin1Char('0'));
    const int gutter = 7 * character;
    painter.setPen(set.muted);
    painter.drawText(QRect(place.left(), place.top(), gutter - 2 * character, place.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    if (differs) {
        painter.setPen(left ? set.error : set.success);
        const QChar sign = line.sign == QLatin1Char('~') ? QLatin1Char('~') : left ? QChar(0x2212) : QLatin1Char('+');
        painter.drawText(QRect(place.left() + gutter - 2 * character, place.top(), 2 * character, place.height()), Qt::AlignCenter, QString(sign));
    }
    const QRect inner(place.left() + gutter, place.top(), place.width() - gutter - 4, place.height());
    painter.save();
    painter.setClipRect(inner);
    const qsizetype skipped = horizontalScrollBar()->value();
    const qsizetype fits = inner.width() / std::max(1, character) + 8;
    const QString text = (left ? line.left : line.right).left(kMostPainted).mid(skipped, fits);
    for (const auto &[start, length] : left ? line.leftMarks : line.rightMarks) {
        const qsizetype from = std::clamp<qsizetype>(start - skipped, 0, text.size());
        const qsizetype to = std::clamp<qsizetype>(start + length - skipped, 0, text.size());
        if (from >= to)
            continue;
        const int x = inner.left() + metrics.horizontalAdvance(text.left(from));
        const int width = metrics.horizontalAdvance(text.mid(from, to - from));
        QColor strong = left ? set.error : set.success;
        strong.setAlphaF(0.28F);
        painter.fillRect(x, inner.top() + 1, width, inner.height() - 2, strong);
        painter.fillRect(x, inner.bottom() - 1, width, 1, left ? set.error : set.success); // without colour: underlined
    }
    painter.setPen(set.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void DiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(event->rect(), set.base);
    const int height = lineHeight();
    const int half = viewport()->width() / 2;
    const int first = firstVisibleLine();
    painter.setFont(m_mono);
    for (int i = 0; (i + 1) * height < viewport()->height() + height; ++i) {
        const std::size_t at = static_cast<std::size_t>(first + i);
        if (at >= m_lines.size())
            break;
        const int y = (i + 1) * height;
        paintSide(painter, QRect(0, y, half, height), m_lines[at], true);
        paintSide(painter, QRect(half + 1, y, viewport()->width() - half - 1, height), m_lines[at], false);
        if (m_change > 0 && m_changes[static_cast<std::size_t>(m_change - 1)] == first + i)
            painter.fillRect(0, y, 3, height, set.accent);
    }
    painter.setFont(font());
    painter.fillRect(0, 0, viewport()->width(), height, set.window);
    painter.setPen(set.muted);
    const QFontMetrics metrics(font());
    painter.drawText(QRect(8, 0, half - 12, height), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_leftTitle, Qt::ElideMiddle, half - 12));
    painter.drawText(QRect(half + 9, 0, half - 12, height), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_rightTitle, Qt::ElideMiddle, half - 12));
    painter.fillRect(half, 0, 1, viewport()->height(), set.border);
    painter.fillRect(0, height - 1, viewport()->width(), 1, set.border);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_mono = theme::monospaceFor(font());
        updateRange();
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const auto scroll = [](QScrollBar *bar, QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Down: return scroll(verticalScrollBar(), QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return scroll(verticalScrollBar(), QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown: return scroll(verticalScrollBar(), QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return scroll(verticalScrollBar(), QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home: return scroll(verticalScrollBar(), QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return scroll(verticalScrollBar(), QAbstractSlider::SliderToMaximum);
    case Qt::Key_Left: return scroll(horizontalScrollBar(), QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right: return scroll(horizontalScrollBar(), QAbstractSlider::SliderSingleStepAdd);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace framescope::ui::widgets
