#include "WorkspaceOptions.h"

#include "ExitCode.h"
#include "Platform.h"

#include "base/Translation.h"
#include "profiles/DefaultWorkspace.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace framescope::cli::workspaceoptions {

namespace {

using namespace std::chrono_literals;

FRAMESCOPE_TR("framescope::cli::WorkspaceOptions")

} // namespace

base::Result<std::unique_ptr<profiles::Workspace>> open(const ParsedOptions &options)
{
    const auto folder = options.value(u"workspace");
    return folder ? profiles::Workspace::open(*folder) : profiles::DefaultWorkspace::open();
}

base::Result<std::vector<profiles::Variable>> variables(const ParsedOptions &options)
{
    std::vector<profiles::Variable> out;
    for (const QString &text : options.values(u"var")) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return usageError(tr("--var needs a name and a value."), {}, tr("Write it as --var NAME=VALUE."));
        profiles::Variable variable;
        variable.name = text.left(equals).trimmed();
        variable.value = text.mid(equals + 1);
        out.push_back(std::move(variable));
    }
    // The last one wins, as with every other option.
    std::reverse(out.begin(), out.end());
    return out;
}

base::Result<profiles::Variables> sources(const profiles::Workspace &workspace, const QString &path, const ParsedOptions &options)
{
    const auto given = variables(options);
    if (!given)
        return given.error();
    return workspace.variablesFor(path, options.value(u"env").value_or(QString()), *given);
}

QByteArray environmentNameOf(const QString &secret)
{
    QByteArray name = "FRAMESCOPE_SECRET_";
    for (const QChar c : secret)
        name += c.unicode() < 0x80 && c.isLetterOrNumber() ? c.toUpper().toLatin1() : '_';
    return name;
}

base::Result<void> fetchSecrets(profiles::SecretStore &store, const QStringList &names, qint64 patienceMs)
{
    QStringList wanted;
    for (const QString &name : names) {
        const QByteArray variable = environmentNameOf(name);
        if (qEnvironmentVariableIsSet(variable.constData())) {
#ifdef Q_OS_UNIX
            if (!qgetenv(variable.constData()).isValidUtf8())
                return usageError(tr("The environment variable %1 has bytes that are not UTF-8.").arg(QString::fromLatin1(variable)), {}, tr("Give text in UTF-8."));
#endif
            store.setForSession(name, qEnvironmentVariable(variable.constData()));
        } else
            wanted << name;
    }
    if (wanted.isEmpty())
        return {};
    QEventLoop loop;
    QStringList missing = wanted;
    auto answered = std::make_shared<bool>(false);
    store.fetch(wanted, [&loop, &missing, answered](const QStringList &names_) {
        if (*answered)
            return;
        *answered = true;
        missing = names_;
        loop.quit();
    });
    // Unlocking the keychain may take the user some time; one that never answers must not block us for ever.
    const std::chrono::milliseconds patience = patienceMs < 0 ? std::chrono::milliseconds(60s) : std::min<std::chrono::milliseconds>(60s, std::chrono::milliseconds(patienceMs));
    QTimer::singleShot(patience, &loop, [&loop, answered] {
        *answered = true;
        loop.quit();
    });
    loop.exec();
    *answered = true;
    if (!platform::isTerminal(platform::Stream::In))
        return {};
    for (const QString &name : std::as_const(missing)) {
        const QByteArray value = platform::readSecret(tr("Secret “%1”: ").arg(name).toUtf8());
        if (!value.isEmpty())
            store.setForSession(name, QString::fromUtf8(value));
    }
    return {};
}

} // namespace framescope::cli::workspaceoptions
