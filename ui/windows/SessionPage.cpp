#include "SessionPage.h"

#include "ui/models/EntryText.h"
#include "ui/panels/composer/ComposerPanel.h"
#include "ui/panels/details/DetailsPanel.h"
#include "ui/panels/log/LogPanel.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"

#include "base/Clock.h"

#include <QDataStream>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>

namespace framescope::ui::windows {

using models::EntryText;
using models::SessionController;

SessionPage::SessionPage(models::IoThread &io, LogFactory logFactory, QWidget *parent)
    : Page(parent)
    , m_io(io)
    , m_logFactory(std::move(logFactory))
{
    setProperty("helpTopic", QStringLiteral("connections"));
    m_notice = new widgets::NoticeBar(this);
    m_log = new panels::log::LogPanel(this);
    m_log->setEmptyText(tr("Nothing here yet.\nType an address above and press Enter to connect."));
    m_details = new panels::details::DetailsPanel(this);
    m_composer = new panels::composer::ComposerPanel(this);

    m_horizontal = new QSplitter(Qt::Horizontal, this);
    m_horizontal->addWidget(m_details);
    m_horizontal->addWidget(m_composer);
    m_horizontal->setStretchFactor(0, 3);
    m_horizontal->setStretchFactor(1, 2);
    m_horizontal->setChildrenCollapsible(false);
    m_vertical = new QSplitter(Qt::Vertical, this);
    m_vertical->addWidget(m_log);
    m_vertical->addWidget(m_horizontal);
    m_vertical->setStretchFactor(0, 3);
    m_vertical->setStretchFactor(1, 2);
    m_vertical->setSizes({420, 280});
    m_horizontal->setSizes({560, 420});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeAddressBar());
    column->addWidget(m_notice);
    column->addWidget(m_vertical, 1);

    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, &SessionPage::carryOutRemedy);
    connect(m_log, &panels::log::LogPanel::currentEntryChanged, this, [this](quint64 entry) { m_details->showEntry(entry); });
    connect(m_log, &panels::log::LogPanel::sendAgainRequested, this, &SessionPage::sendAgain);
    connect(m_log, &panels::log::LogPanel::annotateRequested, this, [this](const QJsonObject &record) {
        if (m_controller)
            m_controller->annotate(record);
    });
    connect(m_details, &panels::details::DetailsPanel::filterRequested, m_log, &panels::log::LogPanel::setFilterText);
    connect(m_composer, &panels::composer::ComposerPanel::sendRequested, this, [this](const session::Outgoing &outgoing) {
        if (m_controller)
            m_controller->send(outgoing);
    });
    connect(m_composer, &panels::composer::ComposerPanel::discardRequested, this, [this] {
        if (m_controller)
            m_controller->discardWaiting();
    });
    addActions(m_composer->keyActions());
    m_clock.setInterval(250);
    connect(&m_clock, &QTimer::timeout, this, &SessionPage::updateStatistics);
    updateStatus();
}

SessionPage::~SessionPage() = default;

QWidget *SessionPage::makeAddressBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    m_address = new QLineEdit(bar);
    m_address->setPlaceholderText(tr("wss://host.example/path — Enter connects"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setClearButtonEnabled(true);
    m_connect = new QPushButton(bar);
    m_connect->setMinimumWidth(110);
    m_stopWaiting = new QToolButton(bar);
    m_stopWaiting->setIcon(theme::icon(QStringLiteral("stop")));
    m_stopWaiting->setToolTip(tr("Do not connect again"));
    m_stopWaiting->setAccessibleName(m_stopWaiting->toolTip());
    m_more = new QToolButton(bar);
    m_more->setIcon(theme::icon(QStringLiteral("save")));
    m_more->setToolTip(tr("Save as a connection, or edit it"));
    m_more->setAccessibleName(m_more->toolTip());

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 4);
    row->setSpacing(6);
    row->addWidget(m_address, 1);
    row->addWidget(m_more);
    row->addWidget(m_stopWaiting);
    row->addWidget(m_connect);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(makeStatusRow());

    connect(m_address, &QLineEdit::returnPressed, this, &SessionPage::connectNow);
    connect(m_address, &QLineEdit::textChanged, this, &SessionPage::titleChanged);
    connect(m_connect, &QPushButton::clicked, this, &SessionPage::toggleConnection);
    connect(m_stopWaiting, &QToolButton::clicked, this, &SessionPage::disconnectNow);
    connect(m_more, &QToolButton::clicked, this, &SessionPage::saveProfileRequested);
    return bar;
}

QWidget *SessionPage::makeStatusRow()
{
    auto *status = new QWidget(this);
    m_dot = new QLabel(status);
    m_stateText = new QLabel(status);
    m_stateText->setTextFormat(Qt::PlainText);
    m_stateText->setProperty("look", QStringLiteral("title"));
    m_facts = new QLabel(status);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("look", QStringLiteral("muted"));
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(status);
    row->setContentsMargins(12, 0, 12, 7);
    row->setSpacing(7);
    row->addWidget(m_dot);
    row->addWidget(m_stateText);
    row->addWidget(m_facts, 1);
    return status;
}

