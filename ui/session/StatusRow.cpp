#include "StatusRow.h"

#include "ui/models/EntryText.h"
#include "ui/theme/Colors.h"

#include "base/Bytes.h"
#include "base/Clock.h"
#include "base/Secrets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace framescope::ui::session {

using models::EntryText;
using State = ConnectFlow::State;

namespace {

constexpr int kEveryMs = 250;
constexpr double kWorthSaying = 1.005; // a stream that is not compressed has a ratio of 1

QString clock(std::int64_t seconds)
{
    const QLatin1Char zero('0');
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600, 2, 10, zero).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

} // namespace

StatusRow::StatusRow(QWidget *parent)
    : QWidget(parent)
    , m_dot(new QLabel(this))
    , m_state(new QLabel(this))
    , m_facts(new QLabel(this))
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("look", QStringLiteral("title"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("look", QStringLiteral("muted"));
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 7);
    row->setSpacing(7);
    row->addWidget(m_dot);
    row->addWidget(m_state);
    row->addWidget(m_facts, 1);
    m_clock.setInterval(kEveryMs);
    connect(&m_clock, &QTimer::timeout, this, &StatusRow::showNumbers);
}

void StatusRow::setFlow(const ConnectFlow *flow)
{
    m_flow = flow;
    if (m_flow)
        showState();
    else
        m_clock.stop();
}

void StatusRow::showState()
{
    if (!m_flow)
        return;
    showDot();
    const State state = m_flow->shownState();
    if (state == State::Closed || state == State::Idle)
        m_clock.stop();
    else
        m_clock.start();
    showNumbers();
}

void StatusRow::showDot()
{
    const State state = m_flow->shownState();
    const theme::Colors &set = theme::colors(this);
    QColor colour = set.faint;
    if (state == State::Open)
        colour = set.success;
    else if (state == State::Connecting || state == State::Closing || state == State::Waiting)
        colour = set.warning;
    else if (state == State::Closed && m_flow->controller() && m_flow->controller()->status().error)
        colour = set.error;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(state == State::Open ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    painter.end();
    m_dot->setPixmap(pixmap);
}

void StatusRow::showNumbers()
{
    if (!m_flow)
        return;
    QString text = SessionController::stateText(m_flow->shownState());
    if (const SessionController *controller = m_flow->controller(); controller && m_flow->shownState() == m_flow->state()) {
        const SessionStatus &status = controller->status();
        const framescope::session::SessionStatistics &s = status.statistics;
        const std::int64_t now = base::Clock::system().now().monoNs;
        if (status.state == State::Open && s.openedSinceNs >= 0)
            text += QLatin1Char(' ') + clock((now - s.openedSinceNs) / 1'000'000'000);
        else if (status.state == State::Waiting && status.dueNs > 0)
            text = tr("Attempt %1 in %2").arg(status.attempt).arg(EntryText::duration(std::max<std::int64_t>(0, status.dueNs - now)));
        else if (status.state == State::Closed && s.opened > 0)
            text += QStringLiteral(" %1").arg(status.close.shownCode());
    }
    m_state->setText(text);
    m_facts->setText(parts().join(QStringLiteral("  ·  ")));
    m_facts->setToolTip(m_facts->text());
}

QStringList StatusRow::parts() const
{
    QStringList parts;
    if (!m_flow->controller())
        return parts;
    const SessionStatus &status = m_flow->controller()->status();
    const framescope::session::SessionStatistics &s = status.statistics;
    const QLocale locale;
    if (s.rttLastNs >= 0)
        parts << tr("RTT %1 (mean %2)").arg(EntryText::duration(s.rttLastNs), EntryText::duration(s.rttAverageNs()));
    if (status.facts && status.state == State::Open) {
        if (status.facts->tls)
            parts << status.facts->tls->version;
        if (!status.facts->agreement.subprotocol.isEmpty())
            parts << base::escapedPreview(base::viewOf(base::Secrets().subprotocols(status.facts->agreement.subprotocol)), 40);
        if (status.facts->agreement.deflate) {
            const double ratio = s.in.compressionRatio();
            parts << (ratio > kWorthSaying ? tr("permessage-deflate %1:1").arg(locale.toString(ratio, 'f', 1)) : QStringLiteral("permessage-deflate"));
        }
    }
    if (s.opened == 0)
        return parts;
    parts << QStringLiteral("↑ %1").arg(locale.toString(static_cast<qulonglong>(s.out.messages)));
    parts << QStringLiteral("↓ %1").arg(locale.toString(static_cast<qulonglong>(s.in.messages)));
    parts << EntryText::bytesRounded(s.in.wireBytes + s.out.wireBytes);
    if (status.state == State::Open && s.messagesInPerSecond + s.messagesOutPerSecond >= 1) {
        parts << tr("%1 msg/s").arg(locale.toString(static_cast<qlonglong>(s.messagesInPerSecond + s.messagesOutPerSecond)));
        parts << EntryText::bytesRounded(static_cast<std::uint64_t>(s.bytesInPerSecond + s.bytesOutPerSecond)) + QStringLiteral("/s");
    }
    if (s.opened > 1)
        parts << tr("%n connection(s)", nullptr, static_cast<int>(s.opened));
    if (s.violations > 0)
        parts << tr("%n violation(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(s.violations, 1'000'000)));
    return parts;
}

QString StatusRow::stateText() const
{
    return m_state->text();
}

QString StatusRow::factsText() const
{
    return m_facts->text();
}

void StatusRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_flow)
        showDot();
}

} // namespace framescope::ui::session
