#include "TlsTab.h"

#include "FactParts.h"

#include "ui/widgets/FactsView.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace framescope::ui::details {

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
    if (!details.opening || !details.opening->tls) {
        facts()->addText(details.opening ? tr("This connection is not encrypted.") : tr("No connection yet."));
        return;
    }
    const capture::TlsEntry &tls = *details.opening->tls;
    showNegotiated(tls);
    if (tls.problems.empty()) {
        facts()->addFact(tr("Certificate"), tr("trusted"), Tone::Good);
    } else {
        facts()->addGroup(tls.accepted ? tr("Problems (accepted anyway)") : tr("Problems"));
        for (const capture::TlsProblem &problem : tls.problems)
            facts()->addFact(FactParts::plain(problem.id), FactParts::plain(problem.text), Tone::Bad);
    }
    int index = 0;
    for (const capture::CertificateEntry &certificate : tls.chain)
        showCertificate(certificate, index++, tls.problems);
}

void TlsTab::showNegotiated(const capture::TlsEntry &tls)
{
    facts()->addGroup(tr("Negotiated"));
    facts()->addFact(tr("Version"), FactParts::plain(tls.version));
    facts()->addFact(tr("Cipher"), FactParts::plain(tls.cipher));
    facts()->addFact(tr("Server name (SNI)"), tls.serverName.isEmpty() ? tr("not sent; an IP address never is") : FactParts::plain(tls.serverName));
    if (!tls.checkedName.isEmpty())
        facts()->addFact(tr("Name checked"), FactParts::plain(tls.checkedName));
    facts()->addFact(QStringLiteral("ALPN"), FactParts::plain(tls.alpn));
}

void TlsTab::showCertificate(const capture::CertificateEntry &certificate, int index, const std::vector<capture::TlsProblem> &problems)
{
    facts()->addGroup(index == 0 ? tr("Server certificate") : tr("Issued by"));
    facts()->addFact(tr("Subject"), FactParts::plain(certificate.subject));
    facts()->addFact(tr("Issuer"), FactParts::plain(certificate.issuer));
    if (!certificate.names.isEmpty())
        facts()->addFact(tr("Names"), FactParts::plain(certificate.names.join(QStringLiteral(", "))));
    // What is wrong with this certificate is repeated beside it.
    for (const capture::TlsProblem &problem : problems) {
        if (problem.certificate == index)
            facts()->addFact(tr("Problem"), FactParts::plain(problem.text), Tone::Bad);
    }
    const QDateTime until = QDateTime::fromString(certificate.notAfter, Qt::ISODate);
    facts()->addFact(tr("Valid"), tr("%1 to %2").arg(FactParts::plain(certificate.notBefore), FactParts::plain(certificate.notAfter)),
                     until.isValid() && until < QDateTime::currentDateTimeUtc() ? Tone::Bad : Tone::Normal);
    facts()->addFact(tr("Key"), FactParts::plain(certificate.key));
    facts()->addFact(QStringLiteral("SHA-256"), QString::fromLatin1(certificate.sha256.toHex()));
}

} // namespace framescope::ui::details
