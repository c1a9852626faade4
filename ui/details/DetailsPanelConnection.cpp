#include "DetailsPanel.h"

#include "ui/details/models/HandshakeFacts.h"
#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include "base/Bytes.h"

#include <QDateTime>
#include <QPlainTextEdit>

#include <array>

// The pages of a connection's opening: what was offered, agreed and refused, how long it took, and how it is encrypted.
namespace framescope::ui::details {

using base::OrderedJson;
using models::EntryText;
using widgets::FactsView;
using Tone = widgets::FactsView::Tone;

namespace {

constexpr qsizetype kBodyShown = 64 << 10; // characters of a refusal's body

QString plain(const OrderedJson &value)
{
    return base::escapeControls(value.toText());
}

void addRows(FactsView *page, const QString &title, const QString &firstLine, const HandshakeFacts::Rows &rows, const QString &none)
{
    page->addGroup(title);
    if (firstLine.isEmpty())
        return page->addText(none);
    page->addText(firstLine, Tone::Normal);
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            page->addText(name, Tone::Normal);
        else
            page->addFact(name, value);
    }
}

/// What the body of an answer says, with a label on what is missing of it.
void addBody(FactsView *page, const OrderedJson &answer, QStringList &raw)
{
    const QString body = answer[u"body"].toString();
    const auto &notes = answer[u"body_notes"].items();
    if (body.isEmpty() && notes.empty())
        return;
    const QString coding = plain(answer[u"body_coding"]);
    page->addGroup(coding.isEmpty() ? DetailsPanel::tr("Body") : DetailsPanel::tr("Body, decoded from %1").arg(coding));
    for (const OrderedJson &note : notes)
        page->addText(plain(note), Tone::Warning);
    if (body.size() > kBodyShown)
        page->addText(DetailsPanel::tr("The first %1 characters are shown here; an export has all of them.").arg(kBodyShown), Tone::Warning);
    else if (notes.empty() && answer[u"body_cut"].toBool()) // as captures of before the labels have it
        page->addText(DetailsPanel::tr("Cut by a limit."), Tone::Warning);
    if (body.isEmpty())
        return;
    page->addText(HandshakeFacts::visible(body.left(kBodyShown)), Tone::Normal);
    raw << HandshakeFacts::visible(body.left(kBodyShown));
}

} // namespace

void DetailsPanel::showHandshake(const OrderedJson &o)
{
    FactsView *page = m_pages[Handshake];
    page->clearFacts();
    m_rawText->clear();
    if (!o.isObject()) {
        page->addText(tr("No opening handshake yet."));
        return;
    }
    addError(page, tr("It did not open"), o[u"error"]);
    showAgreement(o);
    for (const OrderedJson &violation : o[u"violations"].items())
        addViolation(page, violation);

    QStringList raw;
    int hop = 0;
    for (const OrderedJson &redirect : m_details->redirects) {
        const HandshakeFacts facts = HandshakeFacts::of(redirect[u"request"][u"raw"].toString(), redirect[u"response"][u"raw"].toString());
        page->addGroup(tr("Redirect %1").arg(++hop));
        page->addFact(tr("From"), plain(redirect[u"from"]));
        page->addFact(tr("To"), plain(redirect[u"to"]));
        page->addFact(tr("Answer"), facts.statusLine);
        raw << HandshakeFacts::visible(redirect[u"request"][u"raw"].toString()) << HandshakeFacts::visible(redirect[u"response"][u"raw"].toString());
    }
    const QString request = o[u"request"][u"raw"].toString();
    const QString response = o[u"response"][u"raw"].toString();
    const HandshakeFacts facts = HandshakeFacts::of(request, response);
    addRows(page, tr("Request"), facts.requestLine, facts.request, tr("none was sent"));
    addRows(page, tr("Response"), facts.statusLine, facts.response, tr("none came"));
    raw << HandshakeFacts::visible(request) << HandshakeFacts::visible(response);
    addBody(page, o[u"response"], raw);
    if (const OrderedJson &answer = o[u"proxy_answer"]; answer.isObject()) {
        const HandshakeFacts refusal = HandshakeFacts::of({}, answer[u"raw"].toString());
        addRows(page, tr("The proxy's answer"), refusal.statusLine, refusal.response, tr("none came"));
        raw << HandshakeFacts::visible(answer[u"raw"].toString());
        addBody(page, answer, raw);
    }
    raw.removeAll(QString());
    m_rawText->setPlainText(raw.join(QStringLiteral("\n\n")));
}

