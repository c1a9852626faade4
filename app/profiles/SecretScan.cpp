#include "SecretScan.h"

#include "SecretStore.h"
#include "TextVisitor.h"

#include "base/SecretNames.h"
#include "base/Translation.h"

#include <QRegularExpression>
#include <QSet>

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("SecretScan")

/// One finding: the part of the text that is the secret.
struct Spot {
    QString where;
    QString name;
    QString why;
    QString *text = nullptr;
    qsizetype from = 0;
    qsizetype size = 0;
};

class Collector
{
public:
    std::vector<Spot> spots;

    /// All of `text` is a secret, except for a leading scheme name.
    void whole(const QString &where, const QString &label, QString &text, const QString &why)
    {
        static const QRegularExpression scheme(QStringLiteral("^(Bearer|Basic|Token|Digest|ApiKey)\\s+"), QRegularExpression::CaseInsensitiveOption);
        const auto match = scheme.match(text);
        const qsizetype from = match.hasMatch() ? match.capturedEnd() : 0;
        // A value of only variables is fine.
        static const QRegularExpression variables(QStringLiteral("\\{\\{\\s*[$\\w.-]+\\s*\\}\\}"));
        const QString rest = QString(text.mid(from)).remove(variables).trimmed();
        if (rest.isEmpty() || (text.contains(QLatin1String("{{")) && rest.size() < 4))
            return;
        add({where, SecretStore::nameFor(label), why, &text, from, text.size() - from});
    }

