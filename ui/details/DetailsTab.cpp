#include "DetailsTab.h"

#include "ui/widgets/FactsView.h"

namespace framescope::ui::details {

DetailsTab::DetailsTab(const QString &name, const QString &topic, QWidget *parent)
    : QFrame(parent)
    , m_facts(new widgets::FactsView(this))
{
    setProperty("look", QStringLiteral("page"));
    m_facts->setAccessibleName(name);
    m_facts->setProperty("helpTopic", QString(QStringLiteral("details#") + topic));
}

void DetailsTab::setDetails(const std::shared_ptr<const EntryDetails> &details)
{
    const bool same = m_details && hasSameContent(*m_details, *details);
    m_details = details;
    if (!same)
        showDetails(*details);
}

void DetailsTab::showAgain()
{
    if (m_details)
        showDetails(*m_details);
}

bool DetailsTab::hasSameContent(const EntryDetails &shown, const EntryDetails &next) const
{
    Q_UNUSED(shown)
    Q_UNUSED(next)
    return false;
}

bool DetailsTab::haveSameOpening(const EntryDetails &shown, const EntryDetails &next)
{
    return shown.connection == next.connection && shown.openingEntry == next.openingEntry && next.openingEntry != 0;
}

} // namespace framescope::ui::details
