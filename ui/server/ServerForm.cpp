#include "ServerForm.h"

#include "FaultsForm.h"
#include "LimitsForm.h"
#include "ListenForm.h"
#include "PathsForm.h"

#include "ui/theme/Icons.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace framescope::ui::server {

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QTabWidget(this))
    , m_listen(new ListenForm(this))
    , m_paths(new PathsForm(this))
    , m_faults(new FaultsForm(this))
{
    m_pages->setDocumentMode(true);
    addPage(tr("Listening"), m_listen);
    addPage(tr("Behaviours"), m_paths);
    addPage(tr("Faults"), m_faults);
    addPage(tr("Limits and safety"), new LimitsForm(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setSettings({});
}

void ServerForm::addPage(const QString &title, SettingsForm *form)
{
    auto *area = new QScrollArea(m_pages);
    area->setFocusPolicy(Qt::NoFocus); // its content takes the focus, and is scrolled to
    area->setWidget(form);             // takes ownership
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_pages->addTab(area, title);
    m_forms.push_back(form);
    connect(form, &SettingsForm::edited, this, [this] {
        markPages();
        emit edited();
    });
}

SpecTable *ServerForm::paths() const
{
    return m_paths->table();
}

SpecTable *ServerForm::faults() const
{
    return m_faults->table();
}

FaultBuilder *ServerForm::faultBuilder() const
{
    return m_faults->builder();
}

QComboBox *ServerForm::addressBox() const
{
    return m_listen->addressBox();
}

QLineEdit *ServerForm::nameEdit() const
{
    return m_listen->nameEdit();
}

QSpinBox *ServerForm::portBox() const
{
    return m_listen->portBox();
}

void ServerForm::setSettings(const framescope::server::ServerSettings &settings)
{
    m_loaded = settings;
    for (SettingsForm *form : m_forms)
        form->setSettings(settings);
    markPages();
}

std::optional<framescope::server::ServerSettings> ServerForm::settings() const
{
    if (wrongPage() >= 0)
        return std::nullopt;
    framescope::server::ServerSettings settings = m_loaded;
    for (const SettingsForm *form : m_forms)
        form->take(settings);
    return settings;
}

int ServerForm::wrongPage() const
{
    for (std::size_t page = 0; page < m_forms.size(); ++page) {
        if (!m_forms[page]->problem().isEmpty())
            return static_cast<int>(page);
    }
    return -1;
}

QString ServerForm::problem() const
{
    const int page = wrongPage();
    return page < 0 ? QString() : m_forms[static_cast<std::size_t>(page)]->problem();
}

void ServerForm::showProblem()
{
    if (const int page = wrongPage(); page >= 0)
        m_pages->setCurrentIndex(page);
}

bool ServerForm::showField(const QString &name)
{
    for (std::size_t page = 0; page < m_forms.size() && !name.isEmpty(); ++page) {
        if (auto *field = m_forms[page]->findChild<QWidget *>(name)) {
            m_pages->setCurrentIndex(static_cast<int>(page));
            field->setFocus();
            return true;
        }
    }
    return false;
}

void ServerForm::markPages()
{
    const int wrong = wrongPage();
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->setTabIcon(page, page == wrong ? theme::icon(QStringLiteral("error")) : QIcon());
}

} // namespace framescope::ui::server
