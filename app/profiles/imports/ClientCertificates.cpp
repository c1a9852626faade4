#include "ImportHelpers.h"

#include "base/Translation.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

/// The address resolved with the imported variables, for each environment.
QStringList addressesOf(const QString &url, const Imported &imported)
{
    if (!url.contains(QLatin1String("{{")))
        return {url};
    const auto filled = [](QString text, const std::vector<Variable> &variables) {
        for (int round = 0; round < 4 && text.contains(QLatin1String("{{")) && text.size() < 10'000; ++round) {
            for (const Variable &variable : variables) {
                if (variable.on && variable.value.size() < 2'000)
                    text.replace(QStringLiteral("{{%1}}").arg(variable.name), variable.value);
            }
        }
        return text;
    };
    std::vector<Variable> common;
    for (const Imported::Group &group : imported.groups)
        common.insert(common.end(), group.folder.variables.begin(), group.folder.variables.end());
    QStringList addresses{filled(url, common)};
    for (std::size_t i = 0; i < imported.environments.size() && i < 20; ++i) {
        std::vector<Variable> all = imported.environments[i].variables;
        all.insert(all.end(), common.begin(), common.end());
        addresses << filled(url, all);
    }
    return addresses;
}

bool fits(const QString &pattern, const QString &address)
{
    const QUrl url(address);
    QString host = url.host().toLower();
    const QString wanted = pattern.section(QLatin1String("://"), -1).section(QLatin1Char('/'), 0, 0).toLower();
    if (wanted.contains(QRegularExpression(QStringLiteral(":(\\d+|\\*)$"))))
        host += QLatin1Char(':') + QString::number(url.port(url.scheme() == QLatin1String("ws") ? 80 : 443));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QRegularExpression::escape(wanted).replace(QStringLiteral("\\*"), QStringLiteral(".*"))));
    return !host.isEmpty() && expression.match(host).hasMatch();
}

} // namespace

void takeCertificates(const OrderedJson &list, const Translate &translate, Imported &imported)
{
    for (const OrderedJson &item : list.items()) {
        const auto value = [&](std::initializer_list<const char *> names) {
            for (const char *name : names) {
                if (const QString text = item[QString::fromLatin1(name)].toText(); !text.isEmpty())
                    return translate ? translate(text) : text;
            }
            return QString();
        };
        Imported::Certificate certificate;
        certificate.host = value({"domain", "host"});
        if (item[u"disabled"].toBool() || !item[u"enabled"].toBool(true)) {
            imported.note(Kind::Skipped, certificate.host, tr("a client certificate that is switched off"));
            continue;
        }
        const QString file = value({"pkcs12FilePath", "pfxFilePath", "certificateFilePath", "certFilePath"});
        const QString key = value({"privateKeyFilePath", "keyFilePath"});
        const QString passphrase = value({"passphrase"});
        if (file.isEmpty()) {
            imported.note(Kind::NotUnderstood, certificate.host, tr("a client certificate without a file"));
            continue;
        }
        certificate.tls.certificateFile = file;
        if (!key.isEmpty())
            certificate.tls.keyFile = key;
        if (!passphrase.isEmpty())
            certificate.tls.passphrase = passphrase;
        imported.certificates.push_back(std::move(certificate));
    }
}

void giveCertificates(Imported &imported, const QString &folder)
{
    const auto placed = [&](std::optional<QString> file) {
        if (file && !folder.isEmpty() && !file->contains(QLatin1String("{{")) && QDir::isRelativePath(*file))
            file = QDir::cleanPath(folder + QLatin1Char('/') + *file);
        return file;
    };
    for (const Imported::Certificate &certificate : imported.certificates) {
        bool used = false;
        for (Imported::Connection &connection : imported.connections) {
            const QStringList addresses = addressesOf(connection.profile.url, imported);
            if (!std::any_of(addresses.begin(), addresses.end(), [&](const QString &address) { return fits(certificate.host, address); }))
                continue;
            used = true;
            TlsSettings &tls = connection.profile.settings.tls;
            if (tls.certificateFile)
                continue; // the first match counts
            tls.certificateFile = placed(certificate.tls.certificateFile);
            tls.keyFile = placed(certificate.tls.keyFile);
            tls.passphrase = certificate.tls.passphrase;
            imported.note(Kind::Taken, connection.profile.name, tr("the client certificate for %1; its files stay where they are").arg(certificate.host));
        }
        if (!used)
            imported.note(Kind::Skipped, certificate.host, tr("a client certificate: no connection that was imported goes there"));
    }
    imported.certificates.clear();
}

} // namespace framescope::profiles
