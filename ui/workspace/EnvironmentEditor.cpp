#include "EnvironmentEditor.h"

#include "SecretKeeper.h"
#include "SecretVariables.h"
#include "VariableTable.h"

#include "ui/shell/UnsavedDialog.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/widgets/NoticeBar.h"

#include "base/Bytes.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace framescope::ui::workspace {

EnvironmentEditor::EnvironmentEditor(profiles::Workspace &workspace, profiles::SecretStore *secrets, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_list(new QListWidget(this))
    , m_table(new VariableTable(this))
    , m_add(new QPushButton(theme::icon(QStringLiteral("plus")), tr("New"), this))
    , m_remove(new QPushButton(theme::icon(QStringLiteral("trash")), tr("Remove"), this))
    , m_notice(new widgets::NoticeBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("connections#environments"));
    widgets::HelpEvent::listen(this);
    setWindowTitle(tr("Environments and variables"));
    resize(820, 480);
    m_list->setAccessibleName(tr("Environments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(190);
    auto *hint = new QLabel(tr("{{name}} in addresses, headers and messages is replaced by its value. The active environment overrides folders, and folders override the workspace."), this);
    hint->setWordWrap(true);
    hint->setProperty("look", QStringLiteral("muted"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *saveButton = buttons->button(QDialogButtonBox::Save);
    saveButton->setProperty("look", QStringLiteral("primary"));
    saveButton->style()->unpolish(saveButton);
    saveButton->style()->polish(saveButton);

    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    auto *right = new QVBoxLayout;
    right->addWidget(hint);
    right->addWidget(m_table, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(12, 12, 12, 0);
    middle->setSpacing(12);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addLayout(middle, 1);
    column->addLayout(foot);

    connect(m_list, &QListWidget::currentRowChanged, this, &EnvironmentEditor::showEntry);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Entry &entry = m_entries[static_cast<std::size_t>(m_list->row(item))];
        if (!entry.isFolder && !item->text().trimmed().isEmpty() && item->text().trimmed() != entry.environment.name) {
            entry.environment.name = item->text().trimmed();
            entry.modified = true;
        }
    });
    connect(m_table, &VariableTable::edited, this, &EnvironmentEditor::takeEdits);
    connect(m_add, &QPushButton::clicked, this, &EnvironmentEditor::addEnvironment);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentEditor::removeEnvironment);
    connect(buttons, &QDialogButtonBox::accepted, this, &EnvironmentEditor::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &EnvironmentEditor::reject);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] {
        if (m_refused)
            return writeAndClose(false);
        m_overwrite = true;
        finish();
    });
    // The values live in memory already.
    connect(m_notice, &widgets::NoticeBar::otherTriggered, this, [this] { writeAndClose(true); });
    connect(&m_workspace, &profiles::Workspace::changed, this, &EnvironmentEditor::changedOutside);
    load();
}

EnvironmentEditor::~EnvironmentEditor() = default;

void EnvironmentEditor::load()
{
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker blocker(m_list);
    m_entries.clear();
    m_list->clear();
    m_shown = -1;
    loadFolder({}, tr("Workspace"));
    for (const profiles::WorkspaceItem &item : m_workspace.items()) {
        if (item.kind == profiles::WorkspaceItem::Kind::Folder)
            loadFolder(item.path, tr("Folder %1").arg(item.path));
    }
    for (const profiles::WorkspaceItem &item : m_workspace.items()) {
        if (item.kind != profiles::WorkspaceItem::Kind::Environment)
            continue;
        Entry entry;
        entry.path = item.path;
        auto loaded = m_workspace.environment(item.path);
        if (loaded) {
            entry.environment = loaded->value;
            entry.before = loaded->value.variables;
            entry.stamp = loaded->stamp;
            entry.readOnly = loaded->readOnly;
        } else {
            entry.environment.name = item.name;
            entry.readOnly = loaded.error().toString();
        }
        m_entries.push_back(std::move(entry));
    }
    for (const Entry &entry : m_entries) {
        auto *item = new QListWidgetItem(base::escapeControls(entry.environment.name), m_list);
        if (!entry.isFolder)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        else
            item->setToolTip(tr("Variables available in every environment"));
    }
    const int chosen = std::min(row, m_list->count() - 1);
    m_list->setCurrentRow(chosen);
    showEntry(chosen);
}

void EnvironmentEditor::loadFolder(const QString &path, const QString &name)
{
    Entry entry;
    entry.path = path;
    entry.isFolder = true;
    entry.environment.name = name;
    if (auto folder = m_workspace.folderSettings(path)) {
        entry.folder = folder->value;
        entry.stamp = folder->stamp;
        entry.readOnly = folder->readOnly;
        entry.environment.variables = folder->value.variables;
        entry.before = folder->value.variables;
    } else {
        entry.readOnly = folder.error().toString();
    }
    m_entries.push_back(std::move(entry));
}

void EnvironmentEditor::showEntry(int row)
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return;
    m_shown = row;
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    m_table->setVariables(entry.environment.variables);
    m_table->setEnabled(entry.readOnly.isEmpty());
    m_remove->setEnabled(!entry.isFolder);
    if (!entry.readOnly.isEmpty())
        m_notice->showText(widgets::NoticeBar::Tone::Warning, tr("This cannot be edited here."), base::escapeControls(entry.readOnly));
    else
        m_notice->dismiss();
}

void EnvironmentEditor::takeEdits()
{
    if (m_shown < 0)
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(m_shown)];
    entry.environment.variables = m_table->variables();
    entry.modified = true;
    m_refused = false;
    if (!m_table->problem().isEmpty())
        m_notice->showText(widgets::NoticeBar::Tone::Warning, m_table->problem());
    else
        m_notice->dismiss();
}

