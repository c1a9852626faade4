#include "WorkspaceSide.h"

#include "ConnectionsPanel.h"

#include "ui/theme/Icons.h"

#include "base/Bytes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::workspace {

WorkspaceSide::WorkspaceSide(ConnectionsModel &model, const QString &environment, QWidget *parent)
    : QWidget(parent)
    , m_workspace(model.workspace())
    , m_connections(new ConnectionsPanel(&model, this))
    , m_environments(new QComboBox(this))
{
    m_environments->setAccessibleName(tr("Environment"));
    m_environments->setToolTip(tr("Environment: the values of {{variables}}"));
    m_environments->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *edit = new QToolButton(this);
    edit->setIcon(theme::icon(QStringLiteral("edit")));
    edit->setToolTip(tr("Edit environments and variables"));
    edit->setAccessibleName(edit->toolTip());
    edit->setEnabled(m_workspace != nullptr);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 8);
    row->addWidget(m_environments, 1);
    row->addWidget(edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_connections, 1);
    column->addLayout(row);

    fillEnvironments(environment);
    connect(m_environments, &QComboBox::currentIndexChanged, this, [this] { emit environmentChosen(this->environment()); });
    connect(edit, &QToolButton::clicked, this, &WorkspaceSide::editEnvironmentsRequested);
    if (m_workspace) {
        connect(m_workspace, &profiles::Workspace::changed, this, [this] {
            fillEnvironments(this->environment());
            emit environmentsChanged();
        });
    }
}

void WorkspaceSide::fillEnvironments(const QString &chosen)
{
    const QSignalBlocker blocker(m_environments);
    m_environments->clear();
    m_environments->addItem(tr("No environment"), QString());
    if (m_workspace) {
        for (const QString &name : m_workspace->environmentNames())
            m_environments->addItem(base::escapeControls(name), name);
    }
    m_environments->setCurrentIndex(std::max(0, m_environments->findData(chosen)));
}

QString WorkspaceSide::environment() const
{
    return m_environments->currentData().toString();
}

void WorkspaceSide::focusFilter() const
{
    m_connections->filterEdit()->setFocus(Qt::ShortcutFocusReason);
    m_connections->filterEdit()->selectAll();
}

} // namespace framescope::ui::workspace
