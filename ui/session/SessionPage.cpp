#include "SessionPage.h"

#include "AddressBar.h"
#include "LowerPart.h"
#include "StatusRow.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsCommand.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/LogCommands.h"
#include "ui/log/LogPanel.h"
#include "ui/log/LogSnapshot.h"
#include "ui/models/EarlierLog.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/TabOrder.h"
#include "ui/workspace/SecretPrompt.h"
#include "ui/workspace/TrustPrompt.h"

#include "base/Bytes.h"
#include "base/OptionId.h"
#include "base/Secrets.h"

#include <QDataStream>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace framescope::ui::session {

/// The session with its log, view state and draft. GUI thread.
class SessionPage::Content final : public shell::PageContent
{
public:
    shell::Page *makePage(QWidget *parent) override
    {
        auto *page = new SessionPage(std::move(flow), parent);
        if (settings)
            page->setSettings(settings);
        page->composer()->addHistory(history);
        page->composer()->setDraft(draft);
        page->composer()->setKindDrafts(kindDrafts);
        page->details()->tabs()->setCurrentIndex(detailsTab);
        if (earlier)
            page->showReader(earlier);
        log.applyTo(*page->log());
        return page;
    }

    std::unique_ptr<ConnectFlow> flow;
    models::AppSettings *settings = nullptr;
    std::shared_ptr<capture::CaptureReader> earlier;
    log::LogSnapshot log;
    composer::Draft draft;
    composer::KindDrafts kindDrafts;
    QList<composer::Draft> history;
    int detailsTab = 0;
};

SessionPage::SessionPage(models::IoThread &io, LogFactory logFactory, QWidget *parent)
    : SessionPage(io, std::move(logFactory), nullptr, parent)
{
}

SessionPage::SessionPage(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source, QWidget *parent)
    : SessionPage(std::make_unique<ConnectFlow>(io, std::move(logFactory), source), parent)
{
}

SessionPage::SessionPage(std::unique_ptr<ConnectFlow> flow, QWidget *parent)
    : Page(QStringLiteral("connections"), parent)
    , m_flow(std::move(flow))
{
    makeParts();
    connectParts();
    connectFlow();
    m_bar->edit()->setText(m_flow->address());
    m_bar->status()->setFlow(m_flow.get());
    if (m_flow->controller())
        showController();
    showStatus();
    showQuestions();
}

SessionPage::~SessionPage()
{
    m_bar->status()->setFlow(nullptr);
    // An edit of the saved messages ends with it, and is saved in the flow's profile.
    delete m_composer;
}

void SessionPage::makeParts()
{
    m_bar = new AddressBar(this);
    m_secrets = new workspace::SecretPrompt(this);
    m_trust = new workspace::TrustPrompt(this);
    m_notice = new widgets::NoticeBar(this);
    m_log = new log::LogPanel(this);
    m_log->setEmptyText(tr("Nothing here yet.\nType an address above and press Enter to connect."));
    m_details = new details::DetailsPanel(this);
    m_composer = new composer::ComposerPanel(this);

    m_lower = new LowerPart(m_details, m_composer, this);
    m_vertical = new QSplitter(Qt::Vertical, this);
    m_vertical->addWidget(m_log);
    m_vertical->addWidget(m_lower);
    m_vertical->setStretchFactor(0, 3);
    m_vertical->setStretchFactor(1, 2);
    m_vertical->setSizes({420, 280});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_secrets);
    column->addWidget(m_trust);
    column->addWidget(m_vertical, 1);
    widgets::TabOrder::followLayout(this);
}