    void rows(const QString &where, std::vector<Row> &rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (base::SecretNames::isSecretByWords(rows[i].name.toUtf8()))
                whole(QStringLiteral("%1[%2].value").arg(where).arg(i), rows[i].name, rows[i].value, tr("a value of \"%1\" is a secret as a rule").arg(rows[i].name));
            else if (rows[i].value.contains(QLatin1String("://")))
                url(QStringLiteral("%1[%2].value").arg(where).arg(i), rows[i].value); // Referer: https://h/?token=…
        }
    }

    void variables(const QString &label, std::vector<Variable> &list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            Variable &variable = list[i];
            if (variable.secret || base::SecretNames::isSecretByWords(variable.name.toUtf8())) {
                whole(QStringLiteral("variables[%1].value").arg(i), label.isEmpty() ? variable.name : QString(label + QLatin1Char('.') + variable.name), variable.value,
                      variable.secret ? tr("the variable \"%1\" is marked as secret").arg(variable.name) : tr("a value of \"%1\" is a secret as a rule").arg(variable.name));
            }
        }
    }

    void settings(Settings &s, const QString &label)
    {
        const auto named = [&](const char *name) { return label.isEmpty() ? QString::fromLatin1(name) : QString(label + QLatin1Char('.') + QLatin1String(name)); };
        const QString why = tr("this field is for a secret");
        rows(QStringLiteral("headers"), s.headers);
        if (s.subprotocols)
            subprotocols(named("subprotocol"), *s.subprotocols);
        if (s.origin)
            url(QStringLiteral("origin"), *s.origin);
        if (s.auth) {
            whole(QStringLiteral("auth.password"), named("password"), s.auth->password, why);
            whole(QStringLiteral("auth.token"), named("token"), s.auth->token, why);
            whole(QStringLiteral("auth.keyValue"), named("key"), s.auth->keyValue, why);
            whole(QStringLiteral("auth.clientSecret"), named("client-secret"), s.auth->clientSecret, why);
        }
        if (s.tls.passphrase)
            whole(QStringLiteral("tls.passphrase"), named("passphrase"), *s.tls.passphrase, why);
        if (s.proxy)
            whole(QStringLiteral("proxy.password"), named("proxy-password"), s.proxy->password, why);
    }

    /// Names that contain a token, and names that another one announces: ["access_token", "3f9c…"].
    void subprotocols(const QString &label, QStringList &names)
    {
        bool announced = false;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QByteArray name = names[i].toLatin1(); // one byte per character
            const bool announces = base::SecretNames::announcesToken(name);
            const qsizetype token = base::SecretNames::tokenInSubprotocol(name);
            const qsizetype from = token < 0 && announced && !announces ? 0 : token;
            if (from >= 0 && from < name.size() && !names[i].mid(from).contains(QLatin1String("{{")))
                add({QStringLiteral("subprotocols[%1]").arg(i), SecretStore::nameFor(label), tr("the subprotocol carries a token"), &names[i], from, name.size() - from});
            announced = announces;
        }
    }

    void url(const QString &where, QString &url)
    {
        static const QRegularExpression user(QStringLiteral("^[a-z]+://[^/?#@:]*:([^/?#@]+)@"), QRegularExpression::CaseInsensitiveOption);
        if (const auto match = user.match(url); match.hasMatch() && !match.captured(1).startsWith(QLatin1String("{{")))
            add({where, QStringLiteral("url-password"), tr("the URL holds a password"), &url, match.capturedStart(1), match.capturedLength(1)});
        static const QRegularExpression item(QStringLiteral("[?&]([^=&#]+)=([^&#]*)"));
        auto matches = item.globalMatch(url);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (base::SecretNames::isSecretByWords(match.captured(1).toUtf8()) && !match.captured(2).isEmpty() && !match.captured(2).startsWith(QLatin1String("{{")))
                add({where, SecretStore::nameFor(match.captured(1)), tr("a value of \"%1\" is a secret as a rule").arg(match.captured(1)), &url, match.capturedStart(2),
                     match.capturedLength(2)});
        }
    }

    /// Members with secret names of JSON inside a text. The text need not be valid JSON: it may contain {{variables}} anywhere.
    void members(const QString &where, const QString &label, QString &text)
    {
        static const QRegularExpression member(QStringLiteral(R"RX("((?:[^"\\]++|\\.)*+)"\s*+:\s*+"((?:[^"\\]++|\\.)*+)")RX"),
                                               QRegularExpression::DotMatchesEverythingOption);
        if (!text.contains(QLatin1Char(':')))
            return;
        auto matches = member.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!base::SecretNames::isSecretByWords(match.captured(1).toUtf8()))
                continue;
            QString value = match.captured(2);
            Collector inner;
            inner.whole(where, label.isEmpty() ? match.captured(1) : QString(label + QLatin1Char('.') + match.captured(1)), value,
                        tr("a value of \"%1\" is a secret as a rule").arg(match.captured(1)));
            for (Spot &spot : inner.spots) {
                spot.text = &text;
                spot.from += match.capturedStart(2);
                add(std::move(spot));
            }
        }
    }

    void messages(const QString &label, std::vector<SavedMessage> &messages)
    {
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (messages[i].kind != MessageKind::Text && messages[i].kind != MessageKind::Json)
                continue;
            const QString where = QStringLiteral("messages[%1].content").arg(i);
            members(where, label, messages[i].content);
            if (messages[i].content.contains(QLatin1String("://")))
                url(where, messages[i].content);
        }
    }

    /// Tokens that are recognised anywhere.
    void pattern(const QString &where, QString &text)
    {
        auto matches = base::SecretNames::knownTokens().globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add({where, QStringLiteral("token"), tr("it looks like an access token or a private key"), &text, match.capturedStart(), match.capturedLength()});
        }
    }

private:
    void add(Spot spot)
    {
        for (const Spot &other : spots) {
            if (other.text == spot.text && spot.from < other.from + other.size && other.from < spot.from + spot.size)
                return;
        }
        spots.push_back(std::move(spot));
    }
};

std::vector<Spot> spotsOf(Profile &profile)
{
    Collector collector;
    const QString label = SecretStore::nameFor(profile.name);
    collector.settings(profile.settings, label);
    collector.rows(QStringLiteral("query"), profile.query);
    collector.rows(QStringLiteral("pathParameters"), profile.pathParameters);
    collector.url(QStringLiteral("url"), profile.url);
    collector.messages(label, profile.messages);
    forEachText(profile, [&](const QString &where, QString &text) { collector.pattern(where, text); });
    collector.pattern(QStringLiteral("notes"), profile.notes);
    collector.pattern(QStringLiteral("description"), profile.description);
    return std::move(collector.spots);
}

std::vector<Spot> spotsOf(Folder &folder)
{
    Collector collector;
    collector.settings(folder.settings, folder.name.isEmpty() ? QString() : SecretStore::nameFor(folder.name));
    collector.variables({}, folder.variables);
    forEachText(folder, [&](const QString &where, QString &text) { collector.pattern(where, text); });
    return std::move(collector.spots);
}

