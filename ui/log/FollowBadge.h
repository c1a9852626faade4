#pragma once

#include <QToolButton>

#include <cstdint>
#include <memory>

namespace framescope::capture {
class CaptureReader;
}
namespace framescope::ui::widgets {
class RowView;
}

namespace framescope::ui::log {

class LogModel;

/// "12 new" over the foot of a log that does not follow its end: counts the rows that arrived since the user left the end, and leads back
/// to it. Rows of entries that were already there never count, whenever they come into view. GUI thread.
class FollowBadge : public QToolButton
{
    Q_OBJECT

public:
    /// Stands on the view, which shows the model and outlives this, as the model does.
    FollowBadge(LogModel *model, widgets::RowView *view);

    /// Rows that arrived since the user left the end; 0 while following.
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void leaveEnd();
    void recount();
    void place();

    LogModel *m_model;
    widgets::RowView *m_view;
    std::weak_ptr<capture::CaptureReader> m_reader; ///< that m_lastSeen belongs to
    std::uint64_t m_lastSeen = 0;                    ///< the capture's last entry when the user left the end
    int m_count = 0;
};

} // namespace framescope::ui::log