void SessionPage::connectParts()
{
    connect(m_bar, &AddressBar::connectRequested, this, &SessionPage::connectNow);
    connect(m_bar, &AddressBar::toggleRequested, this, &SessionPage::toggleConnection);
    connect(m_bar, &AddressBar::stopWaitingRequested, this, &SessionPage::stopWaiting);
    connect(m_bar, &AddressBar::saveRequested, this, &SessionPage::saveProfileRequested);
    connect(m_bar->edit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_flow->setAddress(text);
        emit titleChanged();
    });
    connect(m_bar->edit(), &widgets::AddressEdit::unknownNamesChanged, this, &SessionPage::unknownNames);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] { carryOut(0); });
    connect(m_notice, &widgets::NoticeBar::otherTriggered, this, [this] { carryOut(1); });
    connect(m_log, &log::LogPanel::currentEntryChanged, this, [this](quint64 entry) {
        m_details->showEntry(entry);
        // Who chooses a row wants to see it; who only comes by with Tab has chosen none.
        if (entry != 0 && m_log->view()->hasFocus() && m_log->view()->selectionModel()->hasSelection())
            m_lower->bringUp(m_details);
    });
    connect(m_log, &log::LogPanel::sendAgainRequested, this, &SessionPage::sendAgain);
    connect(m_log, &log::LogPanel::annotateRequested, this, [this](const QJsonObject &record) {
        if (controller())
            controller()->annotate(record);
    });
    connect(m_details, &details::DetailsPanel::filterRequested, m_log, &log::LogPanel::setFilterText);
    connect(m_composer, &composer::ComposerPanel::sendRequested, this, [this](const framescope::session::Outgoing &outgoing) {
        if (controller())
            controller()->send(outgoing);
    });
    connect(m_composer, &composer::ComposerPanel::discardRequested, this, [this] {
        if (controller())
            controller()->discardWaiting();
    });
    addActions(m_composer->keyActions());
    m_composer->setResolver([this](const composer::Draft &draft, composer::VariableUse use) { return resolve(draft, use); });
    connect(m_composer, &composer::ComposerPanel::trustNeeded, this, [this](const composer::Draft &draft) {
        if (const auto question = questionOf(draft); !question.isEmpty())
            m_trust->ask(question);
    });
    connect(m_trust, &workspace::TrustPrompt::allowed, this, [this](const profiles::TrustQuestion &question) {
        if (const auto kept = m_flow->allow(question); !kept)
            return m_notice->showError(kept.error());
        m_composer->check(); // variables may have values now
    });
    connect(m_trust, &workspace::TrustPrompt::refused, this, [this] { m_flow->dropQuestions(); });
    connect(m_secrets, &workspace::SecretPrompt::given, this, [this](const QHash<QString, QString> &secrets, bool keep) { m_flow->giveSecrets(secrets, keep); });
}

profiles::TrustQuestion SessionPage::questionOf(const composer::Draft &draft) const
{
    const workspace::ProfileSource *source = m_flow->source();
    if (!source)
        return {};
    auto asked = source->questionOfTyped(profilePath(), draft.text);
    if (!asked.isEmpty() || draft.kind != profiles::MessageKind::File)
        return asked;
    // It may be one of the profile's messages, which somebody may have changed since the connection was opened.
    if (asked = source->question(profilePath(), address()); !asked.isEmpty())
        return asked;
    const auto name = source->preview(profilePath(), draft.text);
    return name ? source->questionOfTypedFile(profilePath(), draft.text, *name) : profiles::TrustQuestion();
}

base::Result<profiles::Resolved> SessionPage::resolve(const composer::Draft &draft, composer::VariableUse use) const
{
    const workspace::ProfileSource *source = m_flow->source();
    if (!source)
        return profiles::Resolved{draft.text, draft.text};
    if (const auto asked = questionOf(draft); !asked.isEmpty())
        return asked.toError();
    auto resolved = use == composer::VariableUse::Send ? source->resolve(profilePath(), draft.text) : source->preview(profilePath(), draft.text);
    if (!resolved || draft.kind != profiles::MessageKind::File)
        return resolved;
    // A generated part of the name may lead elsewhere this time.
    if (const auto asked = source->questionOfTypedFile(profilePath(), draft.text, *resolved); !asked.isEmpty())
        return asked.toError();
    const bool shown = resolved->masked == resolved->text;
    resolved->text = source->absoluteName(profilePath(), resolved->text);
    if (shown && draft.text.contains(QLatin1String("{{")))
        resolved->masked = resolved->text;
    return resolved;
}

