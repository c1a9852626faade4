#include "ProfileArgument.h"

#include "ExitCode.h"

#include "base/Bytes.h"
#include "profiles/SecretStore.h"
#include "profiles/Variables.h"
#include "profiles/Workspace.h"
#include "session/ProfileSettings.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace framescope::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("framescope::cli::ProfileArgument", text);
}

base::Result<std::vector<profiles::Variable>> variablesOf(const ParsedOptions &options)
{
    std::vector<profiles::Variable> variables;
    for (const QString &text : options.values(u"var")) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1)
            return usageError(tr("A variable is NAME=VALUE."), base::escapeControls(equals < 0 ? text : QString()), QStringLiteral("--var host=localhost:9001"));
        profiles::Variable variable;
        variable.name = text.left(equals);
        variable.value = text.mid(equals + 1);
        variables.push_back(variable);
    }
    return variables;
}

/// Every text of a profile in which a secret may be used.
QStringList textsOf(const profiles::Profile &profile)
{
    // The profile as it is written holds all of them.
    return {QString::fromUtf8(profile.toJson().toCompact())};
}

/// The keychain first; then, for CI where there is none, the environment variable of that name.
QStringList fetchSecrets(profiles::SecretStore &store, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QStringList missing;
    QEventLoop loop;
    bool done = false;
    store.fetch(names, [&](const QStringList &absent) {
        missing = absent;
        done = true;
        loop.quit();
    });
    if (!done)
        loop.exec();
    QStringList left;
    for (const QString &name : std::as_const(missing)) {
        QByteArray variable = "FRAMESCOPE_SECRET_" + name.toUpper().toUtf8();
        variable.replace('-', '_').replace('.', '_');
        if (qEnvironmentVariableIsSet(variable.constData()))
            store.setForSession(name, qEnvironmentVariable(variable.constData()));
        else
            left << name;
    }
    return left;
}

} // namespace

base::Result<session::SessionSettings> settingsOfProfile(const QString &target, bool isUrl, const ParsedOptions &options)
{
    auto commandLine = variablesOf(options);
    if (!commandLine)
        return commandLine.error();
    const auto folder = options.value(u"workspace");
    auto opened = folder ? profiles::Workspace::open(*folder) : profiles::Workspace::openDefault();
    if (!opened)
        return opened.error();
    profiles::Workspace &workspace = **opened;

    QString path;
    profiles::Effective effective;
    if (isUrl) {
        effective = profiles::Effective::of(profiles::Profile::create(target, target), QString(), {});
        effective.baseFolder = workspace.folder();
    } else {
        const auto found = workspace.findProfile(target);
        if (!found) {
            base::Error error = found.error();
            error.id = QStringLiteral("usage.profile");
            return error;
        }
        path = *found;
        auto loaded = workspace.effective(path);
        if (!loaded)
            return loaded.error();
        effective = std::move(loaded).value();
    }
    auto variables = workspace.variablesFor(path, options.value(u"env").value_or(QString()), *commandLine);
    if (!variables) {
        base::Error error = variables.error();
        error.id = QStringLiteral("usage.environment");
        return error;
    }
    profiles::SecretStore secrets(workspace.id(), profiles::SecretStore::systemKeychain());
    const profiles::Resolver resolver(*variables, &secrets);
    const QStringList missing = fetchSecrets(secrets, resolver.secretsNeeded(textsOf(effective.profile)));
    if (!missing.isEmpty())
        return usageError(tr("The profile needs secrets that are not in the keychain: %1.").arg(missing.join(QLatin1String(", "))), {},
                          tr("the window, which asks for them, or the environment variable FRAMESCOPE_SECRET_%1.").arg(QString(missing.first()).toUpper().replace(QLatin1Char('-'), QLatin1Char('_'))));
    const auto errors = resolver.resolveAll(effective.profile);
    if (!errors.empty()) {
        base::Error error = errors.front();
        error.id = QStringLiteral("usage.variable");
        return error;
    }
    return session::settingsFromProfile(effective);
}

} // namespace framescope::cli
