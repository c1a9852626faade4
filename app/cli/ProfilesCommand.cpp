#include "ProfilesCommand.h"

#include "ProfilesCheck.h"
#include "TrustOptions.h"
#include "WorkspaceOptions.h"

#include "base/Bytes.h"
#include "base/OptionId.h"
#include "base/OutputFile.h"
#include "base/Secrets.h"
#include "base/Translation.h"
#include "profiles/SecretScan.h"
#include "profiles/SystemKeychain.h"
#include "profiles/exports/CopyAs.h"
#include "profiles/exports/Exporter.h"
#include "profiles/imports/ImportFile.h"
#include "profiles/imports/ImportStore.h"
#include "profiles/imports/Importer.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace framescope::cli {

namespace {

using base::OrderedJson;
using Kind = profiles::WorkspaceItem::Kind;

FRAMESCOPE_TR("framescope::cli::ProfilesCommand")

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Folder: return QStringLiteral("folder");
    case Kind::Profile: return QStringLiteral("profile");
    case Kind::Server: return QStringLiteral("server");
    case Kind::Environment: return QStringLiteral("environment");
    }
    return {};
}

/// The address as it would be requested, secrets masked.
base::Result<QString> maskedUrl(const profiles::Profile &profile, const profiles::Resolver &resolver)
{
    std::optional<base::Error> failed;
    const auto resolve = [&](const QString &text, const QString &where) {
        const auto resolved = resolver.resolve(text, where);
        if (!resolved && !failed)
            failed = resolved.error();
        return resolved ? resolved->masked : QString();
    };
    const QString url = resolve(profile.url, QStringLiteral("url"));
    auto path = profile.pathParameters;
    for (profiles::Row &row : path)
        row.value = resolve(row.value, QStringLiteral("pathParameters"));
    auto query = profile.query;
    std::erase_if(query, [](const profiles::Row &row) { return !row.on; });
    for (profiles::Row &row : query) {
        row.name = resolve(row.name, QStringLiteral("query"));
        row.value = resolve(row.value, QStringLiteral("query"));
    }
    if (failed)
        return *failed;
    const QString dots = QStringLiteral("\u2022\u2022\u2022\u2022");
    return profiles::urlWithParameters(url, path, query).replace(QString::fromLatin1(QUrl::toPercentEncoding(dots)), dots);
}

/// The value at "tls.verify" of a document.
const OrderedJson &at(const OrderedJson &json, const QString &path)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    return dot < 0 ? json[path] : at(json[path.left(dot)], path.mid(dot + 1));
}

base::Result<void> writeFile(const QString &path, const QByteArray &content)
{
    base::OutputFile file(path);
    const bool fresh = !QFile::exists(path);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && fresh)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    done = done && file.write(content) == content.size() && file.commit();
    if (!done)
        return base::Error{QStringLiteral("file.not-writable"), tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(path)), file.errorString(), tr("Choose another place.")}
            .about(path)
            .mendedBy(base::OptionId::Output);
    return {};
}

} // namespace

struct ProfilesCommand::Call {
    const ParsedOptions &options;
    Console &console;
    profiles::Workspace &workspace;
    bool jsonl = false;

    QString argument(qsizetype i) const { return options.arguments().value(i); }
    void print(const QString &line) const { console.line(base::escapeControls(line)); }
    void print(const OrderedJson &json) const
    {
        console.out() += json.toCompact() + '\n';
        console.written();
    }
};

