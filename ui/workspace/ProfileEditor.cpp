#include "ProfileEditor.h"

#include "AuthPage.h"
#include "CompressionPage.h"
#include "HeadersPage.h"
#include "KeepalivePage.h"
#include "LimitsPage.h"
#include "NotesPage.h"
#include "ProxyPage.h"
#include "RequestPage.h"
#include "SecretKeeper.h"
#include "TlsPage.h"
#include "VariablesPage.h"

#include "ui/shell/UnsavedDialog.h"
#include "ui/widgets/FormPages.h"
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

#include <memory>

namespace framescope::ui::workspace {

using profiles::SaveResult;
using widgets::NoticeBar;

ProfileEditor::ProfileEditor(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent, Subject subject)
    : QDialog(parent)
    , m_document(workspace, secrets, std::move(path), std::move(environment), subject)
    , m_secrets(secrets)
    , m_notice(new NoticeBar(this))
    , m_stack(new widgets::FormPages(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("connections#profile-editor"));
    widgets::HelpEvent::listen(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    resize(820, 580);

    const auto loaded = m_document.load();
    const QString name = base::escapeControls(m_document.stored().profile.name);
    setWindowTitle(m_document.isFolder() ? tr("%1 – folder").arg(name) : tr("%1 – connection").arg(name));
    makePages();
    makeFoot();
    if (!loaded) {
        m_notice->showError(loaded.error());
        m_save->setEnabled(false);
    } else if (!m_document.readOnly().isEmpty()) {
        m_notice->showText(NoticeBar::Tone::Warning, m_document.isFolder() ? tr("This folder cannot be saved.") : tr("This connection cannot be saved."), m_document.readOnly());
        m_save->setEnabled(false);
    }
    connect(m_notice, &NoticeBar::actionTriggered, this, &ProfileEditor::runNoticeAction);
    connect(m_notice, &NoticeBar::otherTriggered, this, [this] {
        // As it is now: something may have been typed since the keychain refused.
        ProfileDraft kept = draft();
        const QHash<QString, QString> taken = m_document.takeSecrets(kept);
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            m_secrets->setForSession(it.key(), it.value());
        if (write(kept))
            accept();
    });
    connect(workspace, &profiles::Workspace::changed, this, &ProfileEditor::changedOutside);
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::makePages()
{
    m_request = new RequestPage(m_document, this);
    m_headers = new HeadersPage(m_document, this);
    m_variables = new VariablesPage(m_document, this);
    m_pages = {m_request,
               m_headers,
               new AuthPage(m_document, this),
               new TlsPage(m_document, this),
               new ProxyPage(m_document, this),
               new CompressionPage(m_document, this),
               new KeepalivePage(m_document, this),
               new LimitsPage(m_document, this),
               m_variables};
    if (!m_document.isFolder())
        m_pages.push_back(new NotesPage(m_document, this));
    for (EditorPage *page : m_pages)
        page->load(m_stack->addForm(page->title(), page->icon()));
    pageList()->setCurrentRow(0);
}

void ProfileEditor::makeFoot()
{
    auto *hint = new QLabel(tr("Changes apply the next time a connection opens."), this);
    hint->setProperty("look", QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setProperty("look", QStringLiteral("primary"));
    m_save->style()->unpolish(m_save);
    m_save->style()->polish(m_save);
    m_save->setShortcut(QKeySequence::Save);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileEditor::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileEditor::reject);
}

QLineEdit *ProfileEditor::nameEdit() const
{
    return m_request->nameEdit();
}

QLineEdit *ProfileEditor::urlEdit() const
{
    return m_request->urlEdit();
}

RowTable *ProfileEditor::headerTable() const
{
    return m_headers->table();
}

QTableWidget *ProfileEditor::variableTable() const
{
    return m_variables->usable();
}

VariableTable *ProfileEditor::ownVariables() const
{
    return m_variables->own();
}

QListWidget *ProfileEditor::pageList() const
{
    return m_stack->list();
}

ProfileDraft ProfileEditor::draft() const
{
    ProfileDraft draft = m_document.stored();
    for (const EditorPage *page : m_pages)
        page->save(draft);
    return draft;
}

bool ProfileEditor::isModified() const
{
    return m_document.differs(draft());
}

bool ProfileEditor::goToProblem()
{
    for (const EditorPage *page : m_pages) {
        const ProfileForm::Wrong wrong = page->problem();
        if (!wrong.widget)
            continue;
        m_stack->showPageOf(wrong.widget);
        wrong.widget->setFocus();
        m_notice->showText(NoticeBar::Tone::Error, wrong.problem);
        return true;
    }
    return false;
}

bool ProfileEditor::showField(const QString &key)
{
    auto *field = key.isEmpty() ? nullptr : m_stack->findChild<QWidget *>(key);
    if (!field)
        return false;
    m_stack->showPageOf(field);
    field->setFocus();
    return true;
}

QString ProfileEditor::unsavedName() const
{
    return m_document.stored().profile.name;
}

bool ProfileEditor::save()
{
    const auto saved = std::make_shared<bool>(false);
    saveChanges([saved](bool ok) { *saved = ok; });
    return *saved;
}

void ProfileEditor::finish()
{
    saveChanges([this](bool saved) {
        if (saved)
            accept();
    });
}

void ProfileEditor::saveChanges(const Done &done)
{
    if (goToProblem())
        return done(false);
    const ProfileDraft whole = draft();
    ProfileDraft kept = whole;
    const QHash<QString, QString> secrets = m_secrets ? m_document.takeSecrets(kept) : QHash<QString, QString>();
    if (secrets.isEmpty())
        return done(write(whole));
    m_save->setEnabled(false); // the keychain may ask the user
    SecretKeeper::keep(*m_secrets, secrets, [editor = QPointer<ProfileEditor>(this), kept, done](const base::Result<void> &result) {
        if (!editor)
            return;
        editor->m_save->setEnabled(true);
        if (result)
            return done(editor->write(kept));
        editor->offerPlain(result.error());
        done(false);
    });
}

void ProfileEditor::offerPlain(const base::Error &error)
{
    m_noticeAction = NoticeAction::PlainSecret;
    m_notice->showError(error, tr("Save it in the file"), tr("Only until Framescope ends"));
}

bool ProfileEditor::write(const ProfileDraft &draft)
{
    m_saving = true;
    const SaveResult result = m_document.save(draft, m_noticeAction == NoticeAction::Overwrite);
    m_saving = false;
    m_noticeAction = NoticeAction::None;
    if (!result.ok()) {
        const bool conflict = result.status == SaveResult::Status::Conflict;
        m_noticeAction = conflict ? NoticeAction::Overwrite : NoticeAction::None;
        m_notice->showError(result.error, conflict ? tr("Save anyway") : QString());
        return false;
    }
    emit saved(path());
    return true;
}

void ProfileEditor::changedOutside()
{
    if (m_saving)
        return;
    for (EditorPage *page : m_pages)
        page->refresh();
    if (!m_document.isChangedOutside())
        return;
    m_noticeAction = NoticeAction::Reopen;
    m_notice->showText(NoticeBar::Tone::Warning, m_document.isFolder() ? tr("This folder was changed elsewhere.") : tr("This connection was changed elsewhere."),
                       isModified() ? tr("Saving asks before it overwrites that change. Reloading discards yours.") : QString(), tr("Reload"));
}

void ProfileEditor::runNoticeAction()
{
    switch (m_noticeAction) {
    case NoticeAction::None: return;
    case NoticeAction::Overwrite: return finish();
    case NoticeAction::PlainSecret:
        if (write(draft()))
            accept();
        return;
    case NoticeAction::Reopen: {
        const QString reopened = path();
        QDialog::reject();
        emit reopenRequested(reopened);
        return;
    }
    }
}

void ProfileEditor::reject()
{
    // A single Escape, pressed by mistake, discards nothing.
    if (!isModified() || !m_save->isEnabled())
        return QDialog::reject();
    shell::UnsavedDialog::askToClose(this, unsavedName(), [this] { finish(); }, [this] { QDialog::reject(); });
}

} // namespace framescope::ui::workspace