void DetailsPanel::showAgreement(const OrderedJson &o)
{
    FactsView *page = m_pages[Handshake];
    const HandshakeFacts facts = HandshakeFacts::of(o[u"request"][u"raw"].toString(), o[u"response"][u"raw"].toString());
    page->addGroup(tr("What was agreed"));
    page->addFact(tr("Address"), plain(o[u"url"]));
    if (o[u"status"].isNumber())
        page->addFact(tr("Status"), plain(o[u"status"]) + QLatin1Char(' ') + plain(o[u"reason"]), o[u"status"].toInteger() == 101 ? Tone::Good : Tone::Bad);
    const QString none = tr("none");
    page->addFact(tr("Subprotocol"), o[u"protocol"].toText().isEmpty() ? none : plain(o[u"protocol"]));
    QStringList refused = facts.offeredProtocols;
    for (const QString &agreed : facts.agreedProtocols)
        refused.removeAll(agreed);
    if (!refused.isEmpty())
        page->addFact(tr("Subprotocols not taken"), refused.join(QStringLiteral(", ")), Tone::Muted);
    const bool offered = o[u"deflate_offered"].isObject();
    page->addFact(tr("Compression"), o[u"deflate"].isObject() ? plain(o[u"extensions"]) : offered ? tr("offered, refused by the server") : tr("not offered"));
    if (!facts.offeredExtensions.isEmpty())
        page->addFact(tr("Extensions offered"), facts.offeredExtensions.join(QStringLiteral(", ")), Tone::Muted);
    if (!facts.expectedAccept.isEmpty() && !facts.accept.isEmpty()) {
        const bool right = facts.accept == facts.expectedAccept;
        page->addFact(tr("Answer to the key"), right ? tr("right") : tr("wrong: %1 was expected").arg(facts.expectedAccept), right ? Tone::Good : Tone::Bad);
    }
    if (!o[u"address"].toText().isEmpty())
        page->addFact(tr("Peer"), QStringLiteral("%1 : %2").arg(plain(o[u"address"]), plain(o[u"port"])));
    if (!o[u"local_address"].toText().isEmpty())
        page->addFact(tr("From here"), QStringLiteral("%1 : %2").arg(plain(o[u"local_address"]), plain(o[u"local_port"])), Tone::Muted);
    if (!o[u"proxy"].toText().isEmpty())
        page->addFact(tr("Proxy"), plain(o[u"proxy"]));
    for (const OrderedJson &redirect : o[u"redirects"].items())
        page->addFact(tr("Redirected from"), plain(redirect));
    for (const OrderedJson &note : o[u"notes"].items())
        page->addFact(tr("Note"), plain(note), Tone::Warning);
    for (const OrderedJson &hidden : o[u"not_visible"].items())
        page->addFact(plain(hidden), tr("not visible with this stack"), Tone::Muted);
}

