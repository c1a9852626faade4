#include "ProfileEditor.h"

#include "ProfileForm.h"
#include "RowTable.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/widgets/NoticeBar.h"

#include "base/Bytes.h"
#include "network/ConnectionOptions.h"
#include "profiles/SecretScan.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>

namespace framescope::ui::windows {

using profiles::Profile;
using widgets::NoticeBar;

ProfileEditor::ProfileEditor(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_inherited(Settings::defaults())
    , m_form(nullptr)
    , m_pages(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new NoticeBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("connections#profile-editor"));
    widgets::HelpEvent::listen(this);
    m_pages->setAccessibleName(tr("Pages"));
    // As wide as the longest name in this language.
    m_pages->setMinimumWidth(180);
    m_pages->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_pages->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_pages->setFrameShape(QFrame::NoFrame);
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
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    resize(820, 580);

    std::map<QString, profiles::Provenance> origins;
    auto loaded = m_workspace->profile(m_path);
    if (loaded) {
        m_loaded = std::move(loaded).value();
        // A profile without settings of its own shows what it inherits.
        Profile bare = m_loaded.value;
        bare.settings = {};
        if (auto effective = m_workspace->effective(m_path, bare)) {
            m_inherited = effective->profile.settings;
            origins = std::move(effective->origins);
        }
    }
    m_form = new ProfileForm(std::move(origins), this);
    setWindowTitle(tr("%1 – connection").arg(base::escapeControls(m_loaded.value.name)));
    makeRequestPage();
    makeHeadersPage();
    makeAuthPage();
    makeTlsPage();
    makeProxyPage();
    makeCompressionPage();
    makeTimingPage();
    makeLimitsPage();
    makeVariablesPage();
    makeNotesPage();
    m_pages->setCurrentRow(0);
    if (!loaded) {
        m_notice->showError(loaded.error());
        m_save->setEnabled(false);
    } else if (!m_loaded.readOnly.isEmpty()) {
        m_notice->showText(NoticeBar::Tone::Warning, tr("This connection cannot be saved."), m_loaded.readOnly);
        m_save->setEnabled(false);
    }

    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
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

QFormLayout *ProfileEditor::addPage(const QString &title, const QString &icon)
{
    m_pages->addItem(new QListWidgetItem(theme::icon(icon), title));
    auto *page = new QFrame;
    page->setProperty("look", QStringLiteral("page"));
    page->setAccessibleName(title);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(20, 18, 20, 18);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *scroll = new QScrollArea(m_stack); // a translation or a large font may need more room
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    return form;
}

Profile ProfileEditor::edited() const
{
    Profile profile = m_loaded.value;
    m_form->take(profile);
    return profile;
}

bool ProfileEditor::isModified() const
{
    return !edited().sameContent(m_loaded.value);
}

bool ProfileEditor::goToWrong()
{
    const ProfileForm::Wrong wrong = m_form->firstWrong();
    if (!wrong.widget)
        return false;
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(wrong.widget))
            m_pages->setCurrentRow(i);
    }
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
    m_saving = true;
    profiles::SaveResult result = m_workspace->saveProfile(m_path, profile, m_loaded.stamp);
    if (result.status == profiles::SaveResult::Status::Conflict && m_noticeAction == NoticeAction::Overwrite)
        result = m_workspace->saveProfile(m_path, profile, result.stamp);
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
    emit saved(m_path);
    return true;
}

profiles::Resolver ProfileEditor::resolver() const
{
    auto variables = m_workspace->variablesFor(m_path, m_environment);
    return profiles::Resolver(variables ? std::move(variables).value() : profiles::Variables(), m_secrets);
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
        text = resolved.error().what + QLatin1Char(' ') + resolved.error().remedy;
    } else if (const auto url = network::ConnectionOptions::parseUrl(resolved->text); !url) {
        text = url.error().what + QLatin1Char(' ') + url.error().remedy;
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
    const auto now = m_workspace->profile(m_path);
    if (!now || now->value.sameContent(m_loaded.value))
        return;
    m_noticeAction = NoticeAction::Reopen;
    m_notice->showText(NoticeBar::Tone::Warning, tr("Somebody else has changed this connection."),
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

} // namespace framescope::ui::windows
