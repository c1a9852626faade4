#include "SessionPage.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/details/DetailsPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/RowView.h"
#include "ui/workspace/SecretPrompt.h"
#include "ui/workspace/TrustPrompt.h"

#include "base/Bytes.h"
#include "base/OptionId.h"

#include <QDataStream>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace framescope::ui::session {

SessionPage::SessionPage(models::IoThread &io, LogFactory logFactory, QWidget *parent)
    : SessionPage(io, std::move(logFactory), nullptr, parent)
{
}

SessionPage::SessionPage(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source, QWidget *parent)
    : shell::Page(parent)
    , m_io(io)
    , m_logFactory(std::move(logFactory))
    , m_source(source)
{
    setProperty("helpTopic", QStringLiteral("connections"));
    m_secrets = new workspace::SecretPrompt(this);
    m_trust = new workspace::TrustPrompt(this);
    m_notice = new widgets::NoticeBar(this);
    m_log = new log::LogPanel(this);
    m_log->setEmptyText(tr("Nothing here yet.\nType an address above and press Enter to connect."));
    m_details = new details::DetailsPanel(this);
    m_composer = new composer::ComposerPanel(this);

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
    m_horizontal->setSizes({520, 480}); // the composer with all its words in a window of the usual size

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeAddressBar());
    column->addWidget(m_notice);
    column->addWidget(m_secrets);
    column->addWidget(m_trust);
    column->addWidget(m_vertical, 1);

    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, &SessionPage::carryOutRemedy);
    connect(m_log, &log::LogPanel::currentEntryChanged, this, [this](quint64 entry) { m_details->showEntry(entry); });
    connect(m_log, &log::LogPanel::sendAgainRequested, this, &SessionPage::sendAgain);
    connect(m_log, &log::LogPanel::annotateRequested, this, [this](const QJsonObject &record) {
        if (m_controller)
            m_controller->annotate(record);
    });
    connect(m_details, &details::DetailsPanel::filterRequested, m_log, &log::LogPanel::setFilterText);
    connect(m_composer, &composer::ComposerPanel::sendRequested, this, [this](const framescope::session::Outgoing &outgoing) {
        if (m_controller)
            m_controller->send(outgoing);
    });
    connect(m_composer, &composer::ComposerPanel::discardRequested, this, [this] {
        if (m_controller)
            m_controller->discardWaiting();
    });
    addActions(m_composer->keyActions());
    const auto resolveTyped = [this](const QString &text, composer::VariableUse use) -> base::Result<profiles::Resolved> {
        if (!m_source)
            return profiles::Resolved{text, text};
        if (const auto asked = m_source->questionOfTyped(m_profilePath, text); !asked.isEmpty())
            return asked.toError();
        return use == composer::VariableUse::Send ? m_source->resolve(m_profilePath, text) : m_source->preview(m_profilePath, text);
    };
    m_composer->setResolver(resolveTyped);
    connect(m_composer, &composer::ComposerPanel::trustNeeded, this, [this](const QString &text) {
        if (const auto question = m_source ? m_source->questionOfTyped(m_profilePath, text) : profiles::TrustQuestion(); !question.isEmpty())
            m_trust->ask(question);
    });
    connect(m_trust, &workspace::TrustPrompt::allowed, this, [this, resolveTyped](const profiles::TrustQuestion &question) {
        if (const auto kept = m_source->allow(question); !kept)
            return m_notice->showError(kept.error());
        m_composer->setResolver(resolveTyped); // looks at its text again
        connectNow();
    });
    connect(m_secrets, &workspace::SecretPrompt::given, this, [this](const QHash<QString, QString> &secrets, bool keep) {
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
            if (keep)
                m_source->secrets()->set(it.key(), it.value());
            else
                m_source->secrets()->setForSession(it.key(), it.value());
        }
        connectNow();
    });
    if (m_source) {
        m_address->setChecker([this](const QString &text) { return m_source->unknownNames(m_profilePath, text); });
        connect(m_source, &workspace::ProfileSource::changed, this, [this] {
            m_address->check();
            refreshSettings();
        });
    }
    m_clock.setInterval(250);
    connect(&m_clock, &QTimer::timeout, this, &SessionPage::updateStatistics);
    updateStatus();
}

SessionPage::~SessionPage() = default;

QWidget *SessionPage::makeAddressBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    m_address = new widgets::AddressEdit(bar);
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
    connect(m_stopWaiting, &QToolButton::clicked, this, &SessionPage::stopWaiting);
    connect(m_address, &widgets::AddressEdit::unknownNamesChanged, this, [this](const QStringList &names) {
        if (!names.isEmpty() && !isBusy())
            showProblem(base::Error{QStringLiteral("variable.unknown"), tr("There is no variable \"%1\".").arg(base::escapeControls(names.first())), {},
                                    tr("Choose the environment that has it, or add it.")}
                            .about(names.first())
                            .mendedBy(base::OptionId::Variable));
        else if (m_remedy.kind == Remedy::Kind::AddVariable)
            m_notice->dismiss();
    });
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

QLineEdit *SessionPage::addressEdit() const
{
    return m_address;
}

void SessionPage::setProfilePath(const QString &path)
{
    m_profilePath = path;
    m_address->check();
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
    if (address().contains(QLatin1String("{{"))) {
        // No URL before its variables are put in; "wss://{{host}}/feed" is {{host}}.
        // A password before it is nobody's business.
        const QString host = address().section(QStringLiteral("://"), -1).section(QLatin1Char('/'), 0, 0).section(QLatin1Char('?'), 0, 0).section(QLatin1Char('@'), -1);
        return host.isEmpty() ? tr("New session") : host;
    }
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
    connect(m_controller.get(), &SessionController::ended, this, &shell::Page::ended, Qt::UniqueConnection);
    m_controller->shutDown();
}

SessionPage::State SessionPage::state() const
{
    return m_controller ? m_controller->state() : State::Idle;
}

const framescope::session::SessionStatistics &SessionPage::statistics() const
{
    static const framescope::session::SessionStatistics none;
    return m_controller ? m_controller->status().statistics : none;
}

void SessionPage::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void SessionPage::sendAgain(quint64 entry)
{
    const auto reader = m_controller ? m_controller->reader() : nullptr;
    const auto info = reader ? reader->info(entry) : std::nullopt;
    if (!info || !info->isFrame())
        return;
    const QByteArray payload = reader->messagePayload(entry);
    switch (info->opcode) {
    case protocol::Opcode::Ping: return m_controller->send(framescope::session::Outgoing::ping(payload));
    case protocol::Opcode::Pong: return m_controller->send(framescope::session::Outgoing::pong(payload));
    case protocol::Opcode::Close: return;
    case protocol::Opcode::Binary: return m_controller->send(framescope::session::Outgoing::binary(payload));
    default: return m_controller->send(framescope::session::Outgoing::text(payload));
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

} // namespace framescope::ui::session