void SessionPage::connectFlow()
{
    connect(m_flow.get(), &ConnectFlow::controllerMade, this, &SessionPage::showController);
    connect(m_flow.get(), &ConnectFlow::attempted, this, [this] {
        m_notice->dismiss();
        m_secrets->hide();
        m_trust->hide();
    });
    connect(m_flow.get(), &ConnectFlow::stateChanged, this, &SessionPage::showStatus);
    connect(m_flow.get(), &ConnectFlow::asking, this, &SessionPage::showQuestions);
    connect(m_flow.get(), &ConnectFlow::statusChanged, this, [this] {
        m_details->setFacts(controller()->status().facts);
        m_composer->setWaiting(controller()->status().waitingMessages, controller()->status().waitingBytes);
        m_bar->status()->showNumbers();
    });
    connect(m_flow.get(), &ConnectFlow::refused, this, [this](const base::Error &error) {
        showProblem(error);
        if (error.id.startsWith(QLatin1String("url.")))
            m_bar->edit()->setFocus();
    });
    connect(m_flow.get(), &ConnectFlow::connectionLost, this, &SessionPage::connectionLost);
    connect(m_flow.get(), &ConnectFlow::ended, this, &Page::ended);
    if (const workspace::ProfileSource *source = m_flow->source()) {
        m_bar->edit()->setChecker([this](const QString &text) { return m_flow->source()->unknownNames(m_flow->profilePath(), text); });
        connect(source, &workspace::ProfileSource::changed, this, [this] { m_bar->edit()->check(); });
    }
}

void SessionPage::showReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    m_earlier = reader;
    m_log->setReader(reader);
    m_details->setReader(reader);
}

QString SessionPage::logPath() const
{
    const auto reader = controller() ? controller()->reader() : m_earlier;
    return reader ? reader->path() : QString();
}

void SessionPage::showEarlierLog(const QString &path)
{
    models::EarlierLog::open(path, this, [this](const std::shared_ptr<capture::CaptureReader> &reader) {
        if (!controller())
            showReader(reader);
    });
}

void SessionPage::showController()
{
    showReader(controller()->reader());
    m_details->setFacts(controller()->status().facts);
    m_log->setEmptyText(tr("Waiting for the first entry."));
    connect(controller(), &SessionController::sendFailed, m_composer, &composer::ComposerPanel::showError);
    connect(controller(), &SessionController::logTrouble, m_notice, [this](const base::Error &error) {
        if (error.what.isEmpty())
            m_notice->dismiss();
        else
            m_notice->showError(error);
    });
    if (controller()->logProblem())
        m_notice->showText(widgets::NoticeBar::Tone::Warning, tr("The log is kept in memory only."), controller()->logProblem()->toString());
}

void SessionPage::showStatus()
{
    const State now = m_flow->shownState();
    m_bar->showState(now);
    m_composer->setCanSend(now == State::Open);
    m_log->setCanSendAgain(now == State::Open);
    if (now == State::Open) {
        m_notice->dismiss();
        m_log->setEmptyText(tr("Open. Nothing was sent or received yet."));
        if (m_bar->hasFocusInside())
            writeMessage();
    } else if (now == State::Closed || now == State::Waiting) {
        if (const auto failure = m_flow->failure())
            showProblem(*failure);
    }
    m_bar->status()->showState();
    emit stateChanged();
}

void SessionPage::showQuestions()
{
    if (!m_flow->question().isEmpty())
        m_trust->ask(m_flow->question());
    if (!m_flow->missingSecrets().isEmpty())
        m_secrets->ask(m_flow->missingSecrets(), m_flow->source()->secrets()->persistent());
}

