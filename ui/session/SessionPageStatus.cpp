#include "SessionPage.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/models/EntryText.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/NoticeBar.h"

#include "base/Bytes.h"
#include "base/Clock.h"
#include "base/Secrets.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

// What the tab says about its connection: state, button, statistics.
namespace framescope::ui::session {

using models::EntryText;

void SessionPage::showDot(const QColor &colour, bool filled)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    painter.end();
    m_dot->setPixmap(pixmap);
}

void SessionPage::updateStatus()
{
    const State now = m_preparing ? State::Connecting : state();
    const theme::Colors &set = theme::colors(this);
    QColor dot = set.faint;
    QString button = tr("Connect");
    QString icon = QStringLiteral("connect");
    bool primary = false;
    switch (now) {
    case State::Connecting:
        dot = set.warning;
        button = tr("Cancel");
        icon = QStringLiteral("stop");
        break;
    case State::Open:
        dot = set.success;
        button = tr("Disconnect");
        icon = QStringLiteral("disconnect");
        break;
    case State::Closing:
        dot = set.warning;
        button = tr("Drop");
        icon = QStringLiteral("stop");
        break;
    case State::Waiting:
        dot = set.warning;
        button = tr("Connect now");
        primary = true;
        break;
    case State::Closed:
        dot = m_controller && m_controller->status().error ? set.error : set.faint;
        primary = true;
        break;
    default: primary = true; break;
    }
    showDot(dot, now == State::Open);
    m_connect->setText(button);
    m_connect->setIcon(primary ? theme::icon(icon, set.accentText) : theme::icon(icon));
    m_connect->setProperty("look", primary ? QStringLiteral("primary") : QString());
    m_connect->style()->unpolish(m_connect);
    m_connect->style()->polish(m_connect);
    m_stopWaiting->setVisible(now == State::Waiting);
    m_composer->setCanSend(now == State::Open);
    m_log->setCanSendAgain(now == State::Open);
    m_address->setReadOnly(now == State::Connecting || now == State::Open || now == State::Closing);
    if (now == State::Open) {
        m_notice->dismiss();
        m_log->setEmptyText(tr("Open. Nothing was sent or received yet."));
        if (m_connect->hasFocus() || m_address->hasFocus())
            m_composer->editor()->setFocus();
    } else if (m_controller && (now == State::Closed || now == State::Waiting)) {
        showFailure();
    }
    if (m_controller)
        noticeLoss();
    if (now == State::Closed || now == State::Idle)
        m_clock.stop();
    updateStatistics();
    emit stateChanged();
}

void SessionPage::updateStatistics()
{
    QString text = SessionController::stateText(m_preparing ? State::Connecting : state());
    if (m_controller && !m_preparing) {
        const SessionStatus &status = m_controller->status();
        const framescope::session::SessionStatistics &s = status.statistics;
        const std::int64_t now = base::Clock::system().now().monoNs;
        if (status.state == State::Open && s.openedSinceNs >= 0) {
            const std::int64_t seconds = (now - s.openedSinceNs) / 1'000'000'000;
            text += QStringLiteral(" %1:%2:%3").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        } else if (status.state == State::Waiting && status.dueNs > 0) {
            text = tr("Attempt %1 in %2").arg(status.attempt + 1).arg(EntryText::duration(std::max<std::int64_t>(0, status.dueNs - now)));
        } else if (status.state == State::Closed && s.opened > 0) {
            text += QStringLiteral(" %1").arg(status.close.shownCode());
        }
    }
    m_stateText->setText(text);
    m_facts->setText(statisticsParts().join(QStringLiteral("  ·  ")));
    m_facts->setToolTip(m_facts->text());
}

QStringList SessionPage::statisticsParts() const
{
    QStringList parts;
    if (!m_controller)
        return parts;
    const SessionStatus &status = m_controller->status();
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
            // How much smaller what came in was on the wire; a stream that is not compressed says 1.
            const double ratio = s.in.compressionRatio();
            parts << (ratio > 1.005 ? tr("permessage-deflate %1:1").arg(locale.toString(ratio, 'f', 1)) : QStringLiteral("permessage-deflate"));
        }
    }
    if (s.opened == 0)
        return parts;
    const std::uint64_t bytes = s.in.wireBytes + s.out.wireBytes;
    parts << QStringLiteral("↑ %1").arg(locale.toString(static_cast<qulonglong>(s.out.messages)));
    parts << QStringLiteral("↓ %1").arg(locale.toString(static_cast<qulonglong>(s.in.messages)));
    parts << EntryText::bytesRounded(bytes);
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

} // namespace framescope::ui::session
