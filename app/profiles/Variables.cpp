#include "Variables.h"

#include "FieldReader.h"
#include "Fields.h"
#include "SecretStore.h"
#include "TextVisitor.h"

#include "base/NearName.h"
#include "base/OptionId.h"
#include "base/Placeholders.h"
#include "base/Translation.h"

#include <QSet>

namespace framescope::profiles {

namespace {

constexpr qsizetype kMaxText = base::Placeholders::kMostMade;
constexpr qsizetype kMaxTogether = 64 << 20; ///< for all texts of a profile together
constexpr int kMaxDepth = 64;                ///< variables inside each other
constexpr int kMaxInner = 100'000;           ///< nested replacements for one text
const QString kMask = QStringLiteral("••••");

FRAMESCOPE_TR("Resolver")

using base::Placeholder;
using base::Placeholders;

/// A call is a generated value; other braces are part of the text.
bool isGenerated(const Placeholder &found)
{
    return Placeholders::isGenerated(found.name) && base::Generators::isFunction(found.name.mid(1));
}

/// The next placeholder that has a value, or an escape.
Placeholder nextReference(const QString &text, qsizetype from)
{
    while (true) {
        Placeholder found = Placeholders::next(text, from);
        if (found.kind != Placeholder::Kind::Malformed && (found.kind != Placeholder::Kind::Call || isGenerated(found)))
            return found;
        from = found.end;
    }
}

QStringList generatedNames()
{
    QStringList names;
    for (const auto &help : base::Generators::help())
        names << u'$' + help.usage.section(u' ', 0, 0);
    return names;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

} // namespace

struct Resolver::Walk {
    QString where;
    QStringList inside;          ///< names being resolved, outermost first
    base::Error error;
    int inner = 0;               ///< nested replacements so far
    int generated = 0;           ///< values generated so far
    QHash<QString, Resolved> known; ///< variables without generated values
};

/// What texts ask for, including through variables.
struct Resolver::Reached {
    QSet<QString> secrets;
    QSet<QString> askedSecrets;  ///< without those of typed values
    QSet<QString> askedEnvironment;
};

Resolver::Resolver(Variables variables, const SecretStore *secrets, std::shared_ptr<base::GeneratorState> generated)
    : now([] { return QDateTime::currentDateTimeUtc(); })
    , m_secrets(secrets)
    , m_generated(generated ? std::move(generated) : std::make_shared<base::GeneratorState>())
    , m_used(std::make_shared<base::Secrets>())
{
    setVariables(std::move(variables));
}

void Resolver::setVariables(Variables variables)
{
    m_variables = std::move(variables);
    m_places.clear();
    for (std::size_t i = 0; i < m_variables.sources.size(); ++i) {
        const std::vector<Variable> &all = m_variables.sources[i].variables;
        for (std::size_t k = 0; k < all.size(); ++k) {
            if (all[k].on && !m_places.contains(all[k].name))
                m_places.insert(all[k].name, {i, k});
        }
    }
}

const Variable *Resolver::find(const QString &name, const Variables::Source **source) const
{
    const auto place = m_places.constFind(name);
    if (place == m_places.constEnd())
        return nullptr;
    const Variables::Source &from = m_variables.sources[place->first];
    if (source)
        *source = &from;
    return &from.variables[place->second];
}

void Resolver::setSeed(quint64 seed)
{
    m_random = std::make_shared<base::Random>(seed);
}

base::Result<QString> Resolver::generate(const QString &name, const QStringList &arguments, const QString &place) const
{
    if (auto checked = base::Generators::check(name, arguments); !checked) {
        base::Error error = checked.error();
        error.what = error.what.chopped(1) + place + QLatin1Char('.');
        return error;
    }
    const base::Instant instant{now().toMSecsSinceEpoch() * 1'000'000, base::Clock::system().now().monoNs};
    if (m_generated->startNs == 0)
        m_generated->startNs = instant.monoNs;
    return base::Generators::call(name, arguments, {m_random.get(), m_generated.get(), instant});
}

bool Resolver::expand(const QString &text, Walk &walk, QString &plain, QString &masked) const
{
    const auto fail = [&](const char *id, const QString &what, const QString &seen, const QString &remedy, const QString &subject = {},
                          base::OptionId option = base::OptionId::None, const QString &to = {}) {
        walk.error = base::Error{QString::fromLatin1(id), what, seen, remedy}.about(subject).mendedBy(option, to);
        return false;
    };
    const QString place = walk.where.isEmpty() ? QString() : QString(QLatin1Char(' ') + tr("(in %1)").arg(walk.where));
    // A text itself may be long; only the growth by variables is limited.
    const qsizetype most = kMaxText + (walk.inside.isEmpty() ? text.size() : 0);
    const auto fits = [&] {
        return (plain.size() <= most && masked.size() <= most)
               || fail("variable.too-long", tr("The variables make a text of more than %1 MiB%2.").arg(kMaxText >> 20).arg(place), {},
                       tr("Look for variables that contain each other several times."));
    };
    qsizetype from = 0;
    for (Placeholder reference = nextReference(text, 0); reference.found(); reference = nextReference(text, from)) {
        const QStringView before = QStringView(text).mid(from, reference.start - from);
        plain += before;
        masked += before;
        from = reference.end;
        const QString &name = reference.name;
        if (reference.kind == Placeholder::Kind::Braces) {
            plain += QLatin1String("{{");
            masked += QLatin1String("{{");
            continue;
        }
        if (!walk.inside.isEmpty() && ++walk.inner > kMaxInner) {
            return fail("variable.too-long", tr("The variables contain each other more than %1 times%2.").arg(kMaxInner).arg(place), {},
                        tr("Look for variables that contain each other several times."));
        }
        Resolved value;
        if (Placeholders::isGenerated(name))
            ++walk.generated;
        if (isGenerated(reference)) {
            auto made = generate(name.mid(1), reference.arguments, place);
            if (!made) {
                walk.error = made.error();
                return false;
            }
            value.text = std::move(*made);
        } else if (name.startsWith(QLatin1String("env."))) {
            const QString variable = name.mid(4);
            if (m_variables.permitted && !m_variables.permitted->contains(variable)) {
                return fail("trust.environment", tr("The environment variable %1 was not used%2, because it was not allowed.").arg(variable, place), {},
                            tr("Allow it if you trust the file that asks for it."), variable, base::OptionId::Trust, QStringLiteral("env"));
            }
            if (!m_variables.process.contains(variable)) {
                return fail("variable.unknown", tr("The process has no environment variable %1%2.").arg(variable, place), {},
                            tr("Set it before Framescope is started."), variable);
            }
            // Environment variables are meant for programs, so their values are masked.
            value.text = m_variables.process.value(variable);
#ifdef Q_OS_UNIX
            // Qt replaces bytes that it cannot decode.
            if (value.text.contains(QChar::ReplacementCharacter) && !qgetenv(variable.toUtf8().constData()).isValidUtf8()) {
                return fail("variable.not-utf8", tr("The environment variable %1 has bytes that are not UTF-8%2.").arg(variable, place), {},
                            tr("Set it to text in UTF-8."), variable);
            }
#endif
            value.masked = value.text.isEmpty() ? QStringLiteral("") : kMask;
            if (base::SecretNames::isSecretByWords(variable.toUtf8()))
                m_used->addValue(value.text.toUtf8());
        } else if (name.startsWith(QLatin1String("secret."))) {
            const QString secret = name.mid(7);
            const std::optional<QString> kept = m_secrets ? m_secrets->value(secret) : std::nullopt;
            if (!kept) {
                return fail("secret.missing", tr("The secret \"%1\" is not on this machine%2.").arg(secret, place), {},
                            tr("Enter it when asked, or set it in the workspace's secrets."), secret, base::OptionId::Secret);
            }
            m_used->addValue(kept->toUtf8());
            value = {*kept, kMask};
        } else if (const auto known = walk.known.constFind(name); known != walk.known.constEnd()) {
            value = *known;
        } else {
            const Variable *found = find(name);
            if (!found) {
                QStringList names;
                for (const Shown &candidate : this->known())
                    names << candidate.name.section(u' ', 0, 0);
                const QStringList near = base::NearName::of(name, names);
                const bool generated = Placeholders::isGenerated(name);
                return fail("variable.unknown", tr("There is no variable \"%1\"%2.").arg(name, place),
                            near.isEmpty() ? QString() : tr("similar names: %1").arg(near.join(QStringLiteral(", "))),
                            generated ? tr("Use one of the generated values: %1.").arg(generatedNames().join(QStringLiteral(", ")))
                                      : tr("Choose the environment that has it, or give it a value."),
                            name, generated ? base::OptionId::None : base::OptionId::Variable);
            }
            if (walk.inside.contains(name)) {
                return fail("variable.cycle", tr("The variable \"%1\" needs itself%2.").arg(name, place),
                            QStringList(walk.inside + QStringList(name)).join(QStringLiteral(" → ")), tr("Break the circle in one of these variables."), name);
            }
            if (walk.inside.size() >= kMaxDepth) {
                return fail("variable.too-long", tr("More than %1 variables are nested%2.").arg(kMaxDepth).arg(place),
                            QStringList(walk.inside.mid(0, 4) + QStringList(QStringLiteral("…"))).join(QStringLiteral(" → ")), tr("Nest fewer variables."), name);
            }
            const int generatedBefore = walk.generated;
            walk.inside.append(name);
            if (!expand(found->value, walk, value.text, value.masked))
                return false;
            walk.inside.removeLast();
            const bool secret = found->secret || base::SecretNames::isSecretByWords(name.toUtf8());
            if (secret)
                m_used->addValue(value.text.toUtf8());
            if (secret && !value.text.isEmpty())
                value.masked = kMask;
            if (value.masked.isNull())
                value.masked = QStringLiteral("");
            // Visit each once: nested repetition would otherwise multiply.
            if (walk.generated == generatedBefore)
                walk.known.insert(name, value);
        }
        plain += value.text;
        masked += value.masked.isNull() ? value.text : value.masked;
        if (!fits())
            return false;
    }
    const QStringView rest = QStringView(text).mid(from);
    plain += rest;
    masked += rest;
    return fits();
}

base::Result<Resolved> Resolver::resolve(const QString &text, Walk &walk) const
{
    if (!text.contains(QLatin1String("{{")))
        return Resolved{text, text};
    walk.inside.clear();
    walk.inner = 0;
    ++m_generated->count;
    Resolved resolved;
    if (!expand(text, walk, resolved.text, resolved.masked))
        return walk.error;
    if (m_secrets)
        resolved.masked = m_secrets->mask(resolved.masked);
    return resolved;
}

base::Result<Resolved> Resolver::resolve(const QString &text, const QString &where) const
{
    Walk walk;
    walk.where = where;
    return resolve(text, walk);
}

base::Result<QString> Resolver::text(const QString &text, const QString &where) const
{
    auto resolved = resolve(text, where);
    if (!resolved)
        return resolved.error();
    return resolved->text;
}

base::Result<Resolved> Resolver::preview(const QString &text, const QString &where) const
{
    const base::GeneratorState before = *m_generated;
    auto resolved = resolve(text, where);
    *m_generated = before;
    return resolved;
}

Resolver::Shown Resolver::show(const QString &name) const
{
    Shown shown;
    shown.name = name;
    if (name.startsWith(QLatin1Char('$')))
        shown.source = tr("generated");
    else if (name.startsWith(QLatin1String("env.")))
        shown.source = tr("process environment");
    else if (name.startsWith(QLatin1String("secret.")))
        shown.source = tr("keychain");
    else {
        const Variables::Source *source = nullptr;
        if (find(name, &source))
            shown.source = source->label;
    }
    const auto resolved = preview(QStringLiteral("{{%1}}").arg(name));
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
            all.push_back({variable.name, variable.secret || base::SecretNames::isSecretByWords(variable.name.toUtf8()) ? kMask : variable.value, source.label, {}});
        }
    }
    for (const auto &help : base::Generators::help())
        all.push_back({u'$' + help.usage, help.meaning, tr("generated"), {}});
    return all;
}

