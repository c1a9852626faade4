#include "LogSnapshot.h"

#include "FilterBar.h"
#include "LogPanel.h"

#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"

namespace framescope::ui::log {

LogSnapshot LogSnapshot::of(const LogPanel &panel)
{
    return {panel.filterEdit()->text(), panel.model()->rows() == LogModel::Rows::Frames, panel.filterBar()->hidesHeartbeats(), panel.view()->isFollowing(),
            panel.currentEntry(), panel.model()->hiddenUpTo()};
}

void LogSnapshot::applyTo(LogPanel &panel) const
{
    panel.model()->hideUpTo(hiddenUpTo);
    // First, while all rows are there: those of the filter come bit by bit, and the panel then returns to its entry.
    if (entry != 0)
        panel.goToEntry(entry);
    if ((panel.model()->rows() == LogModel::Rows::Frames) != frames)
        panel.toggleFrames();
    panel.filterBar()->setHideHeartbeats(hidesHeartbeats);
    if (panel.filterEdit()->text() != filter)
        panel.setFilterText(filter);
    panel.view()->setFollowing(following);
}

} // namespace framescope::ui::log