void DetailsPanel::showTiming(const OrderedJson &o)
{
    FactsView *page = m_pages[Timing];
    page->clearFacts();
    const OrderedJson &timings = o[u"timings"];
    std::vector<widgets::Waterfall::Bar> bars;
    std::int64_t at = 0;
    struct Phase {
        QString key;
        bool expected;
    };
    const bool secure = o[u"url"].toText().startsWith(QLatin1String("wss"));
    const std::array<Phase, 5> phases = {{{QStringLiteral("lookup"), true},
                                          {QStringLiteral("tcp"), true},
                                          {QStringLiteral("proxy"), !o[u"proxy"].toText().isEmpty()},
                                          {QStringLiteral("tls"), secure},
                                          {QStringLiteral("upgrade"), true}}};
    std::size_t next = 0; // the phase in which it ended, where it did not open
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const OrderedJson &value = timings[phases[i].key];
        if (!value.isNumber())
            continue;
        const auto length = static_cast<std::int64_t>(value.toDouble() * 1e6);
        bars.push_back({EntryText::phase(phases[i].key), at, length, EntryText::duration(length), false});
        at += length;
        next = i + 1;
    }
    while (next < phases.size() && !phases[next].expected)
        ++next;
    const bool failed = o.isObject() && !m_details->opened;
    if (failed && next < phases.size() && m_details->openingTookNs >= at)
        bars.push_back({EntryText::phase(phases[next].key), at, m_details->openingTookNs - at, tr("%1, failed").arg(EntryText::duration(m_details->openingTookNs - at)), true});
    else if (failed && !bars.empty())
        bars.back().failed = true;
    m_waterfall->setVisible(!bars.empty());
    const bool none = bars.empty();
    m_waterfall->setBars(std::move(bars));
    if (none) {
        page->addText(tr("No phases were timed yet."));
        return;
    }
    page->addFact(tr("Until open"), !failed && timings[u"total"].isNumber() ? EntryText::duration(static_cast<std::int64_t>(timings[u"total"].toDouble() * 1e6))
                                                                            : tr("it did not open"));
    QStringList addresses;
    for (const OrderedJson &address : o[u"addresses"].items())
        addresses << plain(address);
    if (!addresses.isEmpty())
        page->addFact(tr("Addresses tried"), addresses.join(QStringLiteral(", ")));
}

void DetailsPanel::showTls(const OrderedJson &o)
{
    FactsView *page = m_pages[Tls];
    page->clearFacts();
    const OrderedJson &tls = o[u"tls"];
    if (!tls.isObject()) {
        page->addText(o.isObject() ? tr("This connection is not encrypted.") : tr("No connection yet."));
        return;
    }
    page->addGroup(tr("Agreed"));
    page->addFact(tr("Version"), plain(tls[u"version"]));
    page->addFact(tr("Cipher"), plain(tls[u"cipher"]));
    page->addFact(tr("Server name"), tls[u"server_name"].toText().isEmpty() ? tr("none was sent (SNI); an address is never sent") : plain(tls[u"server_name"]));
    if (!tls[u"checked_name"].toText().isEmpty())
        page->addFact(tr("Name checked"), plain(tls[u"checked_name"]));
    page->addFact(QStringLiteral("ALPN"), plain(tls[u"alpn"]));
    const auto &problems = tls[u"problems"].items();
    if (problems.empty()) {
        page->addFact(tr("Certificate"), tr("trusted"), Tone::Good);
    } else {
        page->addGroup(tls[u"accepted_in_spite_of_problems"].toBool() ? tr("Problems, accepted all the same") : tr("Problems"));
        for (const OrderedJson &problem : problems)
            page->addFact(plain(problem[u"id"]), plain(problem[u"text"]), Tone::Bad);
    }
    int n = 0;
    for (const OrderedJson &certificate : tls[u"chain"].items()) {
        page->addGroup(n++ == 0 ? tr("Certificate of the server") : tr("Signed by"));
        page->addFact(tr("Subject"), plain(certificate[u"subject"]));
        page->addFact(tr("Issuer"), plain(certificate[u"issuer"]));
        QStringList names;
        for (const OrderedJson &name : certificate[u"names"].items())
            names << plain(name);
        if (!names.isEmpty())
            page->addFact(tr("Names"), names.join(QStringLiteral(", ")));
        // What is wrong with this one stands with it, too.
        for (const OrderedJson &problem : problems) {
            if (problem[u"certificate"].toInteger(-1) == n - 1)
                page->addFact(tr("Problem"), plain(problem[u"text"]), Tone::Bad);
        }
        const QDateTime until = QDateTime::fromString(certificate[u"not_after"].toString(), Qt::ISODate);
        page->addFact(tr("Valid"), tr("%1 to %2").arg(plain(certificate[u"not_before"]), plain(certificate[u"not_after"])),
                      until.isValid() && until < QDateTime::currentDateTimeUtc() ? Tone::Bad : Tone::Normal);
        page->addFact(tr("Key"), plain(certificate[u"key"]));
        page->addFact(QStringLiteral("SHA-256"), plain(certificate[u"sha256"]));
    }
}

} // namespace framescope::ui::details