void SessionPage::unknownNames(const QStringList &names)
{
    if (!names.isEmpty() && !isBusy())
        showProblem(base::Error{QStringLiteral("variable.unknown"), tr("There is no variable \"%1\".").arg(base::escapeControls(names.first())), {},
                                tr("Choose the environment that has it, or add it.")}
                        .about(names.first())
                        .mendedBy(base::OptionId::Variable));
    else if (m_remedy.offers(models::Remedy::Action::AddVariable))
        m_notice->dismiss();
}

void SessionPage::showProblem(const base::Error &error)
{
    // Available remedies have a button.
    m_remedy = models::Remedy(error);
    const auto &actions = m_remedy.actions();
    const auto text = [&](std::size_t button) { return button < actions.size() ? m_remedy.text(actions[button]) : QString(); };
    m_notice->showError(error, text(0), text(1));
}

void SessionPage::setScheme(const QString &scheme)
{
    const qsizetype end = address().indexOf(QLatin1String("://"));
    m_bar->edit()->setText(scheme + (end < 0 ? address() : address().mid(end + 3)));
}

void SessionPage::carryOut(std::size_t button)
{
    if (button >= m_remedy.actions().size())
        return;
    using Action = models::Remedy::Action;
    const base::Error error = m_remedy.error(); // the receiver may show another one
    switch (m_remedy.actions()[button]) {
    case Action::AddVariable: emit variableWanted(error.subject); return;
    case Action::EditSetting: emit settingWanted(error.option); return;
    case Action::GiveSecret:
        m_notice->dismiss();
        m_flow->wantSecret(error.subject);
        return;
    case Action::TrustCertificate: emit certificateTrusted(m_flow->trustCertificate()); break;
    case Action::ChangeScheme: setScheme(error.value); break;
    case Action::RaiseLimit: m_flow->raiseLimit(); break;
    case Action::FollowRedirects: m_flow->followMoreRedirects(); break;
    case Action::Consent: // asked before connecting
    case Action::TryAgain: break;
    }
    connectNow();
}

void SessionPage::sendAgain(quint64 entry)
{
    const auto reader = controller() ? controller()->reader() : nullptr;
    const auto info = reader ? reader->info(entry) : std::nullopt;
    if (!info || !info->isFrame())
        return;
    using framescope::session::Outgoing;
    const QByteArray payload = reader->messagePayload(entry);
    switch (info->opcode) {
    case protocol::Opcode::Ping: return controller()->send(Outgoing::ping(payload));
    case protocol::Opcode::Pong: return controller()->send(Outgoing::pong(payload));
    case protocol::Opcode::Close: return;
    case protocol::Opcode::Binary: return controller()->send(Outgoing::binary(payload));
    default: return controller()->send(Outgoing::text(payload));
    }
}

QLineEdit *SessionPage::addressEdit() const
{
    return m_bar->edit();
}

QPushButton *SessionPage::connectButton() const
{
    return m_bar->connectButton();
}

void SessionPage::setAddress(const QString &address)
{
    m_bar->edit()->setText(address);
}

void SessionPage::setTitle(const QString &title)
{
    m_flow->setTitle(title);
    emit titleChanged();
}

void SessionPage::setProfilePath(const QString &path)
{
    m_flow->setProfilePath(path);
    m_bar->edit()->check();
}

void SessionPage::setSettings(models::AppSettings *settings)
{
    m_settings = settings;
    m_log->setSettings(settings);
}

void SessionPage::focusAddress()
{
    m_bar->edit()->setFocus(Qt::ShortcutFocusReason);
    m_bar->edit()->selectAll();
}

QString SessionPage::titleDetail() const
{
    // The title is a host or the profile's name; the port and the path follow from the address. What stands behind a question mark may be a
    // secret.
    const QString rest = address().section(QStringLiteral("://"), -1).section(QLatin1Char('?'), 0, 0).section(QLatin1Char('#'), 0, 0);
    const QString place = rest.section(QLatin1Char('@'), -1);
    return place.startsWith(title()) ? place.mid(title().size()) : place;
}

bool SessionPage::isModified() const
{
    return !profilePath().isEmpty() && address() != m_flow->savedAddress();
}

