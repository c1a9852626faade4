#include "Variables.h"

#include "FieldReader.h"
#include "SecretStore.h"
#include "TextVisitor.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

namespace framescope::profiles {

namespace {

constexpr qsizetype kMaxText = 4 << 20;
constexpr int kMaxDepth = 64;
const QString kMask = QStringLiteral("••••");
constexpr std::array kGenerated{"$uuid", "$timestamp", "$isoTimestamp", "$randomInt", "$counter"};

QString tr(const char *text)
{
    return QCoreApplication::translate("Resolver", text);
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'$';
}

/// A {{name}} at or behind `from`; `start` and `end` around the braces. "\{{" is found too, with an empty name.
struct Reference {
    qsizetype start = -1;
    qsizetype end = -1;
    QString name;
    bool found() const { return start >= 0; }
};

Reference nextReference(const QString &text, qsizetype from)
{
    while (true) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), from);
        if (open < 0)
            return {};
        if (open > 0 && text[open - 1] == u'\\')
            return {open - 1, open + 2, {}};
        qsizetype at = open + 2;
        while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
            ++at;
        const qsizetype nameStart = at;
        while (at < text.size() && isNameCharacter(text[at]))
            ++at;
        const qsizetype nameEnd = at;
        while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
            ++at;
        if (nameEnd > nameStart && QStringView(text).mid(at).startsWith(u"}}"))
            return {open, at + 2, text.mid(nameStart, nameEnd - nameStart)};
        from = open + 1; // "{{{name}}}": the inner two may be the braces
    }
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t k = 0; k + 1 < row.size(); ++k) {
            const int above = row[k + 1];
            const bool same = a[i].toCaseFolded() == b[static_cast<qsizetype>(k)].toCaseFolded();
            row[k + 1] = std::min({above + 1, row[k] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

struct Resolver::Walk {
    QString where;
    QStringList inside;          ///< names being resolved, outermost first
    QSet<QString> *secrets = nullptr; ///< collects names instead of resolving secrets
    base::Error error;
    qsizetype produced = 0;
};

Resolver::Resolver(Variables variables, const SecretStore *secrets)
    : now([] { return QDateTime::currentDateTimeUtc(); })
    , random([] { return QRandomGenerator::global()->generate(); })
    , m_variables(std::move(variables))
    , m_secrets(secrets)
    , m_counter(std::make_shared<qint64>(0))
{
}

bool Resolver::expand(const QString &text, Walk &walk, QString &plain, QString &masked) const
{
    const auto fail = [&](const char *id, const QString &what, const QString &seen, const QString &remedy) {
        walk.error = {QString::fromLatin1(id), what, seen, remedy};
        return false;
    };
    const QString place = walk.where.isEmpty() ? QString() : QString(QLatin1Char(' ') + tr("(in %1)").arg(walk.where));
    qsizetype from = 0;
    for (Reference reference = nextReference(text, 0); reference.found(); reference = nextReference(text, from)) {
        const QString before = text.mid(from, reference.start - from);
        plain += before;
        masked += before;
        from = reference.end;
        walk.produced += before.size();
        const QString &name = reference.name;
        if (name.isEmpty()) {
            plain += QLatin1String("{{");
            masked += QLatin1String("{{");
            continue;
        }
        QString value;
        if (name == QLatin1String("$uuid")) {
            value = QUuid::createUuid().toString(QUuid::WithoutBraces);
        } else if (name == QLatin1String("$timestamp")) {
            value = QString::number(now().toSecsSinceEpoch());
        } else if (name == QLatin1String("$isoTimestamp")) {
            value = now().toUTC().toString(Qt::ISODateWithMs);
        } else if (name == QLatin1String("$randomInt")) {
            value = QString::number(random() % 1001);
        } else if (name == QLatin1String("$counter")) {
            value = QString::number(walk.secrets ? *m_counter : ++*m_counter);
        } else if (name.startsWith(QLatin1String("env."))) {
            const QString variable = name.mid(4);
            if (!m_variables.process.contains(variable)) {
                return fail("variable.unknown", tr("The process has no environment variable %1%2.").arg(variable, place), {},
                            tr("Set it before Framescope is started."));
            }
            value = m_variables.process.value(variable);
#ifdef Q_OS_UNIX
            // Qt puts another character in the place of what it cannot decode.
            if (value.contains(QChar::ReplacementCharacter) && !qgetenv(variable.toUtf8().constData()).isValidUtf8()) {
                return fail("variable.not-utf8", tr("The environment variable %1 has bytes that are not UTF-8%2.").arg(variable, place), {},
                            tr("Set it to text in UTF-8."));
            }
#endif
        } else if (name.startsWith(QLatin1String("secret."))) {
            const QString secret = name.mid(7);
            if (walk.secrets) {
                walk.secrets->insert(secret);
                continue;
            }
            const std::optional<QString> kept = m_secrets ? m_secrets->value(secret) : std::nullopt;
            if (!kept) {
                return fail("secret.missing", tr("The secret \"%1\" is not on this machine%2.").arg(secret, place), {},
                            tr("Enter it when asked, or set it in the workspace's secrets."));
            }
            plain += *kept;
            masked += kMask;
            walk.produced += kept->size();
            continue;
        } else {
            const Variable *found = nullptr;
            for (const Variables::Source &source : m_variables.sources) {
                for (const Variable &variable : source.variables) {
                    if (variable.on && variable.name == name) {
                        found = &variable;
                        break;
                    }
                }
                if (found)
                    break;
            }
            if (!found) {
                QStringList near;
                for (const Shown &candidate : known()) {
                    if (distance(candidate.name, name) <= std::max<qsizetype>(2, name.size() / 3) && near.size() < 3)
                        near << candidate.name;
                }
                return fail("variable.unknown", tr("There is no variable \"%1\"%2.").arg(name, place),
                            near.isEmpty() ? QString() : tr("similar names: %1").arg(near.join(QStringLiteral(", "))),
                            name.startsWith(QLatin1Char('$'))
                                ? tr("Generated values are: %1.").arg(QStringLiteral("$uuid, $timestamp, $isoTimestamp, $randomInt, $counter"))
                                : tr("Choose the environment that has it, or give it a value (--var %1=VALUE).").arg(name));
            }
            if (walk.inside.contains(name) || walk.inside.size() >= kMaxDepth) {
                return fail("variable.cycle", tr("The variable \"%1\" needs itself%2.").arg(name, place),
                            QStringList(walk.inside + QStringList(name)).join(QStringLiteral(" → ")), tr("Break the circle in one of these."));
            }
            walk.inside.append(name);
            QString inner;
            QString innerMasked;
            if (!expand(found->value, walk, inner, innerMasked))
                return false;
            walk.inside.removeLast();
            plain += inner;
            masked += found->secret && !inner.isEmpty() ? kMask : innerMasked;
            continue;
        }
        plain += value;
        masked += value;
        walk.produced += value.size();
        if (walk.produced > kMaxText)
            break;
    }
    plain += text.mid(from);
    masked += text.mid(from);
    walk.produced += text.size() - from;
    // A text may be long by itself; only what variables make of it is limited.
    if (walk.produced > kMaxText + (walk.inside.isEmpty() ? text.size() : 0)) {
        return fail("variable.too-long", tr("The variables make a text of more than %1 MiB%2.").arg(kMaxText >> 20).arg(place), {},
                    tr("Look for variables that contain each other several times."));
    }
    return true;
}

base::Result<Resolved> Resolver::resolve(const QString &text, const QString &where) const
{
    if (!text.contains(QLatin1String("{{")))
        return Resolved{text, text};
    Walk walk;
    walk.where = where;
    Resolved resolved;
    if (!expand(text, walk, resolved.text, resolved.masked))
        return walk.error;
    if (m_secrets)
        resolved.masked = m_secrets->mask(resolved.masked);
    return resolved;
}

base::Result<QString> Resolver::text(const QString &text, const QString &where) const
{
    auto resolved = resolve(text, where);
    if (!resolved)
        return resolved.error();
    return resolved->text;
}

Resolver::Shown Resolver::show(const QString &name) const
{
    Shown shown;
    shown.name = name;
    if (name == QLatin1String("$counter")) {
        shown.value = QString::number(*m_counter + 1);
        shown.source = tr("generated");
        return shown;
    }
    if (name.startsWith(QLatin1Char('$')))
        shown.source = tr("generated");
    else if (name.startsWith(QLatin1String("env.")))
        shown.source = tr("process environment");
    else if (name.startsWith(QLatin1String("secret.")))
        shown.source = tr("keychain");
    else {
        for (const Variables::Source &source : m_variables.sources) {
            const bool here = std::any_of(source.variables.begin(), source.variables.end(), [&](const Variable &v) { return v.on && v.name == name; });
            if (here) {
                shown.source = source.label;
                break;
            }
        }
    }
    // A look must not use up a number of the counter.
    const qint64 counter = *m_counter;
    const auto resolved = resolve(QStringLiteral("{{%1}}").arg(name));
    *m_counter = counter;
    if (resolved)
        shown.value = resolved->masked;
    else
        shown.error = resolved.error().what;
    return shown;
}

std::vector<Resolver::Shown> Resolver::known() const
{
    std::vector<Shown> all;
    QSet<QString> seen;
    for (const Variables::Source &source : m_variables.sources) {
        for (const Variable &variable : source.variables) {
            if (!variable.on || seen.contains(variable.name))
                continue;
            seen.insert(variable.name);
            all.push_back({variable.name, variable.secret ? kMask : variable.value, source.label, {}});
        }
    }
    for (const char *name : kGenerated)
        all.push_back({QString::fromLatin1(name), {}, tr("generated"), {}});
    return all;
}

std::vector<base::Error> Resolver::resolveAll(Profile &profile, const QStringList &except) const
{
    std::vector<base::Error> errors;
    forEachText(profile, [&](const QString &path, QString &text) {
        for (const QString &prefix : except) {
            if (path.startsWith(prefix))
                return;
        }
        auto resolved = this->text(text, path);
        if (resolved)
            text = std::move(*resolved);
        else
            errors.push_back(resolved.error());
    });
    return errors;
}

QStringList Resolver::namesIn(const QString &text)
{
    QStringList names;
    qsizetype from = 0;
    for (Reference reference = nextReference(text, 0); reference.found(); reference = nextReference(text, from)) {
        from = reference.end;
        if (!reference.name.isEmpty() && !names.contains(reference.name))
            names << reference.name;
    }
    return names;
}

QStringList Resolver::secretsNeeded(const QStringList &texts) const
{
    QSet<QString> secrets;
    for (const QString &text : texts) {
        Walk walk;
        walk.secrets = &secrets;
        QString plain;
        QString masked;
        (void)expand(text, walk, plain, masked);
    }
    QStringList names(secrets.begin(), secrets.end());
    names.sort();
    return names;
}

QStringList textsOf(const Profile &profile)
{
    QStringList texts;
    forEachText(profile, [&](const QString &, const QString &text) { texts << text; });
    return texts;
}

} // namespace framescope::profiles
