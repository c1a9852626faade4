#include "SessionPage.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/workspace/SecretPrompt.h"
#include "ui/workspace/TrustPrompt.h"

// Connecting and everything that can go wrong with it: secrets that are missing, failures and what a button can do about them.
namespace framescope::ui::session {

namespace {

constexpr std::uint64_t kRaiseBy = 8;
constexpr int kRedirectsMore = 10;

} // namespace

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
    connect(m_controller.get(), &SessionController::sendFailed, m_composer, &composer::ComposerPanel::showError);
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
    if (m_preparing)
        return;
    if (m_controller && m_controller->isActive()) {
        if (state() == State::Waiting)
            m_controller->skipWaiting();
        return;
    }
    m_notice->dismiss();
    m_secrets->hide();
    m_trust->hide();
    if (!m_source)
        return startSession();
    // Before anything that a file asks for is looked up, read or sent.
    if (const auto question = m_source->question(m_profilePath, address()); !question.isEmpty())
        return m_trust->ask(question);
    // The keychain may take its time, or ask the user: meanwhile the button cancels.
    m_preparing = true;
    updateStatus();
    m_source->fetchSecrets(m_profilePath, address(), [page = QPointer<SessionPage>(this), preparation = ++m_preparation](const QStringList &missing) {
        if (page && page->m_preparing && page->m_preparation == preparation)
            page->prepared(missing);
    });
}

void SessionPage::prepared(const QStringList &missing)
{
    m_preparing = false;
    if (!missing.isEmpty() && m_source->secrets()) {
        updateStatus();
        m_secrets->ask(missing, m_source->secrets()->persistent());
        return;
    }
    startSession();
}

base::Result<framescope::session::SessionSettings> SessionPage::currentSettings() const
{
    base::Result<framescope::session::SessionSettings> made = m_base;
    if (m_source) {
        made = m_source->settings(m_profilePath, address());
    } else {
        auto url = network::ConnectionOptions::parseUrl(address());
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

void SessionPage::trustCa(const QString &file)
{
    if (!file.isEmpty() && !m_caFiles.contains(file))
        m_caFiles << file;
}

void SessionPage::startSession()
{
    auto settings = currentSettings();
    if (!settings) {
        updateStatus();
        showProblem(settings.error());
        if (settings.error().id.startsWith(QLatin1String("url.")))
            m_address->setFocus();
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
    m_clock.start();
    emit connectedTo(address());
    updateStatus();
}

void SessionPage::refreshSettings()
{
    // An edited profile or another environment counts from the next connection on, also where that is a reconnect.
    if (!m_controller || !m_controller->isActive())
        return;
    if (auto settings = currentSettings()) {
        m_base = std::move(settings).value();
        m_controller->setSettings(m_base);
    }
}

void SessionPage::disconnectNow()
{
    m_endWanted = true;
    if (m_preparing) {
        m_preparing = false;
        updateStatus();
    }
    if (m_controller)
        m_controller->stop();
}

void SessionPage::stopWaiting()
{
    if (state() == State::Waiting)
        disconnectNow();
}

void SessionPage::toggleConnection()
{
    if (m_preparing)
        return disconnectNow();
    switch (state()) {
    case State::Idle:
    case State::Closed:
    case State::Waiting: return connectNow();
    case State::Closing: // a second time: the peer does not answer the Close
        m_endWanted = true;
        if (m_controller)
            m_controller->abort();
        return;
    default: return disconnectNow();
    }
}

void SessionPage::showProblem(const base::Error &error, const network::OpeningFacts *facts)
{
    // Where a remedy can be carried out from here it is a button.
    m_remedy = Remedy::of(error, facts);
    m_notice->showError(error, m_remedy.text);
}

void SessionPage::showFailure()
{
    const auto &error = m_controller->status().error;
    if (!error || error->id == QLatin1String("network.cancelled") || error->id == QLatin1String("session.cancelled"))
        return;
    showProblem(*error, m_controller->status().facts.get());
}

void SessionPage::noticeLoss()
{
    // Once for each time that it was open.
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

void SessionPage::carryOutRemedy()
{
    const auto swapScheme = [this](const QString &from, const QString &to) {
        QString text = address();
        if (text.startsWith(from, Qt::CaseInsensitive))
            text.replace(0, from.size(), to);
        else if (!text.contains(QStringLiteral("://")))
            text.prepend(to);
        m_address->setText(text);
    };
    switch (m_remedy.kind) {
    case Remedy::Kind::None: return;
    case Remedy::Kind::AddVariable: emit variableWanted(m_remedy.subject); return;
    case Remedy::Kind::GiveSecret:
        m_notice->dismiss();
        if (m_source && m_source->secrets())
            m_secrets->ask({m_remedy.subject}, m_source->secrets()->persistent());
        return;
    case Remedy::Kind::TrustCertificate: {
        const QByteArray sha256 = m_controller->status().facts->tls->chain.front().sha256;
        if (!m_pins.contains(sha256))
            m_pins.append(sha256);
        emit certificateTrusted(sha256);
        break;
    }
    case Remedy::Kind::UsePlain: swapScheme(QStringLiteral("wss://"), QStringLiteral("ws://")); break;
    case Remedy::Kind::UseTls: swapScheme(QStringLiteral("ws://"), QStringLiteral("wss://")); break;
    case Remedy::Kind::RaiseLimit:
        if (m_remedy.subject == QLatin1String("upgrade.redirect-limit"))
            m_moreRedirects += kRedirectsMore;
        else
            m_raisedLimit = std::max<std::uint64_t>({m_raisedLimit, m_base.connection.limits.maxMessage, 1}) * kRaiseBy;
        break;
    case Remedy::Kind::TryAgain: break;
    }
    connectNow();
}

} // namespace framescope::ui::session
