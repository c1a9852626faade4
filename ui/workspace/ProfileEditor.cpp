#include "ProfileEditor.h"

#include "ProfileForm.h"
#include "RowTable.h"
#include "VariableTable.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/FormPages.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/widgets/NoticeBar.h"

#include "base/Bytes.h"
#include "base/RemedyText.h"
#include "network/ConnectionOptions.h"
#include "profiles/SecretScan.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>

namespace framescope::ui::workspace {

using profiles::Profile;
using widgets::NoticeBar;

ProfileEditor::ProfileEditor(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent, Subject subject)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_subject(subject)
    , m_inherited(Settings::defaults())
    , m_form(nullptr)
    , m_pages(new widgets::FormPages(this))
    , m_notice(new NoticeBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("connections#profile-editor"));
    widgets::HelpEvent::listen(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setProperty("look", QStringLiteral("primary"));
    m_save->style()->unpolish(m_save);
    m_save->style()->polish(m_save);
    m_save->setShortcut(QKeySequence::Save);
    auto *hint = new QLabel(tr("Changes apply at the next connect; an open connection goes on."), this);
    hint->setProperty("look", QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    resize(820, 580);

    const auto loaded = load();
    const QString name = base::escapeControls(m_loaded.value.name);
    setWindowTitle(isFolder() ? tr("%1 – folder").arg(name) : tr("%1 – connection").arg(name));
    makeRequestPage();
    makeHeadersPage();
    makeAuthPage();
    makeTlsPage();
    makeProxyPage();
    makeCompressionPage();
    makeTimingPage();
    makeLimitsPage();
    makeVariablesPage();
    if (!isFolder())
        makeNotesPage();
    pageList()->setCurrentRow(0);
    // They were made before the pages, and come after them.
    for (QAbstractButton *button : buttons->buttons())
        setTabOrder(previousInFocusChain(), button);
    if (!loaded) {
        m_notice->showError(loaded.error());
        m_save->setEnabled(false);
    } else if (!m_loaded.readOnly.isEmpty()) {
        m_notice->showText(NoticeBar::Tone::Warning, isFolder() ? tr("This folder cannot be saved.") : tr("This connection cannot be saved."), m_loaded.readOnly);
        m_save->setEnabled(false);
    }

    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (save())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileEditor::reject);
    connect(m_notice, &NoticeBar::actionTriggered, this, &ProfileEditor::runNoticeAction);
    connect(m_workspace, &profiles::Workspace::changed, this, &ProfileEditor::changedOutside);
    showResolved();
}

ProfileEditor::~ProfileEditor() = default;

QLineEdit *ProfileEditor::urlEdit() const
{
    return m_url;
}

QListWidget *ProfileEditor::pageList() const
{
    return m_pages->list();
}

Profile ProfileEditor::edited() const
{
    Profile profile = m_loaded.value;
    m_form->take(profile);
    return profile;
}

bool ProfileEditor::isModified() const
{
    const Profile now = edited();
    return !now.sameContent(m_loaded.value) || (isFolder() && editedFolder(now, nullptr).toJson() != m_folder.toJson());
}

bool ProfileEditor::goToWrong()
{
    const ProfileForm::Wrong wrong = m_form->firstWrong();
    if (!wrong.widget)
        return false;
    m_pages->showPageOf(wrong.widget);
    wrong.widget->setFocus();
    m_notice->showText(NoticeBar::Tone::Error, wrong.problem);
    return true;
}

QHash<QString, QString> ProfileEditor::moveSecrets(Profile &profile) const
{
    // The same field of two connections may hold two secrets: the names get the connection's in front.
    QHash<QString, QString> there;
    for (const QString &name : profiles::Resolver().secretsNeeded(profiles::textsOf(profile)))
        there.insert(name, QString(QChar(0)));
    const QHash<QString, QString> found = profiles::takeSecrets(profile, there);
    if (found.isEmpty())
        return found;
    QHash<QString, QString> secrets;
    QString text = QString::fromUtf8(profile.toJson().toCompact());
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const QString name = profiles::SecretStore::nameFor(profile.name + QLatin1Char(' ') + it.key());
        text.replace(profiles::SecretStore::reference(it.key()), profiles::SecretStore::reference(name));
        secrets.insert(name, it.value());
    }
    if (const auto document = base::OrderedJson::parse(text.toUtf8()))
        profile = Profile::fromJson(*document);
    return secrets;
}

