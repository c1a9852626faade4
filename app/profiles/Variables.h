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
/// process's environment, {{secret.NAME}} the keychain, {{$name …}} is generated at each use (base::Generators). Text and copies of it may
/// be changed at any time; a Resolver sees the change at its next use. A plain value.
struct Variables {
    struct Source {
        QString label;               ///< "command line", "environment Staging", "folder a/b", "workspace": for people
        std::vector<Variable> variables;
        bool typed = false;          ///< by the user, just now: what its values ask for is the user's wish, not a file's
    };
    std::vector<Source> sources;     ///< the first that has the name wins
    QProcessEnvironment process = QProcessEnvironment::systemEnvironment();
    /// Set: only these names of the process's environment are put in (see TrustRequest).
    std::optional<QStringList> permitted = {};

    void prepend(Source source) { sources.insert(sources.begin(), std::move(source)); }
};

/// A text with its variables put in. A plain value.
struct Resolved {
    QString text;
    QString masked;                  ///< the same with every secret and every value of the process's environment as "••••": for showing and for logs
};

/// Puts values in for {{names}} (base::Placeholders) at the moment of use. One thread at a time; copies share what generated values go on
/// from: the counter, random walks.
class Resolver
{
public:
    /// `secrets` may be null and must outlive the resolver; only what it has in memory is used.
    /// `generated` is what generated values go on from, so that its owner goes on counting with another resolver; none: from the start.
    explicit Resolver(Variables variables = {}, const SecretStore *secrets = nullptr, std::shared_ptr<base::GeneratorState> generated = {});

    void setVariables(Variables variables);
    const Variables &variables() const { return m_variables; }

    /// Errors: `variable.unknown` (names it, `where` and near names), `variable.cycle` (shows the circle),
    /// `secret.missing`, `variable.too-long` (variables that make more than 4 MiB, or stand in each other too often or too deep),
    /// `trust.environment` (not among those that are permitted), `template.function` (arguments that a generated value does not take).
    /// Braces around anything that is no placeholder stay as they are.
    base::Result<Resolved> resolve(const QString &text, const QString &where = {}) const;
    /// As resolve(), to show what would come of the text: {{$counter}} and other generated values do not go on.
    base::Result<Resolved> preview(const QString &text, const QString &where = {}) const;
    /// resolve().text
    base::Result<QString> text(const QString &text, const QString &where = {}) const;
    /// The value of one name as the window shows it beside its source, or why there is none; secrets masked.
    struct Shown { QString name; QString value; QString source; QString error; };
    Shown show(const QString &name) const;

    /// Every text of the profile resolved in place; the errors of all that could not be, each with where it stands. Stops at
    /// the first `variable.too-long`: what multiplies in one text does so in the others.
    std::vector<base::Error> resolveAll(Profile &profile, const QStringList &except = {}) const;

    /// The secrets that were put in so far: from the keychain, variables that are marked or named as secrets, and such names of the
    /// process's environment. Copies of a resolver share them.
    const base::Secrets &secretsUsed() const { return *m_used; }

    /// Names in the text, generated ones with their arguments ("$int 1 6"), in order, without repetition: what a highlighter needs.
    static QStringList namesIn(const QString &text);
    /// All names that can be used, generated ones with the arguments that they take, and where they come from.
    std::vector<Shown> known() const;
    /// Names of {{secret.X}} that these texts need, variables followed.
    QStringList secretsNeeded(const QStringList &texts) const;
    /// Names of {{env.X}} and {{secret.X}} that these texts, or the variables in them, ask for; without what a typed value asks for.
    struct Asked { QStringList environment; QStringList secrets; };
    Asked askedFor(const QStringList &texts) const;
    /// The text is one {{name}} whose value was typed.
    bool isTyped(const QString &text) const;

    /// Random values become those that this seed repeats.
    void setSeed(quint64 seed);
    /// Replaced in tests.
    std::function<QDateTime()> now;

private:
    struct Walk;
    struct Reached;
    /// A source and a place in it.
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

/// Every text of the profile in which {{variables}} may stand.
QStringList textsOf(const Profile &profile);

} // namespace framescope::profiles