ProfilesCommand::ProfilesCommand()
{
    m_spec.name = QStringLiteral("profiles");
    m_spec.summary = tr("lists, shows, checks, imports and exports saved connections");
    m_spec.arguments = QStringLiteral("list|show|check|import|export|copy-as [NAME|FILE …]");
    m_spec.minArguments = 1;
    m_spec.maxArguments = 3;
    m_spec.options = {
        {QStringLiteral("workspace"), QStringLiteral("DIR"), tr("the workspace folder (default: your own, created at the first use)"), false, QString()},
        {QStringLiteral("env"), QStringLiteral("NAME"), tr("the environment whose variables are used"), false, QString()},
        {QStringLiteral("var"), QStringLiteral("NAME=VALUE"), tr("a variable; overrides the environment's"), true, QString()},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("output: lines for people, or one JSON object per line"), false, QString()},
        {QStringLiteral("all"), QString(), tr("show: the built-in values too"), false, QString()},
        {QStringLiteral("fix"), QString(), tr("check: move values that look like secrets into the keychain"), false, QString()},
        {QStringLiteral("folder"), QStringLiteral("PATH"), tr("import: the folder of the workspace to import into"), false, QString()},
        {QStringLiteral("dry-run"), QString(), tr("import: only report what would be imported"), false, QString()},
        {QStringLiteral("to"), QStringLiteral("FORMAT"), tr("export: %1 (default framescope)").arg(profiles::Exporter::formatNames().join(QStringLiteral(", "))), false, QString()},
        {QStringLiteral("out"), QStringLiteral("FILE"), tr("export, copy-as: write to this file instead of standard output"), false, QString()},
        {QStringLiteral("message"), QStringLiteral("NAME"), tr("copy-as: a saved message to send (default: those sent after opening)"), true, QString()},
    };
    const auto trust = trustoptions::options(tr("Files that were not made here (copy-as)"));
    m_spec.options.insert(m_spec.options.end(), trust.begin(), trust.end());
    m_spec.examples = {
        QStringLiteral("framescope-cli profiles list"),
        QStringLiteral("framescope-cli profiles show Demo/Echo --env Local"),
        QStringLiteral("framescope-cli profiles check --workspace ./api --fix"),
        QStringLiteral("framescope-cli profiles import insomnia.json --folder Imported"),
        QStringLiteral("framescope-cli profiles export Demo --to asyncapi --out demo.yaml"),
        QStringLiteral("framescope-cli profiles copy-as python Demo/Echo --message Hello"),
    };
    m_spec.notes = tr("import reads HAR, Postman 3.0 folders, Insomnia v4 and v5, Bruno, OpenCollection, Yaak, AsyncAPI 2 and 3, Framescope's own\n"
                      "exports, and command lines of curl, websocat and wscat; “-” reads standard input. copy-as takes the target first:\n%1.\n"
                      "Exports and copies never contain secrets, only their names.\n"
                      "check exits with 1 if it found something. import and check list the environment variables, outside files and\n"
                      "secrets that a profile asks for, and what it sends automatically; an imported profile needs consent for these (--trust).")
                       .arg(profiles::CopyAs::targetNames().join(QStringLiteral(", ")));
}

base::Result<int> ProfilesCommand::run(const ParsedOptions &options, Console &console)
{
    using Function = base::Result<int> (*)(Call &);
    static const std::vector<std::pair<QString, Function>> functions{
        {QStringLiteral("list"), &ProfilesCommand::list},     {QStringLiteral("show"), &ProfilesCommand::show},       {QStringLiteral("check"), &ProfilesCommand::check},
        {QStringLiteral("import"), &ProfilesCommand::import}, {QStringLiteral("export"), &ProfilesCommand::exportTo}, {QStringLiteral("copy-as"), &ProfilesCommand::copyAs},
    };
    const QString what = options.arguments().first();
    const auto found = std::find_if(functions.begin(), functions.end(), [&](const auto &one) { return one.first == what; });
    if (found == functions.end()) {
        QStringList names;
        for (const auto &[name, function] : functions)
            names << name;
        return usageError(tr("There is no command “profiles %1”.").arg(what), {}, tr("Use one of these: %1.").arg(names.join(QStringLiteral(", "))));
    }
    const QString format = options.value(u"format").value_or(QStringLiteral("human"));
    if (format != QLatin1String("human") && format != QLatin1String("jsonl"))
        return usageError(tr("There is no output format with this name."), format, tr("Use --format human or --format jsonl."));
    auto workspace = workspaceoptions::open(options);
    if (!workspace)
        return workspace.error();
    Call call{options, console, **workspace, format == QLatin1String("jsonl")};
    auto result = found->second(call);
    console.flush();
    return result;
}

