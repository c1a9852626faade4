#pragma once

#include "ComposedMessage.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace framescope::ui::composer {

/// What was sent, newest first, and how far back the user has stepped through it. A plain value; GUI thread.
class DraftHistory
{
public:
    /// More than these are forgotten, the oldest first.
    static constexpr qsizetype kMost = 100;

    const QList<Draft> &drafts() const { return m_drafts; }
    QStringList texts() const;
    /// It was sent. What repeats the newest text is not added; stepping begins anew.
    void add(const Draft &draft);
    /// What was sent before this start comes behind what was sent since.
    void addOlder(const QList<Draft> &older);

    /// 1: an older draft, -1: a newer one; behind the newest comes what was being written. Empty: there is none further that way.
    std::optional<Draft> step(int direction, const Draft &written);
    /// A draft of the history stands in the editor.
    bool isStepping() const { return m_at >= 0; }
    /// The user writes something of their own.
    void leave() { m_at = -1; }

private:
    QList<Draft> m_drafts;
    qsizetype m_at = -1;
    Draft m_written; ///< when stepping began
};

} // namespace framescope::ui::composer
