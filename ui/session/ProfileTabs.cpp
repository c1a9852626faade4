#include "ProfileTabs.h"

#include "SessionPage.h"

#include "ui/composer/ComposerPanel.h"
#include "ui/composer/models/MessageHistory.h"
#include "ui/shell/MainWindow.h"
#include "ui/workspace/WorkspaceFeature.h"

#include "base/Bytes.h"

#include <QCryptographicHash>
#include <QDir>

namespace framescope::ui::session {

using Tone = shell::NoticeArea::Tone;
using workspace::WorkspaceFeature;

ProfileTabs::ProfileTabs(shell::MainWindow &window, WorkspaceFeature &workspace, const QString &historyFolder)
    : m_window(window)
    , m_workspace(workspace)
    , m_historyFolder(historyFolder)
{
    connect(&m_workspace, &WorkspaceFeature::profileSaved, this, &ProfileTabs::profileSaved);
    connect(&m_workspace, &WorkspaceFeature::renamed, this, &ProfileTabs::renamed);
}

void ProfileTabs::watch(SessionPage *page)
{
    connect(page, &SessionPage::saveProfileRequested, this, [this, page] { save(page); });
    connect(page, &SessionPage::variableWanted, this, [this](const QString &name) { m_workspace.showEnvironments(name); });
    connect(page, &SessionPage::settingWanted, this, [this, page](base::OptionId option) { showSetting(page, option); });
    connect(page, &SessionPage::certificateTrusted, this, [this, page](const QByteArray &sha256) { trustCertificate(page, sha256); });
    connect(page->composer(), &composer::ComposerPanel::messagesEdited, this,
            [this, page](const std::vector<profiles::SavedMessage> &messages) { saveMessages(page, messages); });
    fillComposer(page);
}

void ProfileTabs::profileSaved(const QString &path)
{
    const auto loaded = m_workspace.profile(path);
    if (!loaded)
        return;
    for (SessionPage *page : m_window.findChildren<SessionPage *>()) {
        if (page->profilePath() != path)
            continue;
        // What was changed in the tab stays there.
        if (!page->isModified())
            page->setAddress(loaded->value.url);
        page->setSavedAddress(loaded->value.url);
        page->setTitle(loaded->value.name);
        page->composer()->setSavedMessages(loaded->value.messages);
    }
}

void ProfileTabs::renamed(const QString &from, const QString &to)
{
    for (SessionPage *page : m_window.findChildren<SessionPage *>()) {
        const QString path = page->profilePath();
        if (path == from) {
            page->setProfilePath(to);
            if (const auto *item = m_workspace.workspace()->item(to))
                page->setTitle(item->name);
        } else if (path.startsWith(from + QLatin1Char('/'))) {
            page->setProfilePath(to + path.mid(from.size()));
        }
    }
}

void ProfileTabs::showSetting(SessionPage *page, base::OptionId option)
{
    using Kind = models::Remedy::Place::Kind;
    const models::Remedy::Place place = models::Remedy::placeOf(option);
    switch (place.kind) {
    case Kind::Environments: return m_workspace.showEnvironments();
    case Kind::Settings: return m_window.showSettings();
    case Kind::Profile:
        // A session without a profile gets one, which can then be edited.
        if (page->profilePath().isEmpty())
            save(page);
        if (!page->profilePath().isEmpty())
            m_workspace.editProfileField(page->profilePath(), place.field);
        return;
    default: return page->focusAddress();
    }
}

void ProfileTabs::save(SessionPage *page)
{
    if (!m_workspace.workspace() || page->address().isEmpty())
        return page->focusAddress();
    if (!page->profilePath().isEmpty())
        return saveAddress(page);
    const auto path = m_workspace.workspace()->addProfile({}, profiles::Profile::create(page->title(), page->address()));
    if (!path)
        return m_window.notices().showError(path.error());
    page->setTitle(page->title());
    page->setProfilePath(*path);
    page->setSavedAddress(page->address());
    if (const auto loaded = m_workspace.profile(*path))
        keepHistory(page, loaded->value.id);
    m_workspace.beginRename(*path);
}

void ProfileTabs::saveAddress(SessionPage *page)
{
    auto loaded = m_workspace.profile(page->profilePath());
    if (!loaded)
        return m_window.notices().showError(loaded.error());
    if (loaded->value.url == page->address())
        return m_workspace.editProfile(page->profilePath());
    loaded->value.url = page->address();
    const auto saved = m_workspace.workspace()->saveProfile(page->profilePath(), loaded->value, loaded->stamp);
    if (!saved.ok())
        return m_window.notices().showError(saved.error);
    page->setSavedAddress(page->address());
    m_window.notices().showText(Tone::Success, tr("The address was saved in “%1”.").arg(base::escapeControls(loaded->value.name)));
}

void ProfileTabs::saveMessages(SessionPage *page, const std::vector<profiles::SavedMessage> &messages)
{
    if (page->profilePath().isEmpty())
        save(page);
    if (!m_workspace.workspace() || page->profilePath().isEmpty())
        return;
    auto loaded = m_workspace.profile(page->profilePath());
    if (!loaded)
        return m_window.notices().showError(loaded.error());
    loaded->value.messages = messages;
    const auto saved = m_workspace.workspace()->saveProfile(page->profilePath(), loaded->value, loaded->stamp);
    if (!saved.ok())
        m_window.notices().showError(saved.error);
}

void ProfileTabs::trustCertificate(const SessionPage *page, const QByteArray &sha256)
{
    // Without a profile, only the session remembers it.
    if (page->profilePath().isEmpty() || !m_workspace.workspace())
        return;
    auto loaded = m_workspace.profile(page->profilePath());
    if (!loaded)
        return m_window.notices().showError(loaded.error());
    QStringList pins = loaded->value.settings.tls.pinnedSha256.value_or(QStringList());
    const QString hex = QString::fromLatin1(sha256.toHex());
    if (pins.contains(hex))
        return;
    pins << hex;
    loaded->value.settings.tls.pinnedSha256 = pins;
    const auto saved = m_workspace.workspace()->saveProfile(page->profilePath(), loaded->value, loaded->stamp);
    if (!saved.ok())
        return m_window.notices().showError(saved.error);
    m_window.notices().showText(Tone::Success, tr("“%1” trusts this certificate from now on.").arg(base::escapeControls(loaded->value.name)),
                                tr("Its fingerprint is on the TLS page of the connection."));
}

void ProfileTabs::fillComposer(SessionPage *page)
{
    if (page->profilePath().isEmpty())
        return;
    const auto loaded = m_workspace.profile(page->profilePath());
    if (!loaded)
        return;
    page->composer()->setSavedMessages(loaded->value.messages);
    keepHistory(page, loaded->value.id);
}

void ProfileTabs::keepHistory(SessionPage *page, const QString &profileId)
{
    if (profileId.isEmpty() || m_historyFolder.isEmpty())
        return;
    // The id comes from a file that others may write: it could contain a path.
    const QByteArray name = QCryptographicHash::hash((m_workspace.workspace()->id() + profileId).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    auto *history = new composer::MessageHistory(QDir(m_historyFolder).filePath(QString::fromLatin1(name) + QStringLiteral(".json")),
                                                 [&settings = m_window.settings()] { return !settings.retention().memoryOnly; }, page);
    composer::ComposerPanel *panel = page->composer();
    // A page that replaced another one already has it.
    if (panel->drafts().isEmpty())
        panel->addHistory(history->load());
    connect(panel, &composer::ComposerPanel::historyChanged, history, [history, panel] { history->save(panel->drafts()); });
}

} // namespace framescope::ui::session
