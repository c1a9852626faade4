#include "PayloadTab.h"

#include "FactParts.h"
#include "PayloadPage.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"

#include "base/Bytes.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace framescope::ui::details {

using base::OrderedJson;
using models::EntryText;

PayloadTab::PayloadTab(QWidget *parent)
    : DetailsTab(tr("Payload"), QStringLiteral("payload"), parent)
    , m_page(new PayloadPage(this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(m_page);
    m_stack->addWidget(facts());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void PayloadTab::showPayload(const std::shared_ptr<capture::CaptureReader> &reader, quint64 entry)
{
    const auto info = reader && entry != 0 ? reader->info(entry) : std::nullopt;
    const bool frame = info && info->isFrame();
    m_page->showPayload(frame ? reader : nullptr, frame ? entry : 0);
    if (!info || frame)
        m_stack->setCurrentWidget(m_page);
}

QString PayloadTab::title() const
{
    return m_stack->currentWidget() == m_page ? tr("Payload") : tr("Event");
}

void PayloadTab::showDetails(const EntryDetails &details)
{
    const bool event = details.info && !details.info->isFrame();
    if (event)
        describeEvent(*details.info, details.event);
    m_stack->setCurrentWidget(event ? static_cast<QWidget *>(facts()) : m_page);
    emit titleChanged(title());
}

void PayloadTab::describeEvent(const capture::EntryInfo &info, const OrderedJson &event)
{
    widgets::FactsView *view = facts();
    view->clearFacts();
    view->addGroup(EntryText::type(info));
    view->addFact(tr("Time"), EntryText::dateTime(info.time.wallNs));
    if (info.kind == capture::EntryKind::Violation)
        return FactParts::addViolation(view, capture::eventFrom<capture::ViolationEvent>(event));
    // What has a tab of its own is not repeated here.
    for (const OrderedJson::Member &member : capture::listedMembers(event)) {
        if (member.value.isObject()) {
            view->addGroup(base::escapeControls(member.key));
            for (const OrderedJson::Member &inner : member.value.members())
                view->addFact(base::escapeControls(inner.key), FactParts::plainLines(inner.value.toText()));
            view->addGroup({});
            continue;
        }
        view->addFact(base::escapeControls(member.key), FactParts::plainLines(member.value.toText()));
    }
}

} // namespace framescope::ui::details
