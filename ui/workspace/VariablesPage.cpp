#include "VariablesPage.h"

#include "VariableTable.h"

#include "base/Bytes.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace framescope::ui::workspace {

namespace {

constexpr int kTableHeight = 340; // pixels, at least

} // namespace

VariablesPage::VariablesPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Variables"), QStringLiteral("edit"), parent)
{
}

void VariablesPage::load(QFormLayout *form)
{
    if (document().isFolder()) {
        m_own = new VariableTable(form->parentWidget());
        m_own->setVariables(document().stored().variables);
        m_own->setMinimumHeight(kTableHeight);
        form->addRow(m_own);
        fields()->addCheck(m_own, [this] { return m_own->problem(); });
        return;
    }
    m_usable = new QTableWidget(0, 3, form->parentWidget());
    m_usable->setAccessibleName(tr("Available variables"));
    m_usable->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Source")});
    m_usable->horizontalHeader()->setStretchLastSection(true);
    m_usable->horizontalHeader()->resizeSection(0, 190);
    m_usable->horizontalHeader()->resizeSection(1, 220);
    m_usable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_usable->verticalHeader()->hide();
    m_usable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_usable->setTabKeyNavigation(false);
    m_usable->setMinimumHeight(kTableHeight);
    fields()->addHint(form, tr("Resolved at each connect and each send; the nearest source wins."));
    form->addRow(m_usable);
    refresh();
}

void VariablesPage::save(ProfileDraft &draft) const
{
    EditorPage::save(draft);
    if (m_own)
        draft.variables = m_own->variables();
}

void VariablesPage::refresh()
{
    if (!m_usable)
        return;
    const profiles::Resolver values = document().resolver();
    m_usable->setRowCount(0);
    for (const profiles::Resolver::Shown &shown : values.known()) {
        const int row = m_usable->rowCount();
        m_usable->insertRow(row);
        m_usable->setItem(row, 0, new QTableWidgetItem(QStringLiteral("{{%1}}").arg(shown.name)));
        m_usable->setItem(row, 1, new QTableWidgetItem(base::escapeControls(shown.error.isEmpty() ? shown.value : shown.error)));
        m_usable->setItem(row, 2, new QTableWidgetItem(shown.source));
    }
}

} // namespace framescope::ui::workspace
