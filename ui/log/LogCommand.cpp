#include "LogCommand.h"

#include "LogActions.h"
#include "LogPanel.h"

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

} // namespace

QList<LogCommand> LogCommand::all()
{
    return {
        {"log.filter", "filter", tr("Filter the log"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, view(&LogPanel::focusFilter)},
        {"log.find", "find", tr("Find in the log"), QKeySequence::Find, view(&LogPanel::openFind)},
        {"log.find-next", "down", tr("Find next"), Qt::Key_F3, view(&LogPanel::findNext)},
        {"log.find-previous", "up", tr("Find previous"), Qt::SHIFT | Qt::Key_F3, view(&LogPanel::findPrevious)},
        {"log.go-to", "", tr("Go to row or time…"), Qt::CTRL | Qt::Key_G, rows(&LogActions::goToPlace)},
        {"log.follow", "follow", tr("Follow the log"), Qt::CTRL | Qt::Key_E, view(&LogPanel::toggleFollow)},
        {"log.frames", "", tr("Show frames instead of messages"), Qt::CTRL | Qt::ALT | Qt::Key_F, view(&LogPanel::toggleFrames)},
        {"log.heartbeats", "", tr("Hide or show heartbeats"), Qt::CTRL | Qt::ALT | Qt::Key_H, view(&LogPanel::toggleHeartbeats)},
        {"log.plot", "chart", tr("Plot rates and round trips"), Qt::CTRL | Qt::ALT | Qt::Key_P, view(&LogPanel::togglePlot)},
        {"log.copy-text", "copy", tr("Copy rows as text"), {}, rows(&LogActions::copyAsText)},
        {"log.copy-payload", "copy", tr("Copy payload"), {}, rows(&LogActions::copyPayload)},
        {"log.copy-jsonl", "", tr("Copy as JSON Lines"), {}, rows(&LogActions::copyAsJsonLines)},
        {"log.copy-hex", "", tr("Copy payload as hex"), {}, rows(&LogActions::copyAsHex)},
        {"log.bookmark", "bookmark", tr("Add or remove bookmark"), Qt::CTRL | Qt::Key_B, rows(&LogActions::toggleBookmark)},
        {"log.note", "edit", tr("Edit note…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, rows(&LogActions::editNote)},
        {"log.next-mark", "", tr("Next bookmark or note"), Qt::Key_F4, rows(&LogActions::nextMarked)},
        {"log.previous-mark", "", tr("Previous bookmark or note"), Qt::SHIFT | Qt::Key_F4, rows(&LogActions::previousMarked)},
        {"log.measure", "", tr("Measure time from this row"), Qt::CTRL | Qt::ALT | Qt::Key_M, rows(&LogActions::measureFromHere)},
        {"log.compare", "", tr("Compare two messages…"), Qt::CTRL | Qt::Key_D, rows(&LogActions::compareRows)},
        {"log.send-again", "repeat", tr("Send again"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, rows(&LogActions::sendAgain)},
        {"log.export", "save", tr("Export the log…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, rows(&LogActions::exportLog)},
        {"log.export-selection", "", tr("Export selected rows…"), {}, rows(&LogActions::exportSelection)},
    };
}

} // namespace framescope::ui::log
