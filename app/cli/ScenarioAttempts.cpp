#include "ScenarioAttempts.h"

#include "CaptureFile.h"
#include "ExitCode.h"
#include "ProfileArgument.h"
#include "TrustOptions.h"
#include "WorkspaceOptions.h"

#include "base/Translation.h"
#include "base/InputFile.h"
#include "base/NearName.h"
#include "profiles/FileName.h"
#include "profiles/SystemKeychain.h"
#include "profiles/TrustStore.h"
#include "scenario/PayloadText.h"
#include "scenario/ScenarioFiles.h"
#include "scenario/ScenarioReader.h"
#include "scenario/VariableNames.h"
#include "session/ProfileSettings.h"
#include "session/SessionLink.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::TestCommand")

/// Everything of a scenario in which {{names}} may stand.
QStringList textsOf(const scenario::Scenario &scenario)
{
    QStringList out;
    for (const profiles::Variable &variable : scenario.variables)
        out.append(variable.value);
    for (const scenario::ConnectionSpec &connection : scenario.connections) {
        out << connection.url << connection.profile << connection.origin << connection.protocols;
        for (const auto &header : connection.headers)
            out.append(header.second);
    }
    const auto walk = [&out](const auto &self, const scenario::Steps &steps) -> void {
        for (const scenario::Step &step : steps) {
            out += scenario::VariableNames::textsOf(step);
            if (const auto *repeat = std::get_if<scenario::RepeatStep>(&step.what))
                self(self, repeat->steps);
        }
    };
    walk(walk, scenario.steps);
    return out;
}

/// What stays of one attempt: a capture for each connection.
struct Captures {
    std::vector<std::pair<QString, std::unique_ptr<CaptureFile>>> files;
    base::Secrets secrets; ///< of its connections: taken out of what is reported
};

} // namespace

std::vector<Option> ScenarioAttempts::options()
{
    const QString group = tr("Workspace and values");
    std::vector<Option> out = {
        {QStringLiteral("workspace"), QStringLiteral("DIR"), tr("the workspace with the connections of the scenarios"), false, group},
        {QStringLiteral("env"), QStringLiteral("NAME"), tr("the environment whose variables are used"), false, group},
        {QStringLiteral("var"), QStringLiteral("NAME=VALUE"), tr("a variable; overrides all others except those of the scenario's data"), true, group},
        {QStringLiteral("keep-captures"), QStringLiteral("failed|all|none"), tr("which runs keep their captures (default failed)"), false, tr("Captures")},
        {QStringLiteral("captures"), QStringLiteral("DIR"), tr("where they are kept (default test-captures)"), false, tr("Captures")},
        {QStringLiteral("timeout"), QStringLiteral("S"), tr("the time limit of one run, in seconds"), false, QString()},
    };
    const auto trust = trustoptions::options(tr("Files that were not made here"));
    out.insert(out.end(), trust.begin(), trust.end());
    return out;
}

base::Result<std::unique_ptr<ScenarioAttempts>> ScenarioAttempts::from(const ParsedOptions &options, Console &console)
{
    std::unique_ptr<ScenarioAttempts> out(new ScenarioAttempts(options, console));
    const QString keep = options.value(u"keep-captures").value_or(QStringLiteral("failed"));
    const QStringList kinds{QStringLiteral("none"), QStringLiteral("failed"), QStringLiteral("all")};
    if (!kinds.contains(keep))
        return usageError(tr("--keep-captures takes failed, all or none."), keep, tr("Use failed, all or none."));
    out->m_keep = static_cast<Keep>(kinds.indexOf(keep));
    out->m_captures = options.value(u"captures").value_or(QStringLiteral("test-captures"));
    if (const auto timeout = options.value(u"timeout")) {
        const auto ms = OptionParser::parseSeconds(*timeout, QStringLiteral("--timeout"));
        if (!ms)
            return ms.error();
        out->m_runLimitNs = qint64(*ms) * 1'000'000;
    }
    auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    out->m_workspace = std::move(*workspace);
    out->m_secrets = std::make_shared<profiles::SecretStore>(out->m_workspace->id(), profiles::SystemKeychain::open());
    return out;
}

base::Result<profiles::Resolver> ScenarioAttempts::resolver()
{
    if (!m_sources) {
        auto sources = workspaceoptions::sources(*m_workspace, {}, m_options);
        if (!sources)
            return sources.error();
        m_sources = std::move(*sources);
    }
    // A resolver of its own for each run: copies would share what generated values go on from.
    return profiles::Resolver(*m_sources, m_secrets.get());
}

