#include "ProfilesCheck.h"

#include "WorkspaceOptions.h"

#include "base/Translation.h"
#include "profiles/SecretScan.h"
#include "profiles/ValueCheck.h"
#include "server/ServerSettings.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <memory>

namespace framescope::cli {

namespace {

using Kind = profiles::WorkspaceItem::Kind;

FRAMESCOPE_TR("framescope::cli::ProfilesCheck")

void addSecret(const profiles::SecretFinding &finding, const QString &file, const QString &remedy, std::vector<profiles::Problem> &problems)
{
    profiles::Problem problem;
    problem.severity = profiles::Problem::Severity::Warning;
    problem.id = QStringLiteral("secret.in-file");
    problem.file = file;
    problem.where = finding.where;
    problem.what = tr("%1 looks like a secret: %2.").arg(finding.where, finding.why);
    problem.remedy = remedy;
    problems.push_back(std::move(problem));
}

void addSecretsOfServer(const QByteArray &content, const QString &file, std::vector<profiles::Problem> &problems)
{
    const auto document = base::OrderedJson::parse(content);
    if (!document)
        return; // already reported by the workspace
    for (const profiles::SecretFinding &finding : profiles::findSecrets(*document)) {
        if (finding.where == QLatin1String("key") && !(*document)[u"key"].toString().contains(QLatin1String("PRIVATE KEY")))
            continue; // the file of the private key, not the key
        const QString remedy = finding.where == QLatin1String("token") ? tr("Move it into the keychain with --fix, or write {{secret.%1}} or {{env.NAME}} in its place.").arg(finding.name)
                                                                       : tr("Keep it out of the file: variables are put into the token only.");
        addSecret(finding, file, remedy, problems);
    }
}

template<typename T>
void addSecrets(const T &value, const QString &file, std::vector<profiles::Problem> &problems)
{
    for (const profiles::SecretFinding &finding : profiles::findSecrets(value))
        addSecret(finding, file, tr("Move it into the keychain with --fix; {{secret.%1}} stands in its place then.").arg(finding.name), problems);
}

/// Not a fault, but important to know about a file from somebody else.
void addAsking(const profiles::TrustRequest &request, const QString &file, std::vector<profiles::Problem> &problems)
{
    for (const QString &line : request.lines()) {
        profiles::Problem problem;
        problem.severity = profiles::Problem::Severity::Note;
        problem.id = QStringLiteral("trust.asks");
        problem.file = file;
        problem.what = tr("It %1.").arg(line);
        problems.push_back(std::move(problem));
    }
}

/// Waits until the keychain has stored the value.
base::Result<void> keep(profiles::SecretStore &store, const QString &name, const QString &value)
{
    QEventLoop loop;
    struct Answer {
        bool awaited = true;
        base::Result<void> result = base::Error{QStringLiteral("secret.no-answer"), tr("The keychain did not answer."), {}, tr("Unlock the keychain, then try again.")}.worthRetrying();
    };
    auto answer = std::make_shared<Answer>();
    store.set(name, value, [&loop, answer](base::Result<void> done) {
        if (!answer->awaited)
            return;
        answer->result = std::move(done);
        loop.quit();
    });
    // Unlocking may take the user some time; a keychain that never answers must not block us for ever.
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
    loop.exec();
    answer->awaited = false;
    return answer->result;
}

} // namespace

base::Result<std::vector<profiles::Problem>> ProfilesCheck::run() const
{
    std::vector<profiles::Problem> problems = m_workspace.allProblems();
    if (const auto top = m_workspace.folderSettings({}))
        addSecrets(top->value, QStringLiteral("workspace.json"), problems);
    for (const profiles::WorkspaceItem &item : m_workspace.items()) {
        if (!item.broken.isEmpty())
            continue;
        if (item.kind == Kind::Environment) {
            if (const auto loaded = m_workspace.environment(item.path))
                addSecrets(loaded->value, item.path, problems);
        } else if (item.kind == Kind::Folder) {
            if (const auto loaded = m_workspace.folderSettings(item.path))
                addSecrets(loaded->value, item.path + QStringLiteral("/folder.json"), problems);
        } else if (item.kind == Kind::Profile) {
            const auto loaded = m_workspace.profile(item.path);
            if (!loaded)
                continue;
            addSecrets(loaded->value, item.path, problems);
            auto effective = m_workspace.effective(item.path, loaded->value);
            const auto sources = effective ? workspaceoptions::sources(m_workspace, item.path, m_options) : base::Result<profiles::Variables>(effective.error());
            if (!sources) {
                if (effective)
                    return sources.error(); // --env and --var are equally wrong for all
                continue;
            }
            addAsking(profiles::TrustRequest::of(*effective, profiles::Resolver(*sources), m_workspace.access()), item.path, problems);
            // The value of a secret does not matter here, only whether its name can be resolved.
            profiles::SecretStore known(m_workspace.id(), nullptr);
            const profiles::Resolver resolver(*sources, &known);
            for (const QString &name : resolver.secretsNeeded(profiles::textsOf(effective->profile)))
                known.setForSession(name, QStringLiteral("-"));
            for (const base::Error &error : resolver.resolveAll(effective->profile)) {
                profiles::Problem problem;
                problem.severity = profiles::Problem::Severity::Warning;
                problem.id = error.id;
                problem.file = item.path;
                problem.what = error.seen.isEmpty() ? error.what : QString(error.what + QLatin1Char(' ') + tr("Seen: %1.").arg(error.seen));
                problem.remedy = error.remedy;
                problems.push_back(std::move(problem));
            }
            for (const profiles::BadValue &bad : profiles::findBadValues(effective->profile)) {
                profiles::Problem problem;
                problem.id = QStringLiteral("profile.value");
                problem.file = item.path;
                problem.where = bad.where;
                problem.what = bad.what;
                problem.remedy = bad.remedy;
                problems.push_back(std::move(problem));
            }
        } else if (item.kind == Kind::Server) {
            const auto bytes = m_workspace.access().bytes(item.path);
            auto settings = bytes ? server::ServerSettings::parse(*bytes, item.path) : base::Result<server::ServerSettings>(bytes.error());
            if (!settings) {
                profiles::Problem problem;
                problem.id = settings.error().id;
                problem.file = item.path;
                problem.what = settings.error().what;
                problem.remedy = settings.error().remedy;
                problems.push_back(std::move(problem));
                continue;
            }
            addSecretsOfServer(*bytes, item.path, problems);
            settings->baseFolder = QFileInfo(m_workspace.absolute(item.path)).absolutePath();
            const auto sources = workspaceoptions::sources(m_workspace, {}, m_options);
            if (!sources)
                return sources.error();
            addAsking(settings->asksFor(profiles::Resolver(*sources), m_workspace.access()), item.path, problems);
        }
    }
    return problems;
}

base::Result<QStringList> ProfilesCheck::moveSecrets(profiles::SecretStore &store)
{
    QStringList lines;
    QHash<QString, QString> taken;
    base::Result<void> failed;
    const auto moveAll = [&](auto &loaded, const QString &file, auto save) {
        if (!loaded || !loaded->readOnly.isEmpty() || !failed)
            return;
        const QHash<QString, QString> secrets = profiles::takeSecrets(loaded->value, taken);
        if (secrets.isEmpty())
            return;
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            if (auto kept = keep(store, it.key(), it.value()); !kept) {
                base::Error error = kept.error();
                error.remedy = tr("Nothing more was changed. Set the secret by hand, or run it where there is a keychain.");
                failed = error;
                return;
            }
            taken.insert(it.key(), it.value());
        }
        const profiles::SaveResult saved = save(loaded->value, loaded->stamp);
        if (!saved.ok()) {
            failed = saved.error;
            return;
        }
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            lines << tr("%1: moved into the keychain as {{secret.%2}}").arg(file, it.key());
    };
    auto top = m_workspace.folderSettings({});
    moveAll(top, QStringLiteral("workspace.json"), [&](const auto &value, const auto &stamp) { return m_workspace.saveFolder({}, value, stamp); });
    // Saving changes the list being iterated.
    const std::vector<profiles::WorkspaceItem> items = m_workspace.items();
    for (const profiles::WorkspaceItem &item : items) {
        if (item.kind == Kind::Profile) {
            auto loaded = m_workspace.profile(item.path);
            moveAll(loaded, item.path, [&](const auto &value, const auto &stamp) { return m_workspace.saveProfile(item.path, value, stamp); });
        } else if (item.kind == Kind::Environment) {
            auto loaded = m_workspace.environment(item.path);
            moveAll(loaded, item.path, [&](const auto &value, const auto &stamp) { return m_workspace.saveEnvironment(item.path, value, stamp); });
        } else if (item.kind == Kind::Folder) {
            auto loaded = m_workspace.folderSettings(item.path);
            moveAll(loaded, item.path, [&](const auto &value, const auto &stamp) { return m_workspace.saveFolder(item.path, value, stamp); });
        } else {
            auto loaded = m_workspace.document(item.path);
            moveAll(loaded, item.path, [&](const auto &value, const auto &stamp) { return m_workspace.saveDocument(item.path, value, stamp); });
        }
    }
    if (!failed)
        return failed.error();
    return lines;
}

} // namespace framescope::cli
