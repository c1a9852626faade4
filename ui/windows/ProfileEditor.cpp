#include "ProfileEditor.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/HelpEvent.h"
#include "ui/widgets/NoticeBar.h"

#include "base/Bytes.h"
#include "network/ConnectionOptions.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>

namespace framescope::ui::windows {

using profiles::Profile;

ProfileEditor::ProfileEditor(profiles::Workspace *workspace, const profiles::SecretStore *secrets, QString path, QString environment, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_inherited(Settings::defaults())
    , m_pages(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new widgets::NoticeBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("connections#profile-editor"));
    widgets::HelpEvent::listen(this);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFixedWidth(170);
    m_pages->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("look", QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Save)->style()->unpolish(buttons->button(QDialogButtonBox::Save));
    buttons->button(QDialogButtonBox::Save)->style()->polish(buttons->button(QDialogButtonBox::Save));
    buttons->button(QDialogButtonBox::Save)->setShortcut(QKeySequence::Save);
    auto *hint = new QLabel(tr("Changes apply at the next connect."), this);
    hint->setProperty("look", QStringLiteral("muted"));
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
    resize(760, 540);

    auto loaded = m_workspace->profile(m_path);
    if (loaded) {
        m_loaded = std::move(loaded).value();
        // A profile without settings of its own shows what it inherits.
        Profile bare = m_loaded.value;
        bare.settings = {};
        if (const auto effective = m_workspace->effective(m_path, bare))
            m_inherited = effective->profile.settings;
    } else {
        m_notice->showError(loaded.error());
    }
    setWindowTitle(tr("%1 – connection").arg(base::escapeControls(m_loaded.value.name)));
    makeRequestPage();
    makeHeadersPage();
    makeAuthPage();
    makeTlsPage();
    makeProxyPage();
    makeTimingPage();
    makeVariablesPage();
    makeNotesPage();
    m_pages->setCurrentRow(0);
    if (!m_loaded.readOnly.isEmpty()) {
        m_notice->showText(widgets::NoticeBar::Tone::Warning, tr("This connection cannot be saved."), m_loaded.readOnly);
        buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    }

    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (save())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] {
        m_overwrite = true;
        if (save())
            accept();
    });
    showResolved();
}

ProfileEditor::~ProfileEditor() = default;

QFormLayout *ProfileEditor::addPage(const QString &title, const QString &icon)
{
    m_pages->addItem(new QListWidgetItem(theme::icon(icon), title));
    auto *page = new QFrame;
    page->setProperty("look", QStringLiteral("page"));
    auto *form = new QFormLayout(page);
    form->setContentsMargins(20, 18, 20, 18);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *scroll = new QScrollArea(m_stack); // a translation or a large font may need more room
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    return form;
}

Profile ProfileEditor::edited() const
{
    Profile profile = m_loaded.value;
    for (const auto &take : m_takers)
        take(profile);
    return profile;
}

bool ProfileEditor::save()
{
    const Profile profile = edited();
    if (profile.name.trimmed().isEmpty()) {
        m_pages->setCurrentRow(0);
        m_name->setFocus();
        m_notice->showText(widgets::NoticeBar::Tone::Error, tr("A connection needs a name."));
        return false;
    }
    profiles::SaveResult result = m_workspace->saveProfile(m_path, profile, m_loaded.stamp);
    if (result.status == profiles::SaveResult::Status::Conflict && m_overwrite)
        result = m_workspace->saveProfile(m_path, profile, result.stamp);
    m_overwrite = false;
    if (!result.ok()) {
        const bool conflict = result.status == profiles::SaveResult::Status::Conflict;
        m_notice->showError(result.error, conflict ? tr("Save mine all the same") : QString());
        return false;
    }
    m_loaded.value = profile;
    m_loaded.stamp = result.stamp;
    emit saved(m_path);
    return true;
}

void ProfileEditor::showResolved()
{
    if (!m_url || !m_resolved)
        return;
    QString text;
    bool wrong = false;
    auto variables = m_workspace->variablesFor(m_path, m_environment);
    const profiles::Resolver resolver(variables ? std::move(variables).value() : profiles::Variables(), m_secrets);
    const auto resolved = resolver.resolve(m_url->text());
    if (!resolved) {
        text = resolved.error().what + QLatin1Char(' ') + resolved.error().remedy;
        wrong = true;
    } else if (const auto url = network::ConnectionOptions::parseUrl(resolved->text); !url) {
        text = url.error().what + QLatin1Char(' ') + url.error().remedy;
        wrong = !m_url->text().isEmpty();
    } else if (m_url->text().contains(QLatin1String("{{"))) {
        text = tr("Resolves to %1").arg(resolved->masked);
    }
    m_resolved->setText(text);
    m_resolved->setVisible(!text.isEmpty());
    m_resolved->setProperty("look", wrong ? QStringLiteral("error") : QStringLiteral("muted"));
    m_resolved->style()->unpolish(m_resolved);
    m_resolved->style()->polish(m_resolved);
    m_url->setProperty("invalid", wrong);
    m_url->style()->unpolish(m_url);
    m_url->style()->polish(m_url);
}

} // namespace framescope::ui::windows