base::Result<void> ScenarioAttempts::check(const std::vector<std::shared_ptr<const scenario::Scenario>> &scenarios, std::vector<profiles::Problem> &problems)
{
    auto values = resolver();
    if (!values)
        return values.error();
    QStringList known;
    for (const profiles::Resolver::Shown &one : values->known())
        known.append(one.name);
    for (const auto &scenario : scenarios) {
        // Columns of a data file are known when its rows are; a file that is wrong was reported before.
        if (scenario->dataFile.isEmpty()) {
            const auto unknown = scenario::ScenarioReader::unknownVariables(*scenario, known);
            problems.insert(problems.end(), unknown.begin(), unknown.end());
        }
        profiles::TrustRequest request = profiles::TrustRequest::of(textsOf(*scenario), *values);
        for (const scenario::ConnectionSpec &connection : scenario->connections) {
            if (!connection.url.isEmpty())
                request.hosts.append(connection.url);
        }
        if (request.isEmpty())
            continue;
        const QString path = QFileInfo(scenario->file).absoluteFilePath();
        const auto bytes = base::InputFile::read(path, scenario::Suite::kMostBytes);
        if (!bytes)
            return bytes.error();
        profiles::TrustStore store(QFileInfo(path).absolutePath());
        const auto question = store.question(scenario->name, {{path, profiles::Document::hashOf(*bytes)}}, request);
        const auto allow = [&](const profiles::TrustQuestion &asked) { return store.allow(asked); };
        if (const auto trusted = trustoptions::check(question, m_options, allow); !trusted)
            return trusted.error();
        if (const auto fetched = workspaceoptions::fetchSecrets(*m_secrets, values->secretsNeeded(textsOf(*scenario))); !fetched)
            return fetched.error();
    }
    return {};
}

base::Result<void> ScenarioAttempts::giveSecrets(const std::vector<std::pair<QString, QString>> &secrets)
{
    QStringList wanted;
    for (const auto &[name, value] : secrets) {
        if (value.isEmpty())
            wanted.append(name);
        else
            m_secrets->setForSession(name, value);
    }
    return workspaceoptions::fetchSecrets(*m_secrets, wanted);
}

QString ScenarioAttempts::captureName(const scenario::PlannedRun &run, std::size_t connection, int attempt) const
{
    QStringList parts{QFileInfo(run.scenario->file).fileName().section(QStringLiteral(".scenario."), 0, 0)};
    if (run.rowNumber > 0)
        parts.append(QString::number(run.rowNumber));
    if (const QString name = run.scenario->connections[connection].name; !name.isEmpty())
        parts.append(name);
    if (attempt > 1)
        parts.append(QStringLiteral("attempt-%1").arg(attempt));
    const QString base = profiles::fileNameFor(parts.join(u'-'));
    // Two scenarios of one name lie in two folders.
    QString folder = QFileInfo(run.scenario->file).path();
    folder.replace(u'/', u'_').replace(u':', u'_').replace(u'\\', u'_');
    const QString prefix = folder == QLatin1String(".") || folder.isEmpty() ? QString() : folder.right(80) + u'_';
    return QDir(m_captures).filePath(prefix + base + QStringLiteral(".fscope"));
}