base::Result<int> ProfilesCommand::list(Call &call)
{
    for (const profiles::WorkspaceItem &item : call.workspace.items()) {
        if (call.jsonl) {
            OrderedJson line = OrderedJson::object();
            line.set(QStringLiteral("kind"), kindName(item.kind));
            line.set(QStringLiteral("path"), item.path);
            line.set(QStringLiteral("name"), item.name);
            if (!item.id.isEmpty())
                line.set(QStringLiteral("id"), item.id);
            if (item.kind == Kind::Profile)
                line.set(QStringLiteral("url"), base::Secrets().textOf(item.url));
            if (!item.broken.isEmpty())
                line.set(QStringLiteral("broken"), item.broken);
            if (!item.readOnly.isEmpty())
                line.set(QStringLiteral("read_only"), item.readOnly);
            call.print(line);
        } else if (item.kind == Kind::Profile) {
            const QString shown = (item.parent.isEmpty() ? QString() : QString(item.parent + QLatin1Char('/'))) + item.name;
            call.print(shown.leftJustified(36) + QLatin1Char(' ') + (item.broken.isEmpty() ? base::Secrets().textOf(item.url) : tr("cannot be read: %1").arg(item.broken)));
        }
    }
    for (const profiles::Problem &problem : call.workspace.problems()) {
        if (problem.severity != profiles::Problem::Severity::Note)
            call.console.note(problem.toString());
    }
    return ExitOk;
}

base::Result<int> ProfilesCommand::show(Call &call)
{
    if (call.argument(1).isEmpty())
        return usageError(tr("“profiles show” needs the name of a profile."), {}, tr("List them with “framescope-cli profiles list”."));
    const auto path = call.workspace.findProfile(call.argument(1));
    if (!path)
        return path.error();
    auto effective = call.workspace.effective(*path);
    if (!effective)
        return effective.error();
    const auto sources = workspaceoptions::sources(call.workspace, *path, call.options);
    if (!sources)
        return sources.error();
    profiles::Profile profile = effective->profile;
    (void)profiles::takeSecrets(profile); // shown by name
    const OrderedJson document = profile.toJson();
    const bool all = call.options.has(u"all");
    const profiles::Resolver resolver(*sources);
    const QString url = profiles::urlWithParameters(profile.url, profile.pathParameters, profile.query);
    const auto resolved = maskedUrl(profile, resolver);

    if (call.jsonl) {
        OrderedJson line = OrderedJson::object();
        line.set(QStringLiteral("path"), *path);
        line.set(QStringLiteral("name"), profile.name);
        line.set(QStringLiteral("url"), profile.url);
        line.set(QStringLiteral("resolved_url"), resolved ? OrderedJson(*resolved) : OrderedJson());
        if (!resolved)
            line.set(QStringLiteral("error"), resolved.error().what);
        OrderedJson settings = OrderedJson::object();
        for (const auto &[field, origin] : effective->origins) {
            if (!all && origin.level == profiles::Provenance::Level::BuiltIn)
                continue;
            OrderedJson one = OrderedJson::object();
            one.set(QStringLiteral("value"), field.startsWith(QLatin1String("headers.")) ? OrderedJson() : at(document, field));
            if (field.startsWith(QLatin1String("headers."))) {
                for (const profiles::Row &row : profile.settings.headers) {
                    if (row.name == field.mid(8))
                        one.set(QStringLiteral("value"), row.value);
                }
            }
            one.set(QStringLiteral("from"), origin.toString());
            if (!origin.file.isEmpty())
                one.set(QStringLiteral("file"), origin.file);
            settings.set(field, std::move(one));
        }
        line.set(QStringLiteral("settings"), std::move(settings));
        line.set(QStringLiteral("messages"), document[u"messages"]);
        call.print(line);
        return ExitOk;
    }
    const auto field = [&](const QString &name, const QString &value, const QString &from = {}) {
        QString line = name.leftJustified(28) + QLatin1Char(' ') + value;
        if (!from.isEmpty())
            line = line.leftJustified(72) + QStringLiteral("  (%1)").arg(from);
        call.print(line);
    };
    field(tr("name"), profile.name);
    field(tr("file"), *path);
    if (!profile.description.isEmpty())
        field(tr("description"), profile.description);
    field(tr("url"), url);
    field(tr("url, resolved"), resolved ? *resolved : resolved.error().toString());
    for (const auto &[name, origin] : effective->origins) {
        if (!all && origin.level == profiles::Provenance::Level::BuiltIn)
            continue;
        if (!name.startsWith(QLatin1String("headers."))) {
            field(name, at(document, name).toText(), origin.toString());
            continue;
        }
        for (const profiles::Row &row : profile.settings.headers) {
            if (row.name == name.mid(8))
                field(name, row.on ? row.value : tr("off"), origin.toString());
        }
    }
    for (const profiles::SavedMessage &message : profile.messages)
        field(tr("message"), message.path());
    for (const QString &name : profiles::Resolver::namesIn(profiles::textsOf(profile).join(QLatin1Char('\n')))) {
        const auto shown = resolver.show(name);
        field(QStringLiteral("{{%1}}").arg(name), shown.error.isEmpty() ? shown.value : shown.error, shown.source);
    }
    return ExitOk;
}

