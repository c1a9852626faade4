#include "SecretScan.h"

#include "SecretStore.h"
#include "TextVisitor.h"

#include <QRegularExpression>
#include <QSet>

namespace framescope::profiles {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SecretScan", text);
}

/// One place: the part of the text that is the secret.
struct Spot {
    QString where;
    QString name;
    QString why;
    QString *text = nullptr;
    qsizetype from = 0;
    qsizetype size = 0;
};

const QRegularExpression &knownTokens()
{
    static const QRegularExpression pattern(
        QStringLiteral("AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{30,}|xox[abprs]-[\\w-]{10,}|sk-[\\w-]{20,}|glpat-[\\w-]{20,}|AIza[\\w-]{35}"
                       "|eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)"));
    return pattern;
}

class Collector
{
public:
    std::vector<Spot> spots;

    /// `text` is a secret as a whole, apart from a scheme's name before it.
    void whole(const QString &where, const QString &label, QString &text, const QString &why)
    {
        static const QRegularExpression scheme(QStringLiteral("^(Bearer|Basic|Token|Digest|ApiKey)\\s+"), QRegularExpression::CaseInsensitiveOption);
        const auto match = scheme.match(text);
        const qsizetype from = match.hasMatch() ? match.capturedEnd() : 0;
        // What consists of variables only is where it should be.
        static const QRegularExpression variables(QStringLiteral("\\{\\{\\s*[$\\w.-]+\\s*\\}\\}"));
        const QString rest = QString(text.mid(from)).remove(variables).trimmed();
        if (rest.isEmpty() || (text.contains(QLatin1String("{{")) && rest.size() < 4))
            return;
        add({where, SecretStore::nameFor(label), why, &text, from, text.size() - from});
    }

    void rows(const QString &where, std::vector<Row> &rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (isSecretName(rows[i].name))
                whole(QStringLiteral("%1[%2].value").arg(where).arg(i), rows[i].name, rows[i].value, tr("a value of \"%1\" is a secret as a rule").arg(rows[i].name));
        }
    }

    void variables(const QString &label, std::vector<Variable> &list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            Variable &variable = list[i];
            if (variable.secret || isSecretName(variable.name)) {
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

    void url(QString &url)
    {
        static const QRegularExpression user(QStringLiteral("^[a-z]+://[^/?#@:]*:([^/?#@]+)@"), QRegularExpression::CaseInsensitiveOption);
        if (const auto match = user.match(url); match.hasMatch() && !match.captured(1).startsWith(QLatin1String("{{")))
            add({QStringLiteral("url"), QStringLiteral("url-password"), tr("the URL holds a password"), &url, match.capturedStart(1), match.capturedLength(1)});
        static const QRegularExpression item(QStringLiteral("[?&]([^=&#]+)=([^&#]*)"));
        auto matches = item.globalMatch(url);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isSecretName(match.captured(1)) && !match.captured(2).isEmpty() && !match.captured(2).startsWith(QLatin1String("{{")))
                add({QStringLiteral("url"), SecretStore::nameFor(match.captured(1)), tr("a value of \"%1\" is a secret as a rule").arg(match.captured(1)), &url, match.capturedStart(2),
                     match.capturedLength(2)});
        }
    }

    /// Tokens that can be recognised wherever they stand.
    void pattern(const QString &where, QString &text)
    {
        auto matches = knownTokens().globalMatch(text);
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
    collector.url(profile.url);
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

template<typename T>
QHash<QString, QString> take(T &value, const QHash<QString, QString> &taken)
{
    std::vector<Spot> spots = spotsOf(value);
    // From the back, so that places in the same text stay true.
    std::stable_sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) { return a.from > b.from; });
    QHash<QString, QString> secrets;
    for (const Spot &spot : spots) {
        const QString secret = spot.text->mid(spot.from, spot.size);
        QString name = spot.name;
        const auto usedFor = [&](const QString &n) { return secrets.contains(n) ? secrets.value(n) : taken.value(n, secret); };
        for (int i = 2; usedFor(name) != secret; ++i)
            name = spot.name + QLatin1Char('-') + QString::number(i);
        secrets.insert(name, secret);
        spot.text->replace(spot.from, spot.size, SecretStore::reference(name));
    }
    return secrets;
}

} // namespace

bool isSecretName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(proxy-)?authorization$|^(set-)?cookie$|passw(or)?d|passphrase|secret|api[-_]?key|access[-_]?key|private[-_]?key|credential|session[-_]?(id|key|token)|"
                       "(^|[-_.])(token|jwt|auth|pwd|sig|signature)$|(access|auth|refresh|id|bearer|csrf|xsrf|api)[-_]?token|token$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
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

} // namespace framescope::profiles
