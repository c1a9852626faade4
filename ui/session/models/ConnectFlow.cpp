#include "ConnectFlow.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace framescope::ui::session {

namespace {

constexpr std::uint64_t kRaiseBy = 8;
constexpr int kRedirectsMore = 10;

} // namespace

ConnectFlow::ConnectFlow(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source)
    : m_io(io)
    , m_logFactory(std::move(logFactory))
    , m_source(source)
{
    if (m_source)
        connect(m_source, &workspace::ProfileSource::changed, this, &ConnectFlow::refreshSettings);
}

ConnectFlow::~ConnectFlow() = default;

QString ConnectFlow::title() const
{
    if (!m_title.isEmpty())
        return m_title;
    if (m_address.contains(QLatin1String("{{"))) {
        // Not a URL before its variables are resolved; "wss://{{host}}/feed" is {{host}}. A password before the host is not shown.
        const QString host = m_address.section(QStringLiteral("://"), -1).section(QLatin1Char('/'), 0, 0).section(QLatin1Char('?'), 0, 0).section(QLatin1Char('@'), -1);
        return host.isEmpty() ? tr("New session") : host;
    }
    const QUrl url = QUrl::fromUserInput(m_address);
    if (url.host().isEmpty())
        return tr("New session");
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

const framescope::session::SessionStatistics &ConnectFlow::statistics() const
{
    static const framescope::session::SessionStatistics none;
    return m_controller ? m_controller->status().statistics : none;
}

std::optional<base::Error> ConnectFlow::failure() const
{
    const std::optional<base::Error> error = m_controller ? m_controller->status().error : std::nullopt;
    if (!error || error->id == QLatin1String("network.cancelled") || error->id == QLatin1String("session.cancelled"))
        return std::nullopt;
    return error;
}

void ConnectFlow::connectNow()
{
    if (m_preparing)
        return;
    if (m_controller && m_controller->isActive()) {
        if (state() == State::Waiting)
            m_controller->skipWaiting();
        return;
    }
    dropQuestions();
    emit attempted();
    if (!m_source)
        return startSession();
    // Before anything that a file asks for is resolved, read or sent.
    m_question = m_source->question(m_profilePath, m_address);
    if (!m_question.isEmpty()) {
        emit asking();
        return;
    }
    // The keychain may be slow, or ask the user: meanwhile the button cancels.
    m_preparing = true;
    emit stateChanged();
    m_source->fetchSecrets(m_profilePath, m_address, [flow = QPointer<ConnectFlow>(this), preparation = ++m_preparation](const QStringList &missing) {
        if (flow && flow->m_preparing && flow->m_preparation == preparation)
            flow->prepared(missing);
    });
}

void ConnectFlow::prepared(const QStringList &missing)
{
    m_preparing = false;
    if (!missing.isEmpty() && m_source->secrets()) {
        m_missing = missing;
        emit stateChanged();
        emit asking();
        return;
    }
    startSession();
}

void ConnectFlow::startSession()
{
    auto settings = currentSettings();
    if (!settings) {
        emit stateChanged();
        emit refused(settings.error());
        return;
    }
    m_base = std::move(settings).value();
    m_wasOpen = false;
    m_endWanted = false;
    if (m_controller)
        m_controller->setSettings(m_base);
    else
        makeController();
    m_controller->start();
    emit connectedTo(m_address);
    emit stateChanged();
}

void ConnectFlow::makeController()
{
    m_controller = std::make_unique<SessionController>(m_io, m_base, m_logFactory(title()));
    connect(m_controller.get(), &SessionController::stateChanged, this, &ConnectFlow::controllerChanged);
    connect(m_controller.get(), &SessionController::statusChanged, this, &ConnectFlow::statusChanged);
    connect(m_controller.get(), &SessionController::ended, this, &ConnectFlow::ended);
    emit controllerMade();
}

void ConnectFlow::controllerChanged()
{
    emit stateChanged();
    noticeLoss();
}

void ConnectFlow::noticeLoss()
{
    // Once per opening.
    if (state() == State::Open) {
        m_wasOpen = true;
    } else if (m_wasOpen && (state() == State::Closed || state() == State::Waiting)) {
        m_wasOpen = false;
        if (m_endWanted)
            return;
        const auto &error = m_controller->status().error;
        emit connectionLost(error ? error->what : tr("Closed with code %1.").arg(m_controller->status().close.shownCode()));
    }
}

base::Result<framescope::session::SessionSettings> ConnectFlow::currentSettings() const
{
    base::Result<framescope::session::SessionSettings> made = m_base;
    if (m_source) {
        made = m_source->settings(m_profilePath, m_address);
    } else {
        auto url = network::ConnectionOptions::parseUrl(m_address);
        if (!url)
            return url.error();
        made->connection.url = *url;
    }
    if (!made)
        return made;
    for (const QByteArray &pin : m_pins) {
        if (!made->connection.tls.pinnedSha256.contains(pin))
            made->connection.tls.pinnedSha256.append(pin);
    }
    for (const QString &file : m_caFiles) {
        if (!made->connection.tls.caFiles.contains(file))
            made->connection.tls.caFiles << file;
    }
    protocol::Limits &limits = made->connection.limits;
    limits.maxMessage = std::max(limits.maxMessage, m_raisedLimit);
    limits.maxFrame = std::max(limits.maxFrame, m_raisedLimit);
    made->connection.maxRedirects += m_moreRedirects;
    return made;
}

void ConnectFlow::refreshSettings()
{
    if (!m_controller || !m_controller->isActive())
        return;
    if (auto settings = currentSettings()) {
        m_base = std::move(settings).value();
        m_controller->setSettings(m_base);
    }
}

void ConnectFlow::disconnectNow()
{
    m_endWanted = true;
    if (m_preparing) {
        m_preparing = false;
        emit stateChanged();
    }
    if (m_controller)
        m_controller->stop();
}

void ConnectFlow::stopWaiting()
{
    if (state() == State::Waiting)
        disconnectNow();
}

void ConnectFlow::toggle()
{
    if (m_preparing)
        return disconnectNow();
    switch (state()) {
    case State::Idle:
    case State::Closed:
    case State::Waiting: return connectNow();
    case State::Closing: // second press: the peer does not answer the Close
        m_endWanted = true;
        if (m_controller)
            m_controller->abort();
        return;
    default: return disconnectNow();
    }
}

base::Result<void> ConnectFlow::allow(const profiles::TrustQuestion &question)
{
    if (auto kept = m_source->allow(question); !kept)
        return kept;
    connectNow();
    return {};
}

void ConnectFlow::dropQuestions()
{
    m_question = {};
    m_missing.clear();
}

void ConnectFlow::giveSecrets(const QHash<QString, QString> &secrets, bool keep)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        if (keep)
            m_source->secrets()->set(it.key(), it.value());
        else
            m_source->secrets()->setForSession(it.key(), it.value());
    }
    connectNow();
}

void ConnectFlow::wantSecret(const QString &name)
{
    if (!m_source || !m_source->secrets())
        return;
    m_missing = {name};
    emit asking();
}

void ConnectFlow::trustCa(const QString &file)
{
    if (!file.isEmpty() && !m_caFiles.contains(file))
        m_caFiles << file;
}

QByteArray ConnectFlow::trustCertificate()
{
    const network::OpeningFacts *seen = facts();
    if (!seen || !seen->tls || seen->tls->chain.empty())
        return {};
    const QByteArray sha256 = seen->tls->chain.front().sha256;
    if (!m_pins.contains(sha256))
        m_pins.append(sha256);
    return sha256;
}

void ConnectFlow::raiseLimit()
{
    m_raisedLimit = std::max<std::uint64_t>({m_raisedLimit, m_base.connection.limits.maxMessage, 1}) * kRaiseBy;
}

void ConnectFlow::followMoreRedirects()
{
    m_moreRedirects += kRedirectsMore;
}

void ConnectFlow::shutDown()
{
    m_endWanted = true;
    if (m_controller)
        m_controller->shutDown();
}

} // namespace framescope::ui::session