base::Result<int> ProfilesCommand::check(Call &call)
{
    ProfilesCheck check(call.workspace, call.options);
    if (call.options.has(u"fix")) {
        profiles::SecretStore store(call.workspace.id(), profiles::SystemKeychain::open());
        const auto moved = check.moveSecrets(store);
        if (!moved)
            return moved.error();
        for (const QString &line : *moved)
            call.console.note(line);
    }
    const auto problems = check.run();
    if (!problems)
        return problems.error();
    int counted = 0;
    for (const profiles::Problem &problem : *problems) {
        const bool note = problem.severity == profiles::Problem::Severity::Note;
        counted += note ? 0 : 1;
        if (call.jsonl) {
            OrderedJson line = OrderedJson::object();
            line.set(QStringLiteral("severity"), problem.severity == profiles::Problem::Severity::Error ? QStringLiteral("error") : note ? QStringLiteral("note") : QStringLiteral("warning"));
            line.set(QStringLiteral("id"), problem.id);
            line.set(QStringLiteral("file"), problem.file);
            if (problem.line > 0) {
                line.set(QStringLiteral("line"), problem.line);
                line.set(QStringLiteral("column"), problem.column);
            }
            if (!problem.where.isEmpty())
                line.set(QStringLiteral("where"), problem.where);
            line.set(QStringLiteral("what"), problem.what);
            line.set(QStringLiteral("remedy"), problem.remedy);
            call.print(line);
        } else {
            call.print(problem.toString());
        }
    }
    if (!call.jsonl)
        call.print(counted == 0 ? tr("No problems in %1 files.").arg(call.workspace.items().size()) : tr("%1 problems.").arg(counted));
    return counted == 0 ? ExitOk : ExitExpectationFailed;
}

