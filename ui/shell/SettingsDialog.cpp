#include "SettingsDialog.h"

#include "AppearanceSettings.h"
#include "ShortcutsPage.h"
#include "UpdateSettings.h"

#include "ui/widgets/FormPages.h"
#include "ui/widgets/HelpEvent.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::ui::shell {

namespace {

constexpr int kAppearancePlace = 10;
constexpr int kNotificationsPlace = 50; // as the features have it: updates are the last thing there

} // namespace

SettingsDialog::SettingsDialog(models::AppSettings &settings, ActionRegistry &actions, const std::vector<std::unique_ptr<Feature>> &features, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_pages(new widgets::FormPages(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("settings"));
    widgets::HelpEvent::listen(this);
    setWindowTitle(tr("Settings"));
    resize(760, 520);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);

    addPage(kAppearancePlace, tr("Appearance"), QStringLiteral("theme"), [this](QFormLayout &form) { AppearanceSettings::fill(form, m_settings); });
    for (const auto &feature : features)
        feature->addSettings(*this);
    addPage(kNotificationsPlace, tr("Notifications"), QStringLiteral("info"), [this](QFormLayout &form) { UpdateSettings::fill(form, m_settings); });
    for (const auto &[place, page] : m_added) {
        QFormLayout *form = m_pages->addForm(page.title, page.icon);
        for (const Fill &fill : page.fills)
            fill(*form);
    }
    m_added.clear();
    m_shortcuts = new ShortcutsPage(actions, m_pages);
    m_pages->addPage(tr("Shortcuts"), QStringLiteral("palette"), m_shortcuts);
    pageList()->setCurrentRow(0);
    // It was made before the pages, and comes after them.
    setTabOrder(previousInFocusChain(), buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(int place, const QString &title, const QString &icon, Fill fill)
{
    Page &page = m_added[place];
    if (page.fills.empty()) {
        page.title = title;
        page.icon = icon;
    }
    page.fills.push_back(std::move(fill));
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter completes a field; the base class would press the first button. A focused button handles Enter itself.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QDialog::keyPressEvent(event);
}

QListWidget *SettingsDialog::pageList() const
{
    return m_pages->list();
}

int SettingsDialog::currentPage() const
{
    return pageList()->currentRow();
}

void SettingsDialog::showPage(int index)
{
    pageList()->setCurrentRow(index);
}

} // namespace framescope::ui::shell