bool ProfileEditor::save()
{
    if (goToWrong())
        return false;
    Profile profile = edited();
    QHash<QString, QString> secrets;
    if (m_secrets)
        secrets = moveSecrets(profile);
    const profiles::Folder folder = isFolder() ? editedFolder(profile, &secrets) : profiles::Folder();
    m_saving = true;
    profiles::SaveResult result = write(profile, folder, m_loaded.stamp);
    if (result.status == profiles::SaveResult::Status::Conflict && m_noticeAction == NoticeAction::Overwrite)
        result = write(profile, folder, result.stamp);
    m_saving = false;
    m_noticeAction = NoticeAction::None;
    if (!result.ok()) {
        const bool conflict = result.status == profiles::SaveResult::Status::Conflict;
        m_noticeAction = conflict ? NoticeAction::Overwrite : NoticeAction::None;
        m_notice->showError(result.error, conflict ? tr("Save mine all the same") : QString());
        return false;
    }
    // The file has the references by now; where there is no keychain the values live until the program ends.
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        m_secrets->set(it.key(), it.value());
    m_loaded.value = profile;
    m_loaded.stamp = result.stamp;
    m_folder = folder;
    emit saved(m_path);
    return true;
}

void ProfileEditor::showResolved()
{
    if (!m_url || !m_resolved)
        return;
    QString text;
    bool wrong = false;
    const Profile now = edited();
    const QString whole = profiles::urlWithParameters(m_url->text(), now.pathParameters, now.query);
    const auto resolved = resolver().resolve(whole);
    if (!resolved) {
        // A secret that was not loaded yet is asked for at the connect.
        wrong = resolved.error().id != QLatin1String("secret.missing");
        text = resolved.error().what + QLatin1Char(' ') + base::withoutOptions(resolved.error().remedy);
    } else if (const auto url = network::ConnectionOptions::parseUrl(resolved->text); !url) {
        text = url.error().what + QLatin1Char(' ') + base::withoutOptions(url.error().remedy);
        wrong = !m_url->text().isEmpty();
    } else if (whole.contains(QLatin1String("{{")) || whole != m_url->text()) {
        text = tr("Resolves to %1").arg(base::escapeControls(resolved->masked));
    }
    m_resolved->setText(text);
    m_resolved->setVisible(!text.isEmpty());
    m_resolved->setProperty("look", wrong ? QStringLiteral("error") : QStringLiteral("muted"));
    m_resolved->style()->unpolish(m_resolved);
    m_resolved->style()->polish(m_resolved);
    m_url->setProperty("invalid", wrong);
    m_url->style()->unpolish(m_url);
    m_url->style()->polish(m_url);
    m_url->check();
}

void ProfileEditor::changedOutside()
{
    if (m_saving)
        return;
    showResolved();
    fillVariables();
    profiles::Folder folder;
    const auto now = read(&folder);
    if (!now || (now->value.sameContent(m_loaded.value) && folder.toJson() == m_folder.toJson()))
        return;
    m_noticeAction = NoticeAction::Reopen;
    m_notice->showText(NoticeBar::Tone::Warning, isFolder() ? tr("Somebody else has changed this folder.") : tr("Somebody else has changed this connection."),
                       isModified() ? tr("Saving asks before it overwrites that; loading it discards what you changed here.") : QString(), tr("Load it"));
}

void ProfileEditor::runNoticeAction()
{
    switch (m_noticeAction) {
    case NoticeAction::None: return;
    case NoticeAction::Overwrite:
        if (save())
            accept();
        return;
    case NoticeAction::Reopen: {
        const QString path = m_path;
        QDialog::reject();
        emit reopenRequested(path);
        return;
    }
    case NoticeAction::Discard: return QDialog::reject();
    }
}

void ProfileEditor::reject()
{
    // Escape pressed by mistake must not cost ten minutes of work: the second time it does.
    if (m_noticeAction != NoticeAction::Discard && isModified() && m_save->isEnabled()) {
        m_noticeAction = NoticeAction::Discard;
        m_notice->showText(NoticeBar::Tone::Warning, tr("There are changes that were not saved."), {}, tr("Discard them"));
        return;
    }
    QDialog::reject();
}

} // namespace framescope::ui::workspace
