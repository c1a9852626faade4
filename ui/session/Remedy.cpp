#include "Remedy.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace framescope::ui::session {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::ui::session::Remedy", text);
}

/// What stands in quotes in the sentence: the name that is missing.
QString quoted(const QString &sentence)
{
    static const QRegularExpression pattern(QStringLiteral("[\"“„«「]\\s*([^\"”“»」]+?)\\s*[\"”“»」]"));
    return pattern.match(sentence).captured(1);
}

} // namespace

Remedy Remedy::of(const base::Error &error, const network::OpeningFacts *facts)
{
    const QString &id = error.id;
    const bool certificate = id.startsWith(QLatin1String("tls.")) && facts && facts->tls && !facts->tls->chain.empty();
    if (id == QLatin1String("tls.plain-peer"))
        return {Kind::UsePlain, tr("Use ws://"), {}};
    if (id == QLatin1String("upgrade.tls-peer"))
        return {Kind::UseTls, tr("Use wss://"), {}};
    if (certificate && id != QLatin1String("tls.certificate-required"))
        return {Kind::TrustCertificate, tr("Trust this certificate"), {}};
    if (id == QLatin1String("variable.unknown"))
        return {Kind::AddVariable, tr("Add the variable"), quoted(error.what)};
    if (id == QLatin1String("secret.missing"))
        return {Kind::GiveSecret, tr("Enter the secret"), quoted(error.what)};
    if (id.contains(QLatin1String("limit.")))
        return {Kind::RaiseLimit, tr("Raise the limit"), id};
    if (id == QLatin1String("upgrade.redirect-limit"))
        return {Kind::RaiseLimit, tr("Follow more redirects"), id};
    if (id.contains(QLatin1String("refused")) || id.contains(QLatin1String("timeout")) || id.contains(QLatin1String("lookup")) || id.contains(QLatin1String("unreachable"))
        || id.contains(QLatin1String("reset")))
        return {Kind::TryAgain, tr("Try again"), {}};
    return {};
}

} // namespace framescope::ui::session
