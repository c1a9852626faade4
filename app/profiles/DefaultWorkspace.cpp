#include "DefaultWorkspace.h"

#include "WorkspacePaths.h"

#include "base/Bytes.h"
#include "base/Translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

/// Outside of every namespace, as the macro wants it: a static library's resources are not registered by themselves.
static void registerProfilesResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace framescope::profiles {

namespace {

constexpr char kVariable[] = "FRAMESCOPE_WORKSPACE";

FRAMESCOPE_TR("Workspace")

Profile demoProfile()
{
    Profile demo = Profile::create(tr("Echo"), QStringLiteral("ws://{{demoHost}}/"));
    demo.description = tr("The echo server on this machine: start it under Servers, then connect.");
    const auto add = [&](const QString &name, MessageKind kind, const QString &content) {
        SavedMessage message;
        message.name = name;
        message.folder = tr("Samples");
        message.kind = kind;
        message.content = content;
        demo.messages.push_back(std::move(message));
    };
    add(tr("Hello"), MessageKind::Text, QStringLiteral("Hello, Framescope {{$counter}}"));
    add(tr("Subscribe"), MessageKind::Json, QStringLiteral("{\n  \"op\": \"subscribe\",\n  \"id\": \"{{$uuid}}\",\n  \"at\": {{$timestamp}}\n}"));
    add(tr("Four bytes"), MessageKind::Hex, QStringLiteral("00 01 fe ff"));
    add(tr("Ping"), MessageKind::Ping, QStringLiteral("demo"));
    add(tr("Goodbye"), MessageKind::Close, QStringLiteral("1000:done"));
    return demo;
}

/// Scenarios that run against the echo server; one of them fails on purpose.
void addDemoScenarios(const QString &folder)
{
    registerProfilesResources();
    const QDir samples(QStringLiteral(":/framescope/profiles/demo"));
    for (const QString &name : samples.entryList(QDir::Files, QDir::Name)) {
        const QString to = QDir(folder).filePath(name);
        // A copy of a resource can only be read.
        if (QFile::copy(samples.filePath(name), to))
            QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    }
}

void addDemo(Workspace &workspace)
{
    Environment local = Environment::create(tr("Local"));
    Variable host;
    host.name = QStringLiteral("demoHost");
    host.value = QStringLiteral("127.0.0.1:9001");
    host.description = tr("Where the echo server listens");
    local.variables = {host};
    if (auto top = workspace.folderSettings({})) {
        top->value.variables = local.variables;
        workspace.saveFolder({}, top->value, top->stamp);
    }
    if (auto added = workspace.addFolder({}, tr("Demo"))) {
        (void)workspace.addProfile(*added, demoProfile());
        addDemoScenarios(workspace.absolute(*added));
    }
    (void)workspace.addEnvironment(local);
}

} // namespace

QString DefaultWorkspace::folder()
{
    const QString set = qEnvironmentVariable(kVariable);
    if (!set.isEmpty())
        return QDir(set).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Framescope/workspace");
}

base::Result<std::unique_ptr<Workspace>> DefaultWorkspace::open()
{
#ifdef Q_OS_UNIX
    // Otherwise a folder with another name would be created.
    if (const QByteArray set = qgetenv(kVariable); !set.isValidUtf8()) {
        return base::Error{QStringLiteral("usage.workspace"), tr("The environment variable %1 has bytes that are not UTF-8.").arg(QLatin1String(kVariable)),
                           base::escapedPreview(base::viewOf(set)), tr("Name a folder in UTF-8.")};
    }
#endif
    const bool first = !QFileInfo::exists(WorkspacePaths::join(folder(), WorkspacePaths::kWorkspaceFile));
    auto workspace = Workspace::create(folder(), tr("My workspace"));
    if (workspace && first && (*workspace)->items().empty())
        addDemo(**workspace);
    return workspace;
}

} // namespace framescope::profiles