std::vector<base::Error> Resolver::resolveAll(Profile &profile, const QStringList &except) const
{
    std::vector<base::Error> errors;
    Walk walk;
    qsizetype together = 0;
    bool stop = false;
    forEachText(profile, [&](const QString &path, QString &text) {
        if (stop)
            return;
        for (const QString &prefix : except) {
            if (path.startsWith(prefix))
                return;
        }
        walk.where = path;
        const qsizetype before = text.size();
        auto resolved = resolve(text, walk);
        if (!resolved) {
            errors.push_back(resolved.error());
            stop = resolved.error().id == QLatin1String("variable.too-long");
            return;
        }
        text = std::move(resolved->text);
        together += std::max<qsizetype>(0, text.size() - before);
        if (together > kMaxTogether) {
            stop = true;
            errors.push_back({QStringLiteral("variable.too-long"), tr("The variables make texts of more than %1 MiB together.").arg(kMaxTogether >> 20), {},
                              tr("Look for variables that contain each other several times.")});
        }
    });
    return errors;
}

QStringList Resolver::namesIn(const QString &text)
{
    QStringList names;
    QSet<QString> seen;
    qsizetype from = 0;
    for (Placeholder reference = nextReference(text, 0); reference.found(); reference = nextReference(text, from)) {
        from = reference.end;
        const QString name = reference.kind == Placeholder::Kind::Call ? text.mid(reference.start + 2, reference.end - reference.start - 4).trimmed() : reference.name;
        if (!name.isEmpty() && !seen.contains(name)) {
            seen.insert(name);
            names << name;
        }
    }
    return names;
}