QString SessionPage::address() const
{
    return m_address->text().trimmed();
}

void SessionPage::setAddress(const QString &address)
{
    m_address->setText(address);
}

void SessionPage::setTitle(const QString &title)
{
    m_title = title;
    emit titleChanged();
}

QString SessionPage::title() const
{
    if (!m_title.isEmpty())
        return m_title;
    const QUrl url = QUrl::fromUserInput(address());
    if (url.host().isEmpty())
        return tr("New session");
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

QIcon SessionPage::icon() const
{
    const theme::Colors &set = theme::colors(this);
    switch (state()) {
    case State::Open: return theme::icon(QStringLiteral("session"), set.success);
    case State::Connecting:
    case State::Closing:
    case State::Waiting: return theme::icon(QStringLiteral("session"), set.warning);
    case State::Closed: return theme::icon(QStringLiteral("session"), m_controller->status().error ? set.error : set.faint);
    default: return theme::icon(QStringLiteral("session"), set.faint);
    }
}

void SessionPage::shutDown()
{
    if (!m_controller)
        return;
    connect(m_controller.get(), &SessionController::ended, this, &Page::ended, Qt::UniqueConnection);
    m_controller->shutDown();
}

SessionPage::State SessionPage::state() const
{
    return m_controller ? m_controller->state() : State::Idle;
}

const session::SessionStatistics &SessionPage::statistics() const
{
    static const session::SessionStatistics none;
    return m_controller ? m_controller->status().statistics : none;
}

void SessionPage::makeController()
{
    m_controller = std::make_unique<SessionController>(m_io, m_base, m_logFactory(title()));
    m_log->setReader(m_controller->reader());
    m_details->setReader(m_controller->reader());
    m_log->setEmptyText(tr("Waiting for the first entry."));
    connect(m_controller.get(), &SessionController::stateChanged, this, &SessionPage::updateStatus);
    connect(m_controller.get(), &SessionController::statusChanged, this, [this] {
        m_details->setFacts(m_controller->status().facts);
        m_composer->setWaiting(m_controller->status().waitingMessages, m_controller->status().waitingBytes);
        updateStatistics();
    });
    connect(m_controller.get(), &SessionController::sendFailed, m_composer, &panels::composer::ComposerPanel::showError);
    connect(m_controller.get(), &SessionController::logTrouble, this, [this](const base::Error &error) {
        if (error.what.isEmpty())
            m_notice->dismiss();
        else
            m_notice->showError(error);
    });
    if (m_controller->logProblem())
        m_notice->showText(widgets::NoticeBar::Tone::Warning, tr("The log is kept in memory only."), m_controller->logProblem()->toString());
}

void SessionPage::connectNow()
{
    if (m_controller && m_controller->isActive()) {
        if (state() == State::Waiting)
            m_controller->skipWaiting();
        return;
    }
    session::SessionSettings settings = m_base;
    if (m_source) {
        auto made = m_source();
        if (!made)
            return m_notice->showError(made.error());
        settings = std::move(made).value();
    } else {
        auto url = network::ConnectionOptions::parseUrl(address());
        if (!url) {
            m_notice->showError(url.error());
            m_address->setFocus();
            return;
        }
        settings.connection.url = *url;
    }
    m_notice->dismiss();
    settings.connection.tls.pinnedSha256.append(m_pins);
    m_base = settings;
    if (m_controller)
        m_controller->setSettings(settings);
    else
        makeController();
    m_controller->start();
    m_clock.start();
    emit connectedTo(address());
}

void SessionPage::disconnectNow()
{
    if (m_controller)
        m_controller->stop();
}

void SessionPage::toggleConnection()
{
    switch (state()) {
    case State::Idle:
    case State::Closed:
    case State::Waiting: return connectNow();
    case State::Closing: // a second time: the peer does not answer the Close
        if (m_controller)
            m_controller->abort();
        return;
    default: return disconnectNow();
    }
}

void SessionPage::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void SessionPage::updateStatus()
{
    const State now = state();
    const theme::Colors &set = theme::colors(this);
    QColor dot = set.faint;
    QString button = tr("Connect");
    QString icon = QStringLiteral("connect");
    bool primary = true;
    switch (now) {
    case State::Connecting:
        dot = set.warning;
        button = tr("Cancel");
        icon = QStringLiteral("stop");
        primary = false;
        break;
    case State::Open:
        dot = set.success;
        button = tr("Disconnect");
        icon = QStringLiteral("disconnect");
        primary = false;
        break;
    case State::Closing:
        dot = set.warning;
        button = tr("Drop");
        icon = QStringLiteral("stop");
        primary = false;
        break;
    case State::Waiting:
        dot = set.warning;
        button = tr("Connect now");
        break;
    case State::Closed:
        dot = m_controller && m_controller->status().error ? set.error : set.faint;
        break;
    default: break;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dot, 1.6));
    painter.setBrush(now == State::Open ? QBrush(dot) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    painter.end();
    m_dot->setPixmap(pixmap);
    m_stateText->setText(SessionController::stateText(now));
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
    } else if (now == State::Closed || now == State::Waiting) {
        showFailure();
    }
    if (now == State::Closed || now == State::Idle)
        m_clock.stop();
    updateStatistics();
    emit stateChanged();
}

