#include "HandshakeTab.h"

#include "FactParts.h"

#include "ui/details/models/HandshakeFacts.h"
#include "ui/details/models/HiddenValues.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FactsView.h"

#include "base/Utf8Text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace framescope::ui::details {

using widgets::FactsView;
using Tone = widgets::FactsView::Tone;

namespace {

constexpr qsizetype kBodyShown = 64 << 10; // characters of a refusal's body

void addRows(FactsView *view, const QString &title, const QString &firstLine, const HandshakeFacts::Rows &rows, const QString &none)
{
    view->addGroup(title);
    if (firstLine.isEmpty())
        return view->addText(none);
    view->addText(firstLine, Tone::Normal);
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            view->addText(name, Tone::Normal);
        else
            view->addFact(name, value);
    }
}

QString textOf(const QByteArray &bytes)
{
    return base::textFromUtf8(bytes);
}

} // namespace

HandshakeTab::HandshakeTab(QWidget *parent)
    : DetailsTab(tr("Opening handshake"), QStringLiteral("handshake"), parent)
    , m_raw(new QToolButton(this))
    , m_reveal(new QToolButton(this))
    , m_rawText(new QPlainTextEdit(this))
{
    auto *parsed = new QToolButton(this);
    parsed->setText(tr("Parsed"));
    m_raw->setText(tr("Raw"));
    m_raw->setToolTip(tr("Request and response as they went over the wire"));
    auto *group = new QButtonGroup(this);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(8, 5, 8, 5);
    chips->setSpacing(4);
    for (QToolButton *chip : {parsed, m_raw}) {
        chip->setCheckable(true);
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::StrongFocus);
        group->addButton(chip);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    m_reveal->setText(tr("Show hidden values"));
    m_reveal->setIcon(theme::icon(QStringLiteral("eye")));
    m_reveal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->hide();
    chips->addWidget(m_reveal);
    parsed->setChecked(true);
    m_rawText->setReadOnly(true);
    m_rawText->setProperty("look", QStringLiteral("page"));
    m_rawText->setProperty("helpTopic", QStringLiteral("details#handshake"));
    m_rawText->setAccessibleName(tr("Handshake as it went over the wire"));
    m_rawText->setFont(theme::monospaceFor(font()));
    m_rawText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rawText->setTabChangesFocus(true);
    auto *stack = new QStackedWidget(this);
    stack->addWidget(facts());
    stack->addWidget(m_rawText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(chips);
    column->addWidget(stack, 1);
    // The facts were made before the buttons above them.
    setTabOrder(parsed, m_raw);
    setTabOrder(m_raw, m_reveal);
    setTabOrder(m_reveal, facts());
    setTabOrder(facts(), m_rawText);
    connect(m_raw, &QToolButton::toggled, stack, [stack](bool on) { stack->setCurrentIndex(on ? 1 : 0); });
    connect(m_reveal, &QToolButton::toggled, this, &HandshakeTab::showAgain);
}

void HandshakeTab::setSent(const std::shared_ptr<const network::OpeningFacts> &sent)
{
    if (sent == m_sent)
        return;
    m_sent = sent;
    showAgain();
}

void HandshakeTab::toggleReveal()
{
    m_raw->setChecked(true);
    if (m_reveal->isVisibleTo(this) && m_reveal->isEnabled())
        m_reveal->toggle();
}

void HandshakeTab::updateReveal(const EntryDetails &details)
{
    // Another opening's values are not revealed by a look at this one's.
    if (std::exchange(m_openingEntry, details.openingEntry) != details.openingEntry) {
        const QSignalBlocker quiet(m_reveal);
        m_reveal->setChecked(false);
    }
    const bool hidden = details.opening && (HiddenValues::areIn(textOf(details.opening->request.raw)) || HiddenValues::areIn(textOf(details.opening->response.raw)));
    const bool known = hidden && m_sent && HiddenValues::belongTo(details.opening->request.raw, m_sent->rawRequest);
    m_reveal->setVisible(hidden);
    m_reveal->setEnabled(known);
    m_reveal->setToolTip(known ? tr("Headers and parameters that hold secrets, as they were sent. They are only in memory: the capture and exports keep them masked.")
                               : tr("The capture keeps secrets masked, and this program has not sent them, or not since it was started."));
}

std::pair<QString, QString> HandshakeTab::headsOf(const capture::OpeningEvent &opening) const
{
    if (m_reveal->isChecked() && m_reveal->isEnabled()) {
        const bool answered = HiddenValues::belongTo(opening.response.raw, m_sent->response.raw);
        return {textOf(m_sent->rawRequest), answered ? textOf(m_sent->response.raw) : HiddenValues::marked(textOf(opening.response.raw))};
    }
    return {HiddenValues::marked(textOf(opening.request.raw)), HiddenValues::marked(textOf(opening.response.raw))};
}

bool HandshakeTab::hasSameContent(const EntryDetails &shown, const EntryDetails &next) const
{
    return haveSameOpening(shown, next);
}

void HandshakeTab::showDetails(const EntryDetails &details)
{
    facts()->clearFacts();
    m_rawText->clear();
    updateReveal(details);
    if (!details.opening) {
        facts()->addText(tr("No opening handshake yet."));
        return;
    }
    const capture::OpeningEvent &opening = *details.opening;
    FactParts::addError(facts(), tr("Connection failed"), opening.error);
    showNegotiated(opening);
    for (const capture::ViolationEvent &violation : opening.violations)
        FactParts::addViolation(facts(), violation);
    QStringList raw = showExchange(opening, details.redirects);
    raw.removeAll(QString());
    m_rawText->setPlainText(raw.join(QStringLiteral("\n\n")));
}

QStringList HandshakeTab::showExchange(const capture::OpeningEvent &opening, const std::vector<capture::RedirectEvent> &redirects)
{
    QStringList raw;
    int hop = 0;
    for (const capture::RedirectEvent &redirect : redirects) {
        const QString request = HiddenValues::marked(textOf(redirect.request.raw));
        const QString response = HiddenValues::marked(textOf(redirect.response.raw));
        facts()->addGroup(tr("Redirect %1").arg(++hop));
        facts()->addFact(tr("From"), FactParts::plain(redirect.from));
        facts()->addFact(tr("To"), FactParts::plain(redirect.to));
        facts()->addFact(tr("Response"), HandshakeFacts::of(request, response).statusLine);
        raw << HandshakeFacts::visible(request) << HandshakeFacts::visible(response);
    }
    const auto [request, response] = headsOf(opening);
    const HandshakeFacts heads = HandshakeFacts::of(request, response);
    addRows(facts(), tr("Request"), heads.requestLine, heads.request, tr("none sent"));
    addRows(facts(), tr("Response"), heads.statusLine, heads.response, tr("none received"));
    raw << HandshakeFacts::visible(request) << HandshakeFacts::visible(response);
    addBody(opening.response, raw);
    if (const auto &answer = opening.proxyAnswer) {
        const QString head = HiddenValues::marked(textOf(answer->raw));
        const HandshakeFacts refusal = HandshakeFacts::of({}, head);
        addRows(facts(), tr("Proxy response"), refusal.statusLine, refusal.response, tr("none received"));
        raw << HandshakeFacts::visible(head);
        addBody(*answer, raw);
    }
    return raw;
}

void HandshakeTab::addBody(const capture::AnswerFacts &answer, QStringList &raw)
{
    const QString body = textOf(answer.body);
    if (body.isEmpty() && answer.notes.isEmpty())
        return;
    facts()->addGroup(answer.coding.isEmpty() ? tr("Body") : tr("Body, decoded from %1").arg(FactParts::plain(answer.coding)));
    for (const QString &note : answer.notes)
        facts()->addText(FactParts::plain(note), Tone::Warning);
    if (body.size() > kBodyShown)
        facts()->addText(tr("Only the first %1 characters are shown; an export contains all of them.").arg(kBodyShown), Tone::Warning);
    else if (answer.notes.isEmpty() && answer.cut.value_or(false)) // captures of earlier versions have no notes
        facts()->addText(tr("Truncated by a limit."), Tone::Warning);
    if (body.isEmpty())
        return;
    facts()->addText(HandshakeFacts::visible(body.left(kBodyShown)), Tone::Normal);
    raw << HandshakeFacts::visible(body.left(kBodyShown));
}

void HandshakeTab::showNegotiated(const capture::OpeningEvent &opening)
{
    FactsView *view = facts();
    const HandshakeFacts heads = HandshakeFacts::of(textOf(opening.request.raw), textOf(opening.response.raw));
    view->addGroup(tr("Negotiated"));
    view->addFact(tr("Address"), FactParts::plain(opening.url));
    if (opening.status)
        view->addFact(tr("Status"), QString::number(*opening.status) + QLatin1Char(' ') + FactParts::plain(opening.reason),
                      *opening.status == 101 ? Tone::Good : Tone::Bad);
    view->addFact(tr("Subprotocol"), opening.protocol.isEmpty() ? tr("none") : FactParts::plain(opening.protocol));
    QStringList refused = heads.offeredProtocols;
    for (const QString &agreed : heads.agreedProtocols)
        refused.removeAll(agreed);
    if (!refused.isEmpty())
        view->addFact(tr("Subprotocols not selected"), refused.join(QStringLiteral(", ")), Tone::Muted);
    view->addFact(tr("Compression"), opening.deflate          ? FactParts::plain(opening.extensions)
                                     : opening.deflateOffered ? tr("offered, declined by the server")
                                                              : tr("not offered"));
    if (!heads.offeredExtensions.isEmpty())
        view->addFact(tr("Extensions offered"), heads.offeredExtensions.join(QStringLiteral(", ")), Tone::Muted);
    if (!heads.expectedAccept.isEmpty() && !heads.accept.isEmpty()) {
        const bool valid = heads.accept == heads.expectedAccept;
        view->addFact(QStringLiteral("Sec-WebSocket-Accept"), valid ? tr("valid") : tr("invalid, expected %1").arg(heads.expectedAccept), valid ? Tone::Good : Tone::Bad);
    }
    if (!opening.address.isEmpty())
        view->addFact(tr("Peer"), QStringLiteral("%1 : %2").arg(FactParts::plain(opening.address)).arg(opening.port));
    if (!opening.localAddress.isEmpty())
        view->addFact(tr("Local address"), QStringLiteral("%1 : %2").arg(FactParts::plain(opening.localAddress)).arg(opening.localPort), Tone::Muted);
    if (!opening.proxy.isEmpty())
        view->addFact(tr("Proxy"), FactParts::plain(opening.proxy));
    for (const QString &redirect : opening.redirects)
        view->addFact(tr("Redirected from"), FactParts::plain(redirect));
    for (const QString &note : opening.notes)
        view->addFact(tr("Note"), FactParts::plain(note), Tone::Warning);
    for (const QString &hidden : opening.notVisible)
        view->addFact(FactParts::plain(hidden), tr("not visible with this stack"), Tone::Muted);
}

} // namespace framescope::ui::details