void EnvironmentEditor::choose(const QString &name)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const bool fits = name.isEmpty() ? m_entries[i].isFolder && m_entries[i].path.isEmpty() : !m_entries[i].isFolder && m_entries[i].environment.name == name;
        if (fits)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void EnvironmentEditor::wantVariable(const QString &name)
{
    m_table->editVariable(name);
}

void EnvironmentEditor::addEnvironment()
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names << entry.environment.name;
    QString name = tr("New environment");
    for (int n = 2; names.contains(name); ++n)
        name = tr("New environment %1").arg(n);
    // Its file is created at once, so that it can be chosen; its content is written with the rest.
    m_saving = true;
    const auto path = m_workspace.addEnvironment(profiles::Environment::create(name));
    m_saving = false;
    if (!path)
        return m_notice->showError(path.error());
    Entry entry;
    entry.path = *path;
    if (auto loaded = m_workspace.environment(*path)) {
        entry.environment = loaded->value;
        entry.stamp = loaded->stamp;
    }
    m_entries.push_back(std::move(entry));
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_list->setCurrentItem(item);
    m_list->editItem(item);
}

void EnvironmentEditor::removeEnvironment()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_entries[static_cast<std::size_t>(row)].isFolder)
        return;
    m_saving = true;
    const auto removed = m_workspace.remove(m_entries[static_cast<std::size_t>(row)].path);
    m_saving = false;
    if (!removed)
        return m_notice->showError(removed.error());
    m_entries.erase(m_entries.begin() + row);
    m_shown = -1;
    delete m_list->takeItem(row);
    showEntry(m_list->currentRow());
    m_notice->showText(widgets::NoticeBar::Tone::Info, tr("The environment was moved to trash."));
}

bool EnvironmentEditor::saveEntry(Entry &entry)
{
    const auto write = [&] {
        if (!entry.isFolder)
            return m_workspace.saveEnvironment(entry.path, entry.environment, entry.stamp);
        profiles::Folder folder = entry.folder;
        folder.variables = entry.environment.variables;
        return m_workspace.saveFolder(entry.path, folder, entry.stamp);
    };
    profiles::SaveResult result = write();
    if (result.status == profiles::SaveResult::Status::Conflict && m_overwrite) {
        entry.stamp = result.stamp;
        result = write();
    }
    if (!result.ok()) {
        m_notice->showError(result.error, result.status == profiles::SaveResult::Status::Conflict ? tr("Save anyway") : QString());
        return false;
    }
    entry.stamp = result.stamp;
    entry.before = entry.environment.variables;
    entry.modified = false;
    return true;
}

QString EnvironmentEditor::unsavedName() const
{
    return windowTitle();
}

bool EnvironmentEditor::save()
{
    const auto saved = std::make_shared<bool>(false);
    saveChanges([saved](bool ok) { *saved = ok; });
    return *saved;
}

void EnvironmentEditor::finish()
{
    saveChanges([this](bool saved) {
        if (saved)
            accept();
    });
}

void EnvironmentEditor::writeAndClose(bool references)
{
    if (write(references))
        accept();
}

void EnvironmentEditor::saveChanges(const Done &done)
{
    if (!m_table->problem().isEmpty()) {
        m_notice->showText(widgets::NoticeBar::Tone::Error, m_table->problem());
        m_table->setFocus();
        return done(false);
    }
    QHash<QString, QString> secrets;
    for (const Entry &entry : m_entries) {
        std::vector<profiles::Variable> variables = entry.environment.variables;
        if (entry.modified && m_secrets)
            secrets.insert(SecretVariables::take(variables, entry.before, entry.isFolder ? QString() : entry.environment.name));
    }
    if (secrets.isEmpty())
        return done(write(false));
    setEnabled(false); // the keychain may ask the user
    SecretKeeper::keep(*m_secrets, secrets, [editor = QPointer<EnvironmentEditor>(this), done](const base::Result<void> &result) {
        if (!editor)
            return;
        editor->setEnabled(true);
        if (result)
            return done(editor->write(true));
        editor->m_refused = true;
        editor->m_notice->showError(result.error(), tr("Save it in the file"), tr("Only until Framescope ends"));
        done(false);
    });
}

bool EnvironmentEditor::write(bool references)
{
    m_saving = true;
    bool saved = true;
    for (std::size_t i = 0; i < m_entries.size() && saved; ++i) {
        if (!m_entries[i].modified)
            continue;
        if (references)
            SecretVariables::take(m_entries[i].environment.variables, m_entries[i].before, m_entries[i].isFolder ? QString() : m_entries[i].environment.name);
        saved = saveEntry(m_entries[i]);
        if (!saved && m_shown != static_cast<int>(i)) {
            const QSignalBlocker blocker(m_notice);
            m_list->setCurrentRow(static_cast<int>(i));
        }
    }
    m_saving = false;
    m_overwrite = false;
    m_refused = false;
    return saved;
}

bool EnvironmentEditor::isModified() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.modified; });
}

void EnvironmentEditor::changedOutside()
{
    // Our own writes are known; with unsaved edits the next save finds the conflict and asks.
    if (!m_saving && !isModified())
        load();
}

void EnvironmentEditor::reject()
{
    if (!isModified())
        return QDialog::reject();
    shell::UnsavedDialog::askToClose(this, unsavedName(), [this] { finish(); }, [this] { QDialog::reject(); });
}

} // namespace framescope::ui::workspace
