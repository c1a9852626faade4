#include "RatePlot.h"

#include "ui/theme/Colors.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace framescope::ui::widgets {

namespace {

QString timeText(std::int64_t wallNs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wallNs / 1'000'000).time(), QStringLiteral("HH:mm:ss"));
}

QString milliseconds(std::int64_t ns)
{
    const double ms = static_cast<double>(ns) / 1e6;
    return QLocale().toString(ms, 'f', ms < 10 ? 2 : 0);
}

QString rateText(double rate)
{
    return QLocale().toString(rate, 'f', rate > 0 && rate < 10 ? 1 : 0);
}

/// The next larger of 1, 2, 5, 10, 20, 50 …: a stable scale.
double roundUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return value;
}

} // namespace

RatePlot::RatePlot(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Rates and round trips over time"));
    setToolTip(tr("Click to go to that moment"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatePlot::setData(Data data)
{
    m_data = std::move(data);
    m_cursor = std::min(m_cursor, static_cast<int>(m_data.rates.size()) - 1);
    update();
}

void RatePlot::setMoment(std::int64_t wallNs)
{
    if (wallNs == m_moment)
        return;
    m_moment = wallNs;
    update();
}

QRect RatePlot::area() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(8, line + 4, -8, -line - 4);
}

std::int64_t RatePlot::span() const
{
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(m_data.rates.size()) * m_data.sliceNs);
}

std::int64_t RatePlot::timeAt(int x) const
{
    const QRect box = area();
    const double share = std::clamp(static_cast<double>(x - box.left()) / std::max(1, box.width()), 0.0, 1.0);
    return m_data.startWallNs + static_cast<std::int64_t>(share * static_cast<double>(span()));
}

int RatePlot::xOf(std::int64_t wallNs) const
{
    const QRect box = area();
    return box.left() + static_cast<int>(static_cast<double>(wallNs - m_data.startWallNs) / static_cast<double>(span()) * box.width());
}

QString RatePlot::describe(int slice) const
{
    if (slice < 0 || slice >= static_cast<int>(m_data.rates.size()))
        return {};
    const std::int64_t from = m_data.startWallNs + slice * m_data.sliceNs;
    const Rate &rate = m_data.rates[static_cast<std::size_t>(slice)];
    QString text = tr("%1   ↓ %2/s   ↑ %3/s").arg(timeText(from), rateText(rate.in), rateText(rate.out));
    for (const Trip &trip : m_data.trips) {
        if (trip.wallNs >= from && trip.wallNs < from + m_data.sliceNs)
            return text + QStringLiteral("   ") + tr("round trip %1 ms").arg(milliseconds(trip.rttNs));
    }
    return text;
}

void RatePlot::setCursorAt(int slice)
{
    const int last = static_cast<int>(m_data.rates.size()) - 1;
    const int wanted = last < 0 ? -1 : std::clamp(slice, 0, last);
    if (wanted == m_cursor)
        return;
    m_cursor = wanted;
    setAccessibleDescription(describe(wanted));
    update();
}

void RatePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(rect(), set.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), set.border);
    const QRect box = area();
    const QFontMetrics metrics = fontMetrics();
    if (m_data.rates.empty()) {
        painter.setPen(set.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing to plot yet."));
        return;
    }
    double mostRate = 1;
    for (const Rate &rate : m_data.rates)
        mostRate = std::max({mostRate, rate.in, rate.out});
    mostRate = roundUp(mostRate);
    std::int64_t mostTrip = 1;
    for (const Trip &trip : m_data.trips)
        mostTrip = std::max(mostTrip, trip.rttNs);
    const double tripScale = roundUp(static_cast<double>(mostTrip));

    // At most one value per pixel: the highest of several slices, so that no peak is lost.
    const auto count = static_cast<int>(m_data.rates.size());
    const int columns = std::min(count, std::max(1, box.width()));
    QPainterPath in, out;
    const auto yOf = [&](double rate) { return box.bottom() - rate / mostRate * box.height(); };
    in.moveTo(box.left(), box.bottom());
    for (int column = 0; column < columns; ++column) {
        Rate peak;
        const int from = static_cast<int>(static_cast<qint64>(column) * count / columns);
        const int to = static_cast<int>(static_cast<qint64>(column + 1) * count / columns);
        for (int i = from; i < std::max(from + 1, to); ++i) {
            peak.in = std::max(peak.in, m_data.rates[static_cast<std::size_t>(i)].in);
            peak.out = std::max(peak.out, m_data.rates[static_cast<std::size_t>(i)].out);
        }
        const double left = box.left() + static_cast<double>(column) * box.width() / columns;
        const double right = box.left() + static_cast<double>(column + 1) * box.width() / columns;
        in.lineTo(left, yOf(peak.in));
        in.lineTo(right, yOf(peak.in));
        if (column == 0)
            out.moveTo(left, yOf(peak.out));
        else
            out.lineTo(left, yOf(peak.out));
        out.lineTo(right, yOf(peak.out));
    }
    in.lineTo(box.right() + 1, box.bottom());
    in.closeSubpath();
    QColor fill = set.in;
    fill.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.fillPath(in, fill);
    painter.setPen(QPen(set.out, 1.5));
    painter.drawPath(out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(set.base, 1));
    painter.setBrush(set.control);
    for (const Trip &trip : m_data.trips)
        painter.drawEllipse(QPointF(xOf(trip.wallNs), box.bottom() - static_cast<double>(trip.rttNs) / tripScale * box.height()), 2.5, 2.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(set.border);
    painter.drawLine(box.left(), box.bottom() + 1, box.right(), box.bottom() + 1);

    painter.setPen(set.muted);
    const QRect top(8, 2, width() - 16, metrics.height());
    const QRect bottom(8, height() - metrics.height() - 2, width() - 16, metrics.height());
    const QString legend = m_data.trips.empty()
        ? tr("%1/s:  ▇ ↓ received   ─ ↑ sent").arg(rateText(mostRate))
        : tr("%1/s:  ▇ ↓ received   ─ ↑ sent      %2 ms:  ● round trip").arg(rateText(mostRate), milliseconds(static_cast<std::int64_t>(tripScale)));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(legend, Qt::ElideRight, top.width()));
    if (m_cursor < 0) { // else the words for the moment under the cursor stand there
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, timeText(m_data.startWallNs));
        painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, timeText(m_data.startWallNs + span()));
    }
    if (m_moment >= m_data.startWallNs && m_moment <= m_data.startWallNs + span()) {
        painter.setPen(QPen(set.accent, 1, Qt::DashLine));
        painter.drawLine(xOf(m_moment), box.top(), xOf(m_moment), box.bottom());
    }
    if (m_cursor >= 0) {
        const int x = xOf(m_data.startWallNs + m_cursor * m_data.sliceNs + m_data.sliceNs / 2);
        painter.setPen(set.text);
        painter.drawLine(x, box.top(), x, box.bottom());
        const QString text = describe(m_cursor);
        const int textWidth = metrics.horizontalAdvance(text) + 10;
        const int left = std::clamp(x - textWidth / 2, 8, std::max(8, width() - 8 - textWidth));
        painter.drawText(QRect(left, bottom.top(), textWidth, bottom.height()), Qt::AlignCenter, text);
    }
    if (hasFocus()) {
        painter.setPen(set.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void RatePlot::mouseMoveEvent(QMouseEvent *event)
{
    setCursorAt(static_cast<int>((timeAt(event->position().toPoint().x()) - m_data.startWallNs) / std::max<std::int64_t>(1, m_data.sliceNs)));
}

void RatePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_data.rates.empty())
        emit timeClicked(timeAt(event->position().toPoint().x()));
}

void RatePlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        m_cursor = -1;
        update();
    }
}

void RatePlot::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCursorAt(m_cursor - step);
    case Qt::Key_Right: return setCursorAt(m_cursor + step);
    case Qt::Key_Home: return setCursorAt(0);
    case Qt::Key_End: return setCursorAt(static_cast<int>(m_data.rates.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            emit timeClicked(m_data.startWallNs + m_cursor * m_data.sliceNs);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace framescope::ui::widgets