base::Result<int> ProfilesCommand::import(Call &call)
{
    const QString source = call.argument(1);
    if (source.isEmpty())
        return usageError(tr("“profiles import” needs a file or a folder."), {}, tr("Give “-” to read standard input."));
    base::Result<profiles::Imported> imported = base::Error{};
    if (source == QLatin1String("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return base::Error{QStringLiteral("file.not-readable"), tr("Standard input cannot be read."), input.errorString(), tr("Check what it is connected to.")};
        // In pieces: a read allocates the requested size.
        QByteArray text;
        for (QByteArray block = input.read(64 << 10); !block.isEmpty() && text.size() <= profiles::ImportFile::kMaxBytes; block = input.read(64 << 10))
            text += block;
        imported = profiles::Importer::fromText(text);
    } else {
        imported = profiles::Importer::fromPath(source);
    }
    if (!imported)
        return imported.error();
    QStringList paths;
    if (!call.options.has(u"dry-run"))
        paths = profiles::ImportStore::store(*imported, call.workspace, call.options.value(u"folder").value_or(QString()));
    for (const profiles::ImportNote &note : imported->notes) {
        if (call.jsonl) {
            static constexpr const char *names[] = {"taken", "changed", "not-understood", "skipped"};
            OrderedJson line = OrderedJson::object();
            line.set(QStringLiteral("note"), QString::fromLatin1(names[static_cast<int>(note.kind)]));
            line.set(QStringLiteral("where"), note.where);
            line.set(QStringLiteral("what"), note.what);
            call.print(line);
        } else {
            call.print(note.toString());
        }
    }
    for (const auto &[name, request] : profiles::ImportStore::asking(*imported)) {
        for (const QString &line : request.lines()) {
            if (!call.jsonl) {
                call.print(tr("%1: %2").arg(name, line));
                continue;
            }
            OrderedJson asks = OrderedJson::object();
            asks.set(QStringLiteral("note"), QStringLiteral("asks"));
            asks.set(QStringLiteral("where"), name);
            asks.set(QStringLiteral("what"), line);
            call.print(asks);
        }
    }
    int secrets = 0;
    for (const auto &connection : imported->connections)
        secrets += static_cast<int>(profiles::findSecrets(connection.profile).size());
    if (call.jsonl) {
        for (const QString &path : std::as_const(paths)) {
            OrderedJson line = OrderedJson::object();
            line.set(QStringLiteral("imported"), path);
            call.print(line);
        }
    } else {
        for (const QString &path : std::as_const(paths))
            call.print(path);
        call.print((imported->format.isEmpty() ? QString() : QString(imported->format + QStringLiteral(": "))) + tr("%1 profiles and %2 environments.").arg(imported->connections.size()).arg(imported->environments.size()));
    }
    // Content that could not be stored was not imported.
    const bool stored = call.options.has(u"dry-run") || imported->connections.empty() || !paths.isEmpty();
    if (imported->nothing() || !stored) {
        call.console.error(base::Error{QStringLiteral("import.nothing"), tr("Nothing could be imported."), {}, tr("Check that the file has a format that this program can import.")}.about(call.argument(1)));
        return ExitExpectationFailed;
    }
    if (secrets > 0)
        call.console.note(tr("%1 values look like secrets: “framescope-cli profiles check --fix” moves them into the keychain.").arg(secrets));
    return ExitOk;
}

base::Result<int> ProfilesCommand::exportTo(Call &call)
{
    const auto format = profiles::Exporter::formatFrom(call.options.value(u"to").value_or(QStringLiteral("framescope")));
    if (!format)
        return usageError(tr("There is no export format with this name."), call.options.value(u"to").value_or(QString()), tr("Use one of these: %1.").arg(profiles::Exporter::formatNames().join(QStringLiteral(", "))));
    QString path = call.argument(1);
    if (!path.isEmpty() && !call.workspace.item(path)) {
        const auto found = call.workspace.findProfile(path);
        if (!found)
            return found.error();
        path = *found;
    }
    auto set = profiles::ExportSet::take(call.workspace, path);
    if (!set)
        return set.error();
    const QByteArray content = profiles::Exporter::write(*set, *format);
    if (const auto out = call.options.value(u"out")) {
        if (auto written = writeFile(*out, content); !written)
            return written.error();
    } else {
        call.console.out() += content;
        call.console.written();
    }
    for (const QString &note : std::as_const(set->notes))
        call.console.note(note);
    return ExitOk;
}

base::Result<int> ProfilesCommand::copyAs(Call &call)
{
    const auto target = profiles::CopyAs::targetFrom(call.argument(1));
    if (!target || call.argument(2).isEmpty()) {
        return usageError(tr("“profiles copy-as” needs a target and the name of a profile."), call.argument(1),
                          tr("Use one of these targets: %1.").arg(profiles::CopyAs::targetNames().join(QStringLiteral(", "))));
    }
    const auto path = call.workspace.findProfile(call.argument(2));
    if (!path)
        return path.error();
    auto effective = call.workspace.effective(*path);
    if (!effective)
        return effective.error();
    auto sources = workspaceoptions::sources(call.workspace, *path, call.options);
    if (!sources)
        return sources.error();
    profiles::Profile &profile = effective->profile;
    QStringList names = call.options.values(u"message");
    if (names.isEmpty())
        names = profile.settings.reconnect.sendAfterOpen.value_or(QStringList());
    std::erase_if(profile.messages, [&](const profiles::SavedMessage &message) { return !names.contains(message.path()) && !names.contains(message.name); });
    for (const QString &name : std::as_const(names)) {
        if (!profile.message(name))
            return base::Error{QStringLiteral("profile.no-message"), tr("The profile has no message “%1”.").arg(name), {}, tr("List its messages with “framescope-cli profiles show”.")}
                .about(name);
    }
    const auto question = call.workspace.question(*path, call.options.value(u"env").value_or(QString()), *effective, profiles::Resolver(*sources));
    profiles::TrustQuestion asked = question;
    // Nothing is sent and no file is read here, and the copy has secrets by name.
    asked.request = question.request.without({profiles::TrustRequest::Kind::Files, profiles::TrustRequest::Kind::Secrets, profiles::TrustRequest::Kind::Sends});
    const auto allow = [&](const profiles::TrustQuestion &) { return call.workspace.allow(question); };
    if (const auto trusted = trustoptions::check(asked, call.options, allow); !trusted)
        return trusted.error();
    if (const auto errors = profiles::CopyAs::putIn(profile, std::move(*sources)); !errors.empty())
        return errors.front();
    const auto snippet = profiles::CopyAs::make(profile, profile.messages, *target);
    if (const auto out = call.options.value(u"out")) {
        if (auto written = writeFile(*out, snippet.text.toUtf8()); !written)
            return written.error();
    } else {
        call.console.out() += snippet.text.toUtf8();
        call.console.written();
    }
    return ExitOk;
}

} // namespace framescope::cli