base::Result<scenario::SuiteRun::Attempt> ScenarioAttempts::prepare(const scenario::PlannedRun &run, int attempt)
{
    auto values = resolver();
    if (!values)
        return values.error();
    if (m_keep != Keep::None && !QDir().mkpath(m_captures)) {
        base::Error error;
        error.id = QStringLiteral("file.not-writable");
        error.what = tr("The folder %1 for captures cannot be created.").arg(m_captures);
        error.remedy = tr("Name another with --captures, or keep none: --keep-captures none.");
        return error;
    }
    scenario::SuiteRun::Attempt out;
    out.setup.resolver = *values;
    out.setup.runLimitNs = m_runLimitNs;
    auto captures = std::make_shared<Captures>();

    // Values of the scenario and of its row count for addresses and headers too.
    profiles::Variables all = values->variables();
    all.prepend({tr("scenario"), run.scenario->variables, false});
    all.prepend({tr("data"), run.row, false});
    const auto resolver = std::make_shared<profiles::Resolver>(std::move(all), m_secrets.get());

    out.setup.makeLink = [this, &run, attempt, captures, resolver](std::size_t index) -> base::Result<std::unique_ptr<scenario::Link>> {
        const scenario::ConnectionSpec &spec = run.scenario->connections[index];
        const bool isUrl = !spec.url.isEmpty();
        const auto target = resolver->text(isUrl ? spec.url : spec.profile);
        if (!target)
            return target.error();
        const auto change = [&](session::SessionSettings &settings) -> base::Result<void> {
            network::ConnectionOptions &connection = settings.connection;
            for (const auto &[name, value] : spec.headers) {
                const auto text = resolver->text(value);
                if (!text)
                    return text.error();
                connection.headers.append(name.toUtf8(), text->toUtf8());
            }
            for (const QString &protocol : spec.protocols)
                connection.subprotocols.push_back(protocol.toUtf8());
            if (!spec.origin.isEmpty())
                connection.origin = spec.origin.toUtf8();
            if (spec.deflate == QLatin1String("off")) {
                connection.deflate.reset();
            } else if (!spec.deflate.isEmpty() && spec.deflate != QLatin1String("on")) {
                const auto parameters = protocol::DeflateParameters::parse(spec.deflate.toLatin1());
                if (!parameters)
                    return parameters.error();
                connection.deflate = *parameters;
            }
            if (!spec.checkCertificate)
                connection.tls.insecure = true;
            if (!spec.caFile.isEmpty()) {
                const auto file = scenario::fileOf(run.scenario->file, spec.caFile);
                if (!file)
                    return file.error();
                connection.tls.caFiles.append(*file);
            }
            connection.secrets.add(resolver->secretsUsed());
            return {};
        };
        const bool warns = !isUrl && !m_warned.contains(*target);
        m_warned.insert(*target);
        auto settings = settingsOfProfile({*m_workspace, m_secrets, warns}, *target, isUrl, m_options, change);
        if (!settings)
            return settings.error();
        captures->secrets.add(settings->connection.allSecrets());
        captures->secrets.add(resolver->secretsUsed());
        auto link = std::make_unique<session::SessionLink>(*settings);
        if (m_keep != Keep::None) {
            const QString path = captureName(run, index, attempt);
            // Most of them are removed a moment later: a thousand waits for the disk are most of the time of a thousand short runs.
            auto file = CaptureFile::create(path, {{QStringLiteral("url"), settings->connection.allSecrets().textOf(settings->connection.url.toString())}, {QStringLiteral("scenario"), run.name}}, m_options, m_console, false);
            if (!file)
                return file.error();
            link->session().addSink((*file)->sink());
            session::Session *session = &link->session();
            capture::CaptureWriter *sink = (*file)->sink();
            QObject::connect(file->get(), &CaptureFile::ready, session, [session, sink] { session->sinkReady(sink); });
            captures->files.emplace_back(path, std::move(*file));
        }
        return std::unique_ptr<scenario::Link>(std::move(link));
    };
    out.setup.readFile = [&run](const QString &path) -> base::Result<scenario::Outgoing> {
        const auto file = scenario::fileOf(run.scenario->file, path);
        if (!file)
            return file.error();
        return scenario::payloadtext::fromFile(*file);
    };
    out.setup.savedMessage = [this, &run, resolver](const QString &name, std::size_t connection) -> base::Result<scenario::Outgoing> {
        base::Error error;
        error.id = QStringLiteral("scenario.no-message");
        error.subject = name;
        const QString profile = run.scenario->connections[connection].profile;
        if (profile.isEmpty()) {
            error.what = tr("There is no saved message \"%1\": the connection is an address, not a saved one.").arg(name);
            return error;
        }
        const auto found = m_workspace->findProfile(profile);
        if (!found)
            return found.error();
        auto effective = m_workspace->effective(*found);
        if (!effective)
            return effective.error();
        const profiles::SavedMessage *saved = effective->profile.message(name);
        if (!saved) {
            QStringList names;
            for (const profiles::SavedMessage &one : effective->profile.messages)
                names.append(one.path());
            const QString near = base::NearName::best(name, names);
            error.what = tr("%1 has no saved message \"%2\".").arg(profile, name);
            error.remedy = near.isEmpty() ? QString() : tr("Did you mean \"%1\"?").arg(near);
            return error;
        }
        profiles::SavedMessage message = *saved;
        const auto text = resolver->text(message.content, name);
        if (!text)
            return text.error();
        message.content = *text;
        return session::outgoingFromMessage(message, effective->baseFolder, m_workspace->access());
    };
    // Steps resolve with a copy of `values`, and saved messages with `resolver`, after the link was made: what they used is asked for at the end.
    out.masked = [captures, resolver, steps = *values](const QString &text) {
        base::Secrets known = captures->secrets;
        known.add(steps.secretsUsed());
        known.add(resolver->secretsUsed());
        return known.textOf(text);
    };
    out.ended = [this, captures](const scenario::RunResult &result) -> QString {
        QString kept;
        for (auto &[path, file] : captures->files) {
            (void)file->finish(); // it says itself what was not kept
            file.reset();
            if (m_keep == Keep::Failed && result.passed())
                QFile::remove(path);
            else if (kept.isEmpty())
                kept = path;
        }
        if (m_keep == Keep::Failed)
            QDir().rmdir(m_captures); // only where it is empty
        return kept;
    };
    return out;
}

} // namespace framescope::cli