void SessionPage::updateStatistics()
{
    QStringList parts;
    if (m_controller) {
        const models::SessionStatus &status = m_controller->status();
        const session::SessionStatistics &s = status.statistics;
        const std::int64_t now = base::Clock::system().now().monoNs;
        QString state = SessionController::stateText(status.state);
        if (status.state == State::Open && s.openedSinceNs >= 0) {
            const std::int64_t seconds = (now - s.openedSinceNs) / 1'000'000'000;
            state += QStringLiteral(" %1:%2:%3").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
        } else if (status.state == State::Waiting && status.dueNs > 0) {
            state = tr("Attempt %1 in %2").arg(status.attempt + 1).arg(EntryText::duration(std::max<std::int64_t>(0, status.dueNs - now)));
        } else if (status.state == State::Closed && s.opened > 0) {
            state += QStringLiteral(" %1").arg(status.close.shownCode());
        }
        m_stateText->setText(state);
        if (s.rttLastNs >= 0)
            parts << tr("RTT %1").arg(EntryText::duration(s.rttLastNs));
        if (status.facts && status.state == State::Open) {
            if (status.facts->tls)
                parts << status.facts->tls->version;
            if (!status.facts->agreement.subprotocol.isEmpty())
                parts << base::escapedPreview(base::viewOf(status.facts->agreement.subprotocol), 40);
            if (status.facts->agreement.deflate)
                parts << QStringLiteral("permessage-deflate");
        }
        if (s.opened > 0) {
            const QLocale locale;
            parts << QStringLiteral("↑ %1").arg(locale.toString(static_cast<qulonglong>(s.out.messages)));
            parts << QStringLiteral("↓ %1").arg(locale.toString(static_cast<qulonglong>(s.in.messages)));
            parts << EntryText::bytes(s.in.wireBytes + s.out.wireBytes) + (s.in.wireBytes + s.out.wireBytes >= 1000 ? QStringLiteral("B") : tr(" B"));
            if (s.messagesInPerSecond >= 1)
                parts << tr("%1 msg/s").arg(locale.toString(static_cast<qlonglong>(s.messagesInPerSecond)));
        }
    }
    m_facts->setText(parts.join(QStringLiteral("  ·  ")));
}

void SessionPage::showFailure()
{
    const auto &error = m_controller->status().error;
    if (!error || error->id == QLatin1String("network.cancelled"))
        return;
    // Where a remedy can be carried out from here it is a button.
    QString action;
    m_remedy.clear();
    const bool certificate = error->id.startsWith(QLatin1String("tls.")) && m_controller->status().facts && m_controller->status().facts->tls
                             && !m_controller->status().facts->tls->chain.empty();
    if (certificate) {
        m_remedy = QStringLiteral("pin");
        action = tr("Trust this certificate");
    } else if (error->id == QLatin1String("tls.plain-peer")) {
        m_remedy = QStringLiteral("ws");
        action = tr("Use ws://");
    } else if (error->id.contains(QLatin1String("refused")) || error->id.contains(QLatin1String("timeout"))) {
        m_remedy = QStringLiteral("again");
        action = tr("Try again");
    }
    m_notice->showError(*error, action);
}

void SessionPage::carryOutRemedy()
{
    if (m_remedy == QLatin1String("pin"))
        m_pins.append(m_controller->status().facts->tls->chain.front().sha256);
    else if (m_remedy == QLatin1String("ws"))
        m_address->setText(address().replace(QLatin1String("wss://"), QLatin1String("ws://")));
    connectNow();
}

void SessionPage::sendAgain(quint64 entry)
{
    const auto reader = m_controller ? m_controller->reader() : nullptr;
    const auto info = reader ? reader->info(entry) : std::nullopt;
    if (!info || !info->isFrame())
        return;
    const QByteArray payload = reader->messagePayload(entry);
    switch (info->opcode) {
    case protocol::Opcode::Ping: return m_controller->send(session::Outgoing::ping(payload));
    case protocol::Opcode::Pong: return m_controller->send(session::Outgoing::pong(payload));
    case protocol::Opcode::Close: return;
    case protocol::Opcode::Binary: return m_controller->send(session::Outgoing::binary(payload));
    default: return m_controller->send(session::Outgoing::text(payload));
    }
}

QByteArray SessionPage::saveLayout() const
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream << m_vertical->saveState() << m_horizontal->saveState() << m_log->saveState();
    return out;
}

void SessionPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    QByteArray vertical, horizontal, log;
    stream >> vertical >> horizontal >> log;
    if (stream.status() != QDataStream::Ok)
        return;
    m_vertical->restoreState(vertical);
    m_horizontal->restoreState(horizontal);
    m_log->restoreState(log);
}

void SessionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dot)
        updateStatus();
}

} // namespace framescope::ui::windows
