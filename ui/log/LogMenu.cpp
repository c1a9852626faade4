#include "LogMenu.h"

#include "FilterBar.h"
#include "LogActions.h"
#include "LogColumns.h"
#include "LogCommand.h"
#include "LogPanel.h"
#include "LogPosition.h"

#include "ui/log/models/FilterTerms.h"
#include "ui/log/models/LogModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/RowView.h"

#include "capture/Redaction.h"

#include <QMenu>

namespace framescope::ui::log {

namespace {

constexpr std::uint64_t kTermBytes = 64 << 10; // of a payload, to make filter terms of

} // namespace

LogMenu::LogMenu(LogPanel *panel)
    : QObject(panel)
    , m_panel(panel)
{
}

void LogMenu::fill(QMenu &menu) const
{
    const LogModel *model = m_panel->model();
    const std::uint64_t current = m_panel->currentEntry();
    if (current == 0)
        return;
    const QList<LogCommand> all = LogCommand::all();
    const auto add = [&](const char *id, const QString &text = {}) -> QAction * {
        for (const LogCommand &command : all) {
            if (qstrcmp(command.id, id) != 0)
                continue;
            QAction *action = menu.addAction(*command.icon ? theme::icon(QString::fromLatin1(command.icon)) : QIcon(), text.isEmpty() ? command.text : text);
            connect(action, &QAction::triggered, m_panel, [panel = m_panel, run = command.run] { run(*panel); });
            return action;
        }
        return nullptr;
    };
    for (const char *id : {"log.copy-text", "log.copy-payload", "log.copy-jsonl", "log.copy-hex", "log.export-selection"})
        add(id);
    menu.addSeparator();
    fillFilters(*menu.addMenu(theme::icon(QStringLiteral("filter")), tr("Filter by")));
    menu.addSeparator();
    add("log.bookmark", model->reader()->isBookmarked(current) ? tr("Remove bookmark") : tr("Bookmark"));
    add("log.note", model->note(current).isEmpty() ? tr("Add note…") : QString());
    add("log.measure", model->mark() == current ? tr("Stop measuring") : QString());
    add("log.compare", m_panel->position()->selected(3).size() == 2 ? QString() : tr("Compare with previous…"));
    menu.addSeparator();
    m_panel->columns()->fill(*menu.addMenu(tr("Columns and time"))); // the header has a menu of its own, but takes no focus
    const auto info = model->reader()->info(current);
    if (QAction *again = add("log.send-again"))
        again->setEnabled(m_panel->actions()->canSendAgain() && info && info->isFrame());
}

void LogMenu::popUp(const QPoint &at) const
{
    // The row must not run away from under its menu, which keys open as well.
    if (m_panel->currentEntry() != 0)
        m_panel->view()->setFollowing(false);
    QMenu menu(m_panel);
    fill(menu);
    if (!menu.isEmpty())
        menu.exec(m_panel->view()->viewport()->mapToGlobal(at));
}

void LogMenu::fillFilters(QMenu &menu) const
{
    const auto &reader = m_panel->model()->reader();
    const auto info = reader->info(m_panel->currentEntry());
    if (!info)
        return;
    const auto terms = FilterTerms::of(*info, capture::Redactor::visible(*info, reader->messagePayload(m_panel->currentEntry(), kTermBytes)));
    FilterBar *bar = m_panel->filterBar();
    const auto add = [bar](QMenu &into, QString label, const QString &term) {
        connect(into.addAction(label.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, bar, [bar, term] { bar->addTerm(term); });
    };
    for (const auto &term : terms)
        add(menu, term.label, term.term);
    QMenu *hide = menu.addMenu(tr("Hide rows like this"));
    for (const auto &term : terms) {
        if (term.negatable)
            add(*hide, term.label, FilterTerms::negated(term.term));
    }
}

} // namespace framescope::ui::log
