#include "WorkspaceFeature.h"

#include "ConnectionsMenu.h"
#include "ConnectionsPanel.h"
#include "Transfers.h"
#include "WorkspaceEditors.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/Menus.h"
#include "ui/theme/Icons.h"

#include "base/Bytes.h"
#include "base/Secrets.h"
#include "profiles/exports/Exporter.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

namespace framescope::ui::workspace {

using shell::Menus;
using Tone = shell::NoticeArea::Tone;

namespace {

const QString kEnvironment = QStringLiteral("workspace/environment");

} // namespace

WorkspaceFeature::WorkspaceFeature(ProfileSource::Parts parts)
    : m_source(std::move(parts))
{
    m_model.setWorkspace(m_source.workspace());
    connect(&m_model, &ConnectionsModel::renamed, this, &WorkspaceFeature::renamed);
}

WorkspaceFeature::~WorkspaceFeature() = default;

base::Result<profiles::Loaded<profiles::Profile>> WorkspaceFeature::profile(const QString &path) const
{
    if (!workspace())
        return base::Error{QStringLiteral("workspace.none"), tr("No workspace is open."), {}, {}};
    return workspace()->profile(path);
}

void WorkspaceFeature::attach(shell::MainWindow &window)
{
    m_window = &window;
    m_editors = std::make_unique<WorkspaceEditors>(window, workspace(), m_source.secrets());
    m_transfers = std::make_unique<Transfers>(window, m_source);
    connect(m_editors.get(), &WorkspaceEditors::profileSaved, this, &WorkspaceFeature::profileSaved);
    connect(&m_model, &ConnectionsModel::dropped, this, [this](const QMimeData *data, const QString &folder) { importData(*data, folder); });
    connect(&m_model, &ConnectionsModel::failed, this, [this](const base::Error &error) { m_window->notices().showError(error); });
}

void WorkspaceFeature::addMenus(Menus &menus)
{
    using Section = Menus::Section;
    menus.add(Section::FileTransfer, {QStringLiteral("file.import"), {}, tr("&Import connections…"), {}, [this] { m_transfers->chooseFiles(); }});
    menus.add(Section::FileTransfer, {QStringLiteral("file.importFolder"), {}, tr("Import a &folder…"), {}, [this] { m_transfers->chooseFolder(); }});
    menus.add(Section::FileTransfer, {QStringLiteral("file.importClipboard"), {}, tr("Import from the clip&board"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                                      [this] { m_transfers->importClipboard({}); }});
    QMenu *exports = menus.addMenu(Section::FileTransfer, tr("&Export all connections"));
    for (const QString &format : profiles::Exporter::formatNames()) {
        const QString title = ConnectionsMenu::formatTitle(format);
        menus.add(exports, {QStringLiteral("file.export.") + format, {}, title, {}, [this, format] { exportProfiles({}, format); }})
            ->setIconText(tr("Export all connections: %1").arg(title));
    }
    menus.add(Section::EditUndo, {QStringLiteral("edit.undo"), {}, tr("&Undo in the connections"), {}, [this] { m_model.undo(); }});
    menus.add(Section::EditUndo, {QStringLiteral("edit.redo"), {}, tr("Re&do in the connections"), {}, [this] { m_model.redo(); }});
    menus.add(Section::ViewGo, {QStringLiteral("view.connections"), {}, tr("Go to the connec&tions"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        m_window->side()->show();
        m_side->focusFilter();
    }});
}

QWidget *WorkspaceFeature::makeSide(QWidget *parent)
{
    m_model.refresh(); // in the current language
    m_side = new WorkspaceSide(m_model, m_window->settings().state(kEnvironment).toString(), parent);
    useEnvironment();
    connectSide();
    connectTree();
    return m_side;
}

void WorkspaceFeature::useEnvironment()
{
    m_source.setEnvironment(m_side->environment());
    m_editors->setEnvironment(m_side->environment());
}

void WorkspaceFeature::connectSide()
{
    connect(m_side, &WorkspaceSide::environmentChosen, this, [this](const QString &name) {
        m_window->settings().setState(kEnvironment, name);
        useEnvironment();
    });
    connect(m_side, &WorkspaceSide::environmentsChanged, this, &WorkspaceFeature::useEnvironment);
    connect(m_side, &WorkspaceSide::editEnvironmentsRequested, this, [this] { showEnvironments(); });
}

void WorkspaceFeature::connectTree()
{
    const ConnectionsPanel *tree = m_side->connections();
    const auto open = [this](const char *kind) {
        return [this, kind](const QString &path, bool now) { m_window->registry().open({QString::fromLatin1(kind), path}, now); };
    };
    connect(tree, &ConnectionsPanel::profileOpened, this, open("profile"));
    connect(tree, &ConnectionsPanel::serverOpened, this, open("server"));
    connect(tree, &ConnectionsPanel::newServerRequested, this, &WorkspaceFeature::newServerRequested);
    connect(tree, &ConnectionsPanel::disconnectRequested, this, &WorkspaceFeature::disconnectRequested);
    connect(tree, &ConnectionsPanel::profileEditRequested, this, &WorkspaceFeature::editProfile);
    connect(tree, &ConnectionsPanel::folderEditRequested, this, &WorkspaceFeature::editFolder);
    connect(tree, &ConnectionsPanel::newProfileRequested, this, [this](const QString &folder) { addItem(folder, false); });
    connect(tree, &ConnectionsPanel::newFolderRequested, this, [this](const QString &folder) { addItem(folder, true); });
    connect(tree, &ConnectionsPanel::duplicateRequested, this, &WorkspaceFeature::duplicate);
    connect(tree, &ConnectionsPanel::removed, this, [this](const QStringList &paths) {
        m_window->notices().offer(Tone::Info, tr("%n item(s) moved to trash.", nullptr, static_cast<int>(paths.size())), {}, tr("Undo"), [this] { m_model.undo(); });
    });
    connect(tree, &ConnectionsPanel::pasteRequested, this, [this](const QString &folder) { m_transfers->importClipboard(folder); });
    connect(tree, &ConnectionsPanel::exportRequested, this, [this](const QString &path, const QString &format) { exportProfiles(path, format); });
    connect(tree, &ConnectionsPanel::copyAsRequested, this, &WorkspaceFeature::copyAs);
}

void WorkspaceFeature::beginRename(const QString &path)
{
    m_side->connections()->beginRename(path);
}

void WorkspaceFeature::addItem(const QString &folder, bool isFolder)
{
    if (!workspace())
        return;
    const auto path = isFolder ? workspace()->addFolder(folder, tr("New folder"))
                               : workspace()->addProfile(folder, profiles::Profile::create(tr("New connection"), QStringLiteral("ws://localhost:8080/")));
    if (!path)
        return m_window->notices().showError(path.error());
    beginRename(*path);
}

void WorkspaceFeature::duplicate(const QStringList &paths)
{
    QString last;
    for (const QString &path : paths) {
        const auto copy = workspace()->duplicate(path);
        if (!copy)
            return m_window->notices().showError(copy.error());
        last = *copy;
    }
    if (paths.size() == 1)
        beginRename(last);
}

std::vector<shell::Command> WorkspaceFeature::commands()
{
    using Kind = profiles::WorkspaceItem::Kind;
    std::vector<shell::Command> commands;
    QComboBox *environments = environmentBox();
    for (int i = 0; i < environments->count(); ++i)
        commands.push_back({tr("Environment: %1").arg(environments->itemText(i)), {}, {}, [environments, i] { environments->setCurrentIndex(i); }});
    if (!workspace())
        return commands;
    for (const profiles::WorkspaceItem &item : workspace()->items()) {
        const QString name = base::escapeControls(item.name);
        const QString address = base::escapeControls(base::Secrets().textOf(item.url));
        if (item.kind == Kind::Profile) {
            commands.push_back({tr("Connect %1").arg(name), address, theme::icon(QStringLiteral("session")),
                                [this, path = item.path] { m_window->registry().open({QStringLiteral("profile"), path}, true); }, 1});
            commands.push_back({tr("Edit %1").arg(name), address, theme::icon(QStringLiteral("edit")), [this, path = item.path] { editProfile(path); }});
        } else if (item.kind == Kind::Folder) {
            commands.push_back({tr("Edit %1").arg(name), {}, theme::icon(QStringLiteral("folder")), [this, path = item.path] { editFolder(path); }});
        } else if (item.kind == Kind::Server) {
            commands.push_back({tr("Open the server %1").arg(name), {}, theme::icon(QStringLiteral("server")),
                                [this, path = item.path] { m_window->registry().open({QStringLiteral("server"), path}); }});
        }
    }
    return commands;
}

bool WorkspaceFeature::open(const shell::OpenRequest &request)
{
    if (request.what.contains(QLatin1String("://")) || !request.what.endsWith(QLatin1String(".connection.json")) || !QFileInfo(request.what).isFile())
        return false;
    const QDir folder(workspace() ? QDir(workspace()->folder()).canonicalPath() : QString());
    const QString path = folder.relativeFilePath(QFileInfo(request.what).canonicalFilePath());
    if (workspace() && !path.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(path))
        m_window->registry().open({QStringLiteral("profile"), path}, request.connectNow, [this, path](const shell::Page *page) {
            if (const auto loaded = profile(path); !page && !loaded)
                m_window->notices().showError(loaded.error());
        });
    else
        m_window->notices().showError({QStringLiteral("workspace.outside"), tr("This connection is outside the open workspace."),
                                       QDir::toNativeSeparators(request.what), tr("Start Framescope with the folder that contains it.")});
    return true;
}

void WorkspaceFeature::editProfile(const QString &path)
{
    m_editors->editProfile(path);
}

void WorkspaceFeature::editProfileField(const QString &path, const QString &field)
{
    m_editors->editField(path, field);
}

void WorkspaceFeature::editFolder(const QString &path)
{
    m_editors->editFolder(path);
}

void WorkspaceFeature::showEnvironments(const QString &variable)
{
    m_editors->showEnvironments(variable);
}

void WorkspaceFeature::importData(const QMimeData &data, const QString &folder)
{
    m_transfers->importData(data, folder);
}

void WorkspaceFeature::exportProfiles(const QString &path, const QString &format, const QString &file)
{
    m_transfers->exportProfiles(path, format, file);
}

void WorkspaceFeature::copyAs(const QString &path, const QString &target)
{
    m_transfers->copyAs(path, target);
}

} // namespace framescope::ui::workspace
