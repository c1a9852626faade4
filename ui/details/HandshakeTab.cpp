#include "HandshakeTab.h"

#include "FactParts.h"

#include "ui/details/models/HandshakeFacts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FactsView.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace framescope::ui::details {

using base::OrderedJson;
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

QString rawOf(const OrderedJson &message)
{
    return message[u"raw"].toString();
}

} // namespace

HandshakeTab::HandshakeTab(QWidget *parent)
    : DetailsTab(tr("Opening handshake"), QStringLiteral("handshake"), parent)
    , m_raw(new QToolButton(this))
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
    setTabOrder(m_raw, facts());
    setTabOrder(facts(), m_rawText);
    connect(m_raw, &QToolButton::toggled, stack, [stack](bool on) { stack->setCurrentIndex(on ? 1 : 0); });
}

bool HandshakeTab::hasSameContent(const EntryDetails &shown, const EntryDetails &next) const
{
    return haveSameOpening(shown, next);
}

void HandshakeTab::showDetails(const EntryDetails &details)
{
    const OrderedJson &opening = details.opening;
    facts()->clearFacts();
    m_rawText->clear();
    if (!opening.isObject()) {
        facts()->addText(tr("No opening handshake yet."));
        return;
    }
    FactParts::addError(facts(), tr("Connection failed"), opening[u"error"]);
    showNegotiated(opening);
    for (const OrderedJson &violation : opening[u"violations"].items())
        FactParts::addViolation(facts(), violation);
    QStringList raw = showExchange(details);
    raw.removeAll(QString());
    m_rawText->setPlainText(raw.join(QStringLiteral("\n\n")));
}

QStringList HandshakeTab::showExchange(const EntryDetails &details)
{
    QStringList raw;
    int hop = 0;
    for (const OrderedJson &redirect : details.redirects) {
        const HandshakeFacts heads = HandshakeFacts::of(rawOf(redirect[u"request"]), rawOf(redirect[u"response"]));
        facts()->addGroup(tr("Redirect %1").arg(++hop));
        facts()->addFact(tr("From"), FactParts::plain(redirect[u"from"]));
        facts()->addFact(tr("To"), FactParts::plain(redirect[u"to"]));
        facts()->addFact(tr("Response"), heads.statusLine);
        raw << HandshakeFacts::visible(rawOf(redirect[u"request"])) << HandshakeFacts::visible(rawOf(redirect[u"response"]));
    }
    const OrderedJson &opening = details.opening;
    const QString request = rawOf(opening[u"request"]);
    const QString response = rawOf(opening[u"response"]);
    const HandshakeFacts heads = HandshakeFacts::of(request, response);
    addRows(facts(), tr("Request"), heads.requestLine, heads.request, tr("none sent"));
    addRows(facts(), tr("Response"), heads.statusLine, heads.response, tr("none received"));
    raw << HandshakeFacts::visible(request) << HandshakeFacts::visible(response);
    addBody(opening[u"response"], raw);
    if (const OrderedJson &answer = opening[u"proxy_answer"]; answer.isObject()) {
        const HandshakeFacts refusal = HandshakeFacts::of({}, rawOf(answer));
        addRows(facts(), tr("Proxy response"), refusal.statusLine, refusal.response, tr("none received"));
        raw << HandshakeFacts::visible(rawOf(answer));
        addBody(answer, raw);
    }
    return raw;
}

void HandshakeTab::addBody(const OrderedJson &answer, QStringList &raw)
{
    const QString body = answer[u"body"].toString();
    const auto &notes = answer[u"body_notes"].items();
    if (body.isEmpty() && notes.empty())
        return;
    const QString coding = FactParts::plain(answer[u"body_coding"]);
    facts()->addGroup(coding.isEmpty() ? tr("Body") : tr("Body, decoded from %1").arg(coding));
    for (const OrderedJson &note : notes)
        facts()->addText(FactParts::plain(note), Tone::Warning);
    if (body.size() > kBodyShown)
        facts()->addText(tr("Only the first %1 characters are shown; an export contains all of them.").arg(kBodyShown), Tone::Warning);
    else if (notes.empty() && answer[u"body_cut"].toBool()) // captures of earlier versions have no notes
        facts()->addText(tr("Truncated by a limit."), Tone::Warning);
    if (body.isEmpty())
        return;
    facts()->addText(HandshakeFacts::visible(body.left(kBodyShown)), Tone::Normal);
    raw << HandshakeFacts::visible(body.left(kBodyShown));
}

void HandshakeTab::showNegotiated(const OrderedJson &o)
{
    FactsView *view = facts();
    const auto plain = &FactParts::plain;
    const HandshakeFacts heads = HandshakeFacts::of(rawOf(o[u"request"]), rawOf(o[u"response"]));
    view->addGroup(tr("Negotiated"));
    view->addFact(tr("Address"), plain(o[u"url"]));
    if (o[u"status"].isNumber())
        view->addFact(tr("Status"), plain(o[u"status"]) + QLatin1Char(' ') + plain(o[u"reason"]), o[u"status"].toInteger() == 101 ? Tone::Good : Tone::Bad);
    view->addFact(tr("Subprotocol"), o[u"protocol"].toText().isEmpty() ? tr("none") : plain(o[u"protocol"]));
    QStringList refused = heads.offeredProtocols;
    for (const QString &agreed : heads.agreedProtocols)
        refused.removeAll(agreed);
    if (!refused.isEmpty())
        view->addFact(tr("Subprotocols not selected"), refused.join(QStringLiteral(", ")), Tone::Muted);
    const bool offered = o[u"deflate_offered"].isObject();
    view->addFact(tr("Compression"), o[u"deflate"].isObject() ? plain(o[u"extensions"]) : offered ? tr("offered, declined by the server") : tr("not offered"));
    if (!heads.offeredExtensions.isEmpty())
        view->addFact(tr("Extensions offered"), heads.offeredExtensions.join(QStringLiteral(", ")), Tone::Muted);
    if (!heads.expectedAccept.isEmpty() && !heads.accept.isEmpty()) {
        const bool valid = heads.accept == heads.expectedAccept;
        view->addFact(QStringLiteral("Sec-WebSocket-Accept"), valid ? tr("valid") : tr("invalid, expected %1").arg(heads.expectedAccept), valid ? Tone::Good : Tone::Bad);
    }
    if (!o[u"address"].toText().isEmpty())
        view->addFact(tr("Peer"), QStringLiteral("%1 : %2").arg(plain(o[u"address"]), plain(o[u"port"])));
    if (!o[u"local_address"].toText().isEmpty())
        view->addFact(tr("Local address"), QStringLiteral("%1 : %2").arg(plain(o[u"local_address"]), plain(o[u"local_port"])), Tone::Muted);
    if (!o[u"proxy"].toText().isEmpty())
        view->addFact(tr("Proxy"), plain(o[u"proxy"]));
    for (const OrderedJson &redirect : o[u"redirects"].items())
        view->addFact(tr("Redirected from"), plain(redirect));
    for (const OrderedJson &note : o[u"notes"].items())
        view->addFact(tr("Note"), plain(note), Tone::Warning);
    for (const OrderedJson &hidden : o[u"not_visible"].items())
        view->addFact(plain(hidden), tr("not visible with this stack"), Tone::Muted);
}

} // namespace framescope::ui::details