void SessionPage::saveChanges(const Done &done)
{
    emit saveProfileRequested();
    done(!isModified());
}

void SessionPage::setSavedAddress(const QString &address)
{
    m_flow->setSavedAddress(address);
    emit titleChanged();
}

QIcon SessionPage::icon() const
{
    const theme::Colors &set = theme::colors(this);
    switch (state()) {
    case State::Open: return theme::icon(QStringLiteral("session"), set.success);
    case State::Connecting:
    case State::Closing:
    case State::Waiting: return theme::icon(QStringLiteral("session"), set.warning);
    case State::Closed: return theme::icon(QStringLiteral("session"), controller()->status().error ? set.error : set.faint);
    default: return theme::icon(QStringLiteral("session"), set.faint);
    }
}

shell::PageToken SessionPage::token() const
{
    if (!profilePath().isEmpty())
        return {QStringLiteral("profile"), profilePath()};
    if (!address().isEmpty())
        return {QStringLiteral("url"), base::Secrets().textOf(address())};
    return {};
}

shell::PageStatus SessionPage::status() const
{
    shell::PageStatus status;
    const framescope::session::SessionStatistics &s = statistics();
    status.wireBytes = s.in.wireBytes + s.out.wireBytes;
    status.isOpen = state() == State::Open;
    if (status.isOpen) {
        status.inPerSecond = s.messagesInPerSecond;
        status.outPerSecond = s.messagesOutPerSecond;
    }
    return status;
}

models::CommandState SessionPage::stateOf(const QString &actionId) const
{
    if (actionId == QLatin1String("session.stopWaiting"))
        return {controller() && controller()->state() == SessionController::State::Waiting, {}};
    if (actionId.startsWith(QLatin1String("session.")))
        return {};
    const auto known = details::DetailsCommand::stateOf(*m_details, actionId);
    return known ? *known : log::LogCommands::stateOf(*m_log, actionId).value_or(models::CommandState{false, {}});
}

bool SessionPage::run(const QString &actionId)
{
    if (actionId == QLatin1String("session.connect"))
        toggleConnection();
    else if (actionId == QLatin1String("session.stopWaiting"))
        stopWaiting();
    else if (actionId == QLatin1String("session.address"))
        focusAddress();
    else if (actionId == QLatin1String("session.save"))
        emit saveProfileRequested();
    else if (actionId == QLatin1String("session.write"))
        writeMessage();
    else
        return details::DetailsCommand::run(*m_details, actionId) || log::LogCommands::run(*m_log, actionId);
    return true;
}

void SessionPage::writeMessage()
{
    m_lower->bringUp(m_composer);
    m_composer->editor()->setFocus(Qt::ShortcutFocusReason);
}

QStringList SessionPage::recordings() const
{
    const auto reader = controller() ? controller()->reader() : nullptr;
    return reader && reader->isLive() && !reader->path().isEmpty() ? QStringList{reader->path()} : QStringList();
}

QByteArray SessionPage::saveLayout() const
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream << m_vertical->saveState() << m_lower->splitter()->saveState() << m_log->saveState();
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
    m_lower->splitter()->restoreState(horizontal);
    m_log->restoreState(log);
}

std::unique_ptr<shell::PageContent> SessionPage::takeContent()
{
    auto content = std::make_unique<Content>();
    content->settings = m_settings;
    content->earlier = controller() ? nullptr : m_earlier;
    content->log = log::LogSnapshot::of(*m_log);
    content->draft = m_composer->draft();
    content->kindDrafts = m_composer->kindDrafts();
    content->history = m_composer->drafts();
    content->detailsTab = m_details->tabs()->currentIndex();
    m_bar->status()->setFlow(nullptr);
    m_flow->disconnect(this);
    if (controller())
        controller()->disconnect(m_notice);
    // As in the destructor: the flow still exists.
    delete std::exchange(m_composer, nullptr);
    content->flow = std::move(m_flow);
    return content;
}

} // namespace framescope::ui::session
