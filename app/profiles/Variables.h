#pragma once

#include "Environment.h"

#include "base/Generators.h"
#include "base/Secrets.h"

#include <QDateTime>
#include <QHash>
#include <QProcessEnvironment>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace framescope::profiles {

class SecretStore;
struct Profile;

/// All sources of {{names}}, innermost first: command line, environment, folders (nearest first), workspace. {{env.NAME}} is the
/// process's environment, {{secret.NAME}} the keychain, {{$name …}} is generated at each use (base::Generators). The sources may
/// change at any time; a Resolver sees the change at its next use. A plain value.
struct Variables {
    struct Source {
        QString label;               ///< "command line", "environment Staging", "folder a/b", "workspace": for people
        std::vector<Variable> variables;
        bool typed = false;          ///< by the user: its values need no consent
    };
    std::vector<Source> sources;     ///< the first with the name wins
    QProcessEnvironment process = QProcessEnvironment::systemEnvironment();
    /// Set: only these environment variables may be used (see TrustRequest).
    std::optional<QStringList> permitted = {};

    void prepend(Source source) { sources.insert(sources.begin(), std::move(source)); }
};

/// A text with resolved variables. A plain value.
struct Resolved {
    QString text;
    QString masked;                  ///< the same with every secret and every environment value as "••••", for display and logs
};

/// Resolves {{names}} (base::Placeholders) at the moment of use. One thread at a time; copies share the state of generated
/// values: the counter, random walks.
class Resolver
{
public:
    /// `secrets` may be null and must outlive the resolver; only values in memory are used.
    /// `generated` is the state of generated values, which its owner can continue with another resolver; none: a new state.
    explicit Resolver(Variables variables = {}, const SecretStore *secrets = nullptr, std::shared_ptr<base::GeneratorState> generated = {});

    void setVariables(Variables variables);
    const Variables &variables() const { return m_variables; }

    /// Errors: `variable.unknown` (with the name, `where` and near names), `variable.cycle` (shows the cycle),
    /// `secret.missing`, `variable.too-long` (more than 4 MiB, too many or too deeply nested replacements),
    /// `trust.environment` (not permitted), `template.function` (invalid arguments of a generated value).
    /// Braces around anything that is not a placeholder are unchanged.
    base::Result<Resolved> resolve(const QString &text, const QString &where = {}) const;
    /// Like resolve(), for a preview: {{$counter}} and other generated values do not advance.
    base::Result<Resolved> preview(const QString &text, const QString &where = {}) const;
    /// resolve().text
    base::Result<QString> text(const QString &text, const QString &where = {}) const;
    /// The value of one name for display beside its source, or the error; secrets masked.
    struct Shown { QString name; QString value; QString source; QString error; };
    Shown show(const QString &name) const;

    /// Resolves every text of the profile in place; returns the errors with their positions. Stops at
    /// the first `variable.too-long`, because other texts would multiply too.
    std::vector<base::Error> resolveAll(Profile &profile, const QStringList &except = {}) const;

    /// The secrets used so far: from the keychain, variables marked or named as secrets, and such names of the
    /// process's environment. Copies of a resolver share them.
    const base::Secrets &secretsUsed() const { return *m_used; }

    /// The names in the text, generated ones with their arguments ("$int 1 6"), in order, without duplicates, for a highlighter.
    static QStringList namesIn(const QString &text);
    /// All available names, generated ones with their parameters, and their sources.
    std::vector<Shown> known() const;
    /// The names of {{secret.X}} in these texts, including through variables.
    QStringList secretsNeeded(const QStringList &texts) const;
    /// The names of {{env.X}} and {{secret.X}} in these texts or their variables, without those of typed values.
    struct Asked { QStringList environment; QStringList secrets; };
    Asked askedFor(const QStringList &texts) const;
    /// Whether the text is one {{name}} whose value was typed.
    bool isTyped(const QString &text) const;

    /// Makes random values reproducible with this seed.
    void setSeed(quint64 seed);
    /// Replaced in tests.
    std::function<QDateTime()> now;

private:
    struct Walk;
    struct Reached;
    /// A source and a position in it.
    using Place = std::pair<std::size_t, std::size_t>;
    bool expand(const QString &text, Walk &walk, QString &plain, QString &masked) const;
    base::Result<Resolved> resolve(const QString &text, Walk &walk) const;
    Reached reached(const QStringList &texts) const;
    const Variable *find(const QString &name, const Variables::Source **source = nullptr) const;
    Variables m_variables;
    QHash<QString, Place> m_places;
    const SecretStore *m_secrets = nullptr;
    base::Result<QString> generate(const QString &name, const QStringList &arguments, const QString &place) const;
    std::shared_ptr<base::GeneratorState> m_generated;
    std::shared_ptr<base::Random> m_random; ///< null: the system's
    std::shared_ptr<base::Secrets> m_used;
};

/// All texts of the profile that may contain {{variables}}.
QStringList textsOf(const Profile &profile);

} // namespace framescope::profiles
