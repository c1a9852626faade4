#pragma once

#include "Environment.h"

#include "base/Secrets.h"

#include <QDateTime>
#include <QProcessEnvironment>

#include <functional>
#include <memory>

namespace framescope::profiles {

class SecretStore;
struct Profile;

/// All sources of {{names}}, innermost first: command line, environment, folders (nearest first), workspace. {{env.NAME}} is the
/// process's environment, {{secret.NAME}} the keychain, {{$name}} is generated at each use. Text and copies of it may be
/// changed at any time; a Resolver sees the change at its next use. A plain value.
struct Variables {
    struct Source {
        QString label;               ///< "command line", "environment Staging", "folder a/b", "workspace": for people
        std::vector<Variable> variables;
    };
    std::vector<Source> sources;     ///< the first that has the name wins
    QProcessEnvironment process = QProcessEnvironment::systemEnvironment();

    void prepend(Source source) { sources.insert(sources.begin(), std::move(source)); }
};

/// A text with its variables put in. A plain value.
struct Resolved {
    QString text;
    QString masked;                  ///< the same with every secret and every value of the process's environment as "••••": for showing and for logs
};

/// Puts values in for {{names}} at the moment of use. One thread at a time; copies share the counter.
class Resolver
{
public:
    /// `secrets` may be null and must outlive the resolver; only what it has in memory is used.
    explicit Resolver(Variables variables = {}, const SecretStore *secrets = nullptr);

    void setVariables(Variables variables) { m_variables = std::move(variables); }
    const Variables &variables() const { return m_variables; }

    /// Errors: `variable.unknown` (names it, `where` and near names), `variable.cycle` (shows the circle),
    /// `secret.missing`, `variable.too-long` (variables that make more than 4 MiB). "\{{" stays "{{"; braces around anything that is not a name stay as they are.
    base::Result<Resolved> resolve(const QString &text, const QString &where = {}) const;
    /// resolve().text
    base::Result<QString> text(const QString &text, const QString &where = {}) const;
    /// The value of one name as the window shows it beside its source, or why there is none; secrets masked.
    struct Shown { QString name; QString value; QString source; QString error; };
    Shown show(const QString &name) const;

    /// Every text of the profile resolved in place; the errors of all that could not be, each with where it stands.
    std::vector<base::Error> resolveAll(Profile &profile, const QStringList &except = {}) const;

    /// The secrets that were put in so far: from the keychain, variables that are marked or named as secrets, and such names of the
    /// process's environment. Copies of a resolver share them.
    const base::Secrets &secretsUsed() const { return *m_used; }

    /// Names in the text, in order, without repetition: what a highlighter and a completer need.
    static QStringList namesIn(const QString &text);
    /// All names that can be used, with where they come from: for completion.
    std::vector<Shown> known() const;
    /// Names of {{secret.X}} that these texts need, variables followed.
    QStringList secretsNeeded(const QStringList &texts) const;

    /// Replaced in tests.
    std::function<QDateTime()> now;
    std::function<quint32()> random;

private:
    struct Walk;
    bool expand(const QString &text, Walk &walk, QString &plain, QString &masked) const;
    Variables m_variables;
    const SecretStore *m_secrets = nullptr;
    std::shared_ptr<qint64> m_counter;
    std::shared_ptr<base::Secrets> m_used;
};

/// Every text of the profile in which {{variables}} may stand.
QStringList textsOf(const Profile &profile);

} // namespace framescope::profiles