Resolver::Reached Resolver::reached(const QStringList &texts) const
{
    Reached out;
    QSet<QString> followed;
    struct Next {
        QString text;
        bool typed;
    };
    std::vector<Next> open;
    for (const QString &text : texts)
        open.push_back({text, false});
    while (!open.empty()) {
        const Next next = std::move(open.back());
        open.pop_back();
        for (const QString &name : namesIn(next.text)) {
            if (name.startsWith(QLatin1String("env."))) {
                if (!next.typed)
                    out.askedEnvironment.insert(name.mid(4));
            } else if (name.startsWith(QLatin1String("secret."))) {
                out.secrets.insert(name.mid(7));
                if (!next.typed)
                    out.askedSecrets.insert(name.mid(7));
            } else if (!followed.contains(name)) {
                followed.insert(name);
                const Variables::Source *source = nullptr;
                if (const Variable *found = find(name, &source))
                    open.push_back({found->value, source->typed});
            }
        }
    }
    return out;
}

QStringList Resolver::secretsNeeded(const QStringList &texts) const
{
    return sorted(reached(texts).secrets);
}

Resolver::Asked Resolver::askedFor(const QStringList &texts) const
{
    const Reached all = reached(texts);
    return {sorted(all.askedEnvironment), sorted(all.askedSecrets)};
}

bool Resolver::isTyped(const QString &text) const
{
    const Placeholder reference = nextReference(text, 0);
    const Variables::Source *source = nullptr;
    return reference.found() && reference.start == 0 && reference.end == text.size() && find(reference.name, &source) && source->typed;
}

QStringList textsOf(const Profile &profile)
{
    QStringList texts;
    forEachText(profile, [&](const QString &, const QString &text) { texts << text; });
    return texts;
}

} // namespace framescope::profiles
