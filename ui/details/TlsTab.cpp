#include "TlsTab.h"

#include "FactParts.h"

#include "ui/widgets/FactsView.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace framescope::ui::details {

using base::OrderedJson;
using Tone = widgets::FactsView::Tone;

TlsTab::TlsTab(QWidget *parent)
    : DetailsTab(QStringLiteral("TLS"), QStringLiteral("tls"), parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(facts());
}

bool TlsTab::hasSameContent(const EntryDetails &shown, const EntryDetails &next) const
{
    return haveSameOpening(shown, next);
}

void TlsTab::showDetails(const EntryDetails &details)
{
    facts()->clearFacts();
    const OrderedJson &tls = details.opening[u"tls"];
    if (!tls.isObject()) {
        facts()->addText(details.opening.isObject() ? tr("This connection is not encrypted.") : tr("No connection yet."));
        return;
    }
    showNegotiated(tls);
    const OrderedJson &problems = tls[u"problems"];
    if (problems.items().empty()) {
        facts()->addFact(tr("Certificate"), tr("trusted"), Tone::Good);
    } else {
        facts()->addGroup(tls[u"accepted_in_spite_of_problems"].toBool() ? tr("Problems (accepted anyway)") : tr("Problems"));
        for (const OrderedJson &problem : problems.items())
            facts()->addFact(FactParts::plain(problem[u"id"]), FactParts::plain(problem[u"text"]), Tone::Bad);
    }
    int index = 0;
    for (const OrderedJson &certificate : tls[u"chain"].items())
        showCertificate(certificate, index++, problems);
}

void TlsTab::showNegotiated(const OrderedJson &tls)
{
    facts()->addGroup(tr("Negotiated"));
    facts()->addFact(tr("Version"), FactParts::plain(tls[u"version"]));
    facts()->addFact(tr("Cipher"), FactParts::plain(tls[u"cipher"]));
    const QString sent = FactParts::plain(tls[u"server_name"]);
    facts()->addFact(tr("Server name (SNI)"), sent.isEmpty() ? tr("not sent; an IP address never is") : sent);
    if (const QString checked = FactParts::plain(tls[u"checked_name"]); !checked.isEmpty())
        facts()->addFact(tr("Name checked"), checked);
    facts()->addFact(QStringLiteral("ALPN"), FactParts::plain(tls[u"alpn"]));
}

void TlsTab::showCertificate(const OrderedJson &certificate, int index, const OrderedJson &problems)
{
    facts()->addGroup(index == 0 ? tr("Server certificate") : tr("Issued by"));
    facts()->addFact(tr("Subject"), FactParts::plain(certificate[u"subject"]));
    facts()->addFact(tr("Issuer"), FactParts::plain(certificate[u"issuer"]));
    QStringList names;
    for (const OrderedJson &name : certificate[u"names"].items())
        names << FactParts::plain(name);
    if (!names.isEmpty())
        facts()->addFact(tr("Names"), names.join(QStringLiteral(", ")));
    // What is wrong with this certificate is repeated beside it.
    for (const OrderedJson &problem : problems.items()) {
        if (problem[u"certificate"].toInteger(-1) == index)
            facts()->addFact(tr("Problem"), FactParts::plain(problem[u"text"]), Tone::Bad);
    }
    const QDateTime until = QDateTime::fromString(certificate[u"not_after"].toString(), Qt::ISODate);
    facts()->addFact(tr("Valid"), tr("%1 to %2").arg(FactParts::plain(certificate[u"not_before"]), FactParts::plain(certificate[u"not_after"])),
                     until.isValid() && until < QDateTime::currentDateTimeUtc() ? Tone::Bad : Tone::Normal);
    facts()->addFact(tr("Key"), FactParts::plain(certificate[u"key"]));
    facts()->addFact(QStringLiteral("SHA-256"), FactParts::plain(certificate[u"sha256"]));
}

} // namespace framescope::ui::details
