#include "LogCommand.h"

#include "FilterBar.h"
#include "LogActions.h"
#include "LogPanel.h"

#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"

namespace framescope::ui::log {

namespace {

/// Runs an action of the log's rows.
std::function<void(LogPanel &)> rows(void (LogActions::*action)())
{
    return [action](const LogPanel &log) { (log.actions()->*action)(); };
}

/// Runs one of the log's view.
std::function<void(LogPanel &)> view(void (LogPanel::*action)())
{
    return [action](LogPanel &log) { (log.*action)(); };
}

using State = models::CommandState;

State whereThereAreRows(const LogPanel &log)
{
    return {log.model()->rowCount() > 0, {}};
}

State whereARowIsChosen(const LogPanel &log)
{
    return {log.currentEntry() != 0, {}};
}

State whereThereIsACapture(const LogPanel &log)
{
    return {log.model()->reader() != nullptr, {}};
}

State frameThatCanBeSent(const LogPanel &log)
{
    const std::uint64_t entry = log.currentEntry();
    const auto info = entry != 0 ? log.model()->reader()->info(entry) : std::nullopt;
    return {log.actions()->canSendAgain() && info && info->isFrame(), {}};
}

/// A switch that is on or off.
std::function<State(const LogPanel &)> on(bool (*isOn)(const LogPanel &))
{
    return [isOn](const LogPanel &log) { return State{true, isOn(log)}; };
}

} // namespace

QList<LogCommand> LogCommand::all()
{
    return {
        {"log.filter", "filter", tr("Filter the log"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, view(&LogPanel::focusFilter)},
        {"log.find", "find", tr("Find in the log"), QKeySequence::Find, view(&LogPanel::openFind), whereThereIsACapture},
        {"log.find-next", "down", tr("Find next"), Qt::Key_F3, view(&LogPanel::findNext), whereThereIsACapture},
        {"log.find-previous", "up", tr("Find previous"), Qt::SHIFT | Qt::Key_F3, view(&LogPanel::findPrevious), whereThereIsACapture},
        {"log.go-to", "", tr("Go to row or time…"), Qt::CTRL | Qt::Key_G, rows(&LogActions::goToPlace), whereThereAreRows},
        {"log.follow", "follow", tr("Follow the log"), Qt::CTRL | Qt::Key_E, view(&LogPanel::toggleFollow),
         on([](const LogPanel &log) { return log.view()->isFollowing(); })},
        {"log.frames", "", tr("Show frames instead of messages"), Qt::CTRL | Qt::ALT | Qt::Key_F, view(&LogPanel::toggleFrames),
         on([](const LogPanel &log) { return log.model()->rows() == LogModel::Rows::Frames; })},
        {"log.heartbeats", "", tr("Hide heartbeats"), Qt::CTRL | Qt::ALT | Qt::Key_H, view(&LogPanel::toggleHeartbeats),
         on([](const LogPanel &log) { return log.filterBar()->hidesHeartbeats(); })},
        {"log.pause", "pause", tr("Pause the log"), Qt::Key_Pause, view(&LogPanel::togglePause),
         on([](const LogPanel &log) { return log.model()->isPaused(); })},
        {"log.clear", "clear-log", tr("Clear the log"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, view(&LogPanel::clearRows), whereThereAreRows},
        {"log.show-cleared", "", tr("Show cleared rows again"), {}, view(&LogPanel::showClearedRows),
         [](const LogPanel &log) { return State{log.model()->hiddenUpTo() > 0, {}}; }},
        {"log.plot", "chart", tr("Plot rates and round trips"), Qt::CTRL | Qt::ALT | Qt::Key_P, view(&LogPanel::togglePlot),
         on([](const LogPanel &log) { return !log.plot()->isHidden(); })},
        {"log.statistics", "chart", tr("Statistics…"), {}, rows(&LogActions::showStatistics), whereThereIsACapture},
        {"log.copy-text", "copy", tr("Copy rows as text"), {}, rows(&LogActions::copyAsText), whereARowIsChosen},
        {"log.copy-payload", "copy", tr("Copy payload"), {}, rows(&LogActions::copyPayload), whereARowIsChosen},
        {"log.copy-jsonl", "", tr("Copy as JSON Lines"), {}, rows(&LogActions::copyAsJsonLines), whereARowIsChosen},
        {"log.copy-hex", "", tr("Copy payload as hex"), {}, rows(&LogActions::copyAsHex), whereARowIsChosen},
        {"log.bookmark", "bookmark", tr("Add or remove bookmark"), Qt::CTRL | Qt::Key_B, rows(&LogActions::toggleBookmark), whereARowIsChosen},
        {"log.note", "edit", tr("Edit note…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, rows(&LogActions::editNote), whereARowIsChosen},
        {"log.next-mark", "", tr("Next bookmark or note"), Qt::Key_F4, rows(&LogActions::nextMarked), whereThereAreRows},
        {"log.previous-mark", "", tr("Previous bookmark or note"), Qt::SHIFT | Qt::Key_F4, rows(&LogActions::previousMarked), whereThereAreRows},
        {"log.measure", "", tr("Measure time from this row"), Qt::CTRL | Qt::ALT | Qt::Key_M, rows(&LogActions::measureFromHere), whereARowIsChosen},
        {"log.compare", "", tr("Compare two messages…"), Qt::CTRL | Qt::Key_D, rows(&LogActions::compareRows), whereARowIsChosen},
        {"log.send-again", "repeat", tr("Send again"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, rows(&LogActions::sendAgain), frameThatCanBeSent},
        {"log.export", "save", tr("Export the log…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, rows(&LogActions::exportLog), whereThereIsACapture},
        {"log.export-selection", "", tr("Export selected rows…"), {}, rows(&LogActions::exportSelection), whereARowIsChosen},
    };
}

} // namespace framescope::ui::log
