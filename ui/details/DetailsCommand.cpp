#include "DetailsCommand.h"

#include "DetailsPanel.h"
#include "HandshakeTab.h"
#include "PayloadPage.h"
#include "PayloadTextView.h"

#include "ui/details/models/JsonTreeModel.h"

#include <QTabBar>
#include <QToolButton>

namespace framescope::ui::details {

namespace {

/// Does something with the payload, which is brought to the front.
std::function<void(DetailsPanel &)> payload(void (PayloadPage::*action)())
{
    return [action](const DetailsPanel &panel) {
        panel.tabs()->setCurrentIndex(DetailsPanel::Payload);
        (panel.payload()->*action)();
    };
}

models::CommandState whereThereIsJson(const DetailsPanel &panel)
{
    return {panel.payload()->tree()->rowCount() > 0, {}};
}

} // namespace

QList<DetailsCommand> DetailsCommand::all()
{
    return {
        {"details.find", "find", tr("Find in the payload"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, payload(&PayloadPage::openFind)},
        {"details.copy-value", "", tr("Copy JSON value"), {}, payload(&PayloadPage::copyValue), whereThereIsJson},
        {"details.copy-path", "", tr("Copy JSON path"), {}, payload(&PayloadPage::copyPath), whereThereIsJson},
        {"details.wrap", "", tr("Wrap long lines"), {}, payload(&PayloadPage::toggleWrap),
         [](const DetailsPanel &panel) { return models::CommandState{true, panel.payload()->text()->isWrapped()}; }},
        {"details.reveal", "eye", tr("Show hidden values of the handshake"), {},
         [](const DetailsPanel &panel) {
             panel.tabs()->setCurrentIndex(DetailsPanel::Handshake);
             panel.handshake()->toggleReveal();
         },
         [](const DetailsPanel &panel) {
             const QToolButton *eye = panel.handshake()->revealButton();
             return models::CommandState{eye->isEnabled() && !eye->isHidden(), eye->isChecked()};
         }},
    };
}

std::optional<models::CommandState> DetailsCommand::stateOf(const DetailsPanel &panel, const QString &id)
{
    for (const DetailsCommand &command : all()) {
        if (id == QLatin1String(command.id))
            return command.state ? command.state(panel) : models::CommandState();
    }
    return {};
}

bool DetailsCommand::run(DetailsPanel &panel, const QString &id)
{
    if (panel.isFindTarget()) {
        PayloadPage *page = panel.payload();
        if (id == QLatin1String("log.find"))
            return page->openFind(), true;
        if (id == QLatin1String("log.find-next"))
            return page->findNext(), true;
        if (id == QLatin1String("log.find-previous"))
            return page->findPrevious(), true;
    }
    for (const DetailsCommand &command : all()) {
        if (id == QLatin1String(command.id)) {
            command.carryOut(panel);
            return true;
        }
    }
    return false;
}

} // namespace framescope::ui::details