std::vector<Spot> spotsOf(Environment &environment)
{
    Collector collector;
    collector.variables(SecretStore::nameFor(environment.name), environment.variables);
    forEachText(environment, [&](const QString &where, QString &text) { collector.pattern(where, text); });
    return std::move(collector.spots);
}

template<typename T>
std::vector<SecretFinding> find(T copy)
{
    std::vector<SecretFinding> findings;
    for (const Spot &spot : spotsOf(copy))
        findings.push_back({spot.where, spot.name, spot.why});
    return findings;
}

/// `key` is the name of the value, `named` the "name" member beside it.
void findIn(const base::OrderedJson &json, const QString &where, const QString &key, std::vector<SecretFinding> &findings)
{
    if (json.isObject()) {
        const QString named = json[u"name"].toString();
        for (const base::OrderedJson::Member &member : json.members())
            findIn(member.value, where.isEmpty() ? member.key : QString(where + QLatin1Char('.') + member.key), member.key == QLatin1String("value") ? named : member.key, findings);
    } else if (json.isArray()) {
        for (std::size_t i = 0; i < json.items().size(); ++i)
            findIn(json.items()[i], QStringLiteral("%1[%2]").arg(where).arg(i), {}, findings);
    } else if (json.isString()) {
        // The same rules as in a profile: secret names, addresses, and tokens that are recognised anywhere.
        Collector collector;
        QString text = json.toString();
        if (base::SecretNames::isSecretByWords(key.toUtf8()))
            collector.whole(where, key, text, tr("a value of \"%1\" is a secret as a rule").arg(key));
        collector.members(where, {}, text);
        collector.url(where, text);
        collector.pattern(where, text);
        for (const Spot &spot : collector.spots)
            findings.push_back({where, spot.name, spot.why});
    }
}

/// `name`, with a number if another secret already has that name.
QString freeName(const QString &name, const QString &secret, const QHash<QString, QString> &secrets, const QHash<QString, QString> &taken)
{
    const auto usedFor = [&](const QString &n) { return secrets.contains(n) ? secrets.value(n) : taken.value(n, secret); };
    QString free = name;
    for (int i = 2; usedFor(free) != secret; ++i)
        free = name + QLatin1Char('-') + QString::number(i);
    return free;
}

template<typename T>
QHash<QString, QString> take(T &value, const QHash<QString, QString> &taken)
{
    std::vector<Spot> spots = spotsOf(value);
    // From the back, so that positions in the same text stay valid.
    std::stable_sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) { return a.from > b.from; });
    QHash<QString, QString> secrets;
    for (const Spot &spot : spots) {
        const QString secret = spot.text->mid(spot.from, spot.size);
        const QString name = freeName(spot.name, secret, secrets, taken);
        secrets.insert(name, secret);
        spot.text->replace(spot.from, spot.size, SecretStore::reference(name));
    }
    return secrets;
}

} // namespace

std::vector<SecretFinding> findSecrets(const base::OrderedJson &document)
{
    std::vector<SecretFinding> findings;
    findIn(document, {}, {}, findings);
    return findings;
}
std::vector<SecretFinding> findSecrets(const Profile &profile)
{
    return find(profile);
}
std::vector<SecretFinding> findSecrets(const Folder &folder)
{
    return find(folder);
}
std::vector<SecretFinding> findSecrets(const Environment &environment)
{
    return find(environment);
}
QHash<QString, QString> takeSecrets(Profile &profile, const QHash<QString, QString> &taken)
{
    return take(profile, taken);
}
QHash<QString, QString> takeSecrets(Folder &folder, const QHash<QString, QString> &taken)
{
    return take(folder, taken);
}
QHash<QString, QString> takeSecrets(Environment &environment, const QHash<QString, QString> &taken)
{
    return take(environment, taken);
}
QHash<QString, QString> takeSecrets(base::OrderedJson &server, const QHash<QString, QString> &taken)
{
    const QString token = server[u"token"].toString();
    if (token.isEmpty() || token.contains(QLatin1String("{{")))
        return {};
    const QString name = freeName(SecretStore::nameFor(server[u"name"].toString() + QLatin1String(" token")), token, {}, taken);
    server.set(QStringLiteral("token"), SecretStore::reference(name));
    return QHash<QString, QString>{{name, token}};
}

} // namespace framescope::profiles
