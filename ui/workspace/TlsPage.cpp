#include "TlsPage.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace framescope::ui::workspace {

using profiles::Profile;
using profiles::TlsSettings;

TlsPage::TlsPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, QStringLiteral("TLS"), QStringLiteral("lock"), parent)
{
}

void TlsPage::load(QFormLayout *form)
{
    const TlsSettings &own = stored().tls;
    const TlsSettings &from = inherited().tls;
    const auto list = [&](const char *key, const QString &label, std::optional<QStringList> TlsSettings::*member, ProfileForm::Validator validator) {
        return fields()->addList(form, QString::fromLatin1(key), label, own.*member, from.*member, QLatin1Char(';'),
                                 [member](Profile &profile, std::optional<QStringList> parts) { profile.settings.tls.*member = std::move(parts); }, std::move(validator));
    };
    const auto file = [&](const char *key, const QString &label, std::optional<QString> TlsSettings::*member) {
        fields()->addFile(form, QString::fromLatin1(key), label, (own.*member).value_or(QString()), (from.*member).value_or(QString()),
                          [member](Profile &profile, const QString &text) { profile.settings.tls.*member = unlessEmpty(text); });
    };
    fields()->addSwitch(form, QStringLiteral("tls.verify"), tr("Verify certificate"), own.verify, from.verify,
                        [](Profile &profile, std::optional<bool> on) { profile.settings.tls.verify = on; });
    list("tls.caFiles", tr("CA files"), &TlsSettings::caFiles, {})->setToolTip(tr("PEM files, separated by semicolons; used in addition to the system's CAs"));
    file("tls.certificateFile", tr("Client certificate"), &TlsSettings::certificateFile);
    file("tls.keyFile", tr("Private key"), &TlsSettings::keyFile);
    fields()->addSecret(form, QStringLiteral("tls.passphrase"), tr("Passphrase"), own.passphrase.value_or(QString()),
                        [](Profile &profile, const QString &text) { profile.settings.tls.passphrase = unlessEmpty(text); });
    fields()->addText(form, QStringLiteral("tls.serverName"), tr("Server name (SNI)"), own.serverName.value_or(QString()), from.serverName.value_or(QString()),
                      [](Profile &profile, const QString &text) { profile.settings.tls.serverName = unlessEmpty(text); });
    addMinimumVersion(form);
    list("tls.pinnedSha256", tr("Trusted fingerprints"), &TlsSettings::pinnedSha256, [](const QString &text) {
        static const QRegularExpression sha256(QStringLiteral("^([0-9A-Fa-f]{2}:?){32}$"));
        return sha256.match(text).hasMatch() ? QString() : tr("A SHA-256 fingerprint has 64 hexadecimal digits.");
    })->setToolTip(tr("SHA-256 fingerprints of certificates to accept despite errors, separated by semicolons"));
}

void TlsPage::addMinimumVersion(QFormLayout *form)
{
    const QStringList versions{QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3")};
    QStringList names{tr("Qt's default")};
    for (const QString &version : versions)
        names << QStringLiteral("TLS ") + version;
    const auto indexOf = [&](const QString &version) { return static_cast<int>(versions.indexOf(version)) + 1; };
    const std::optional<QString> &own = stored().tls.minimumVersion;
    fields()->addChoice(form, QStringLiteral("tls.minimumVersion"), tr("Minimum version"), names, own ? indexOf(*own) : -1,
                        indexOf(inherited().tls.minimumVersion.value_or(QString())), [versions](Profile &profile, int chosen) {
                            profile.settings.tls.minimumVersion = chosen < 0 ? std::nullopt : std::optional(chosen == 0 ? QString() : versions.value(chosen - 1));
                        });
}

} // namespace framescope::ui::workspace
