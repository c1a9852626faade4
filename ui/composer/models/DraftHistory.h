#pragma once

#include "ComposedMessage.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace framescope::ui::composer {

/// Sent drafts, newest first, and the user's position among them. A plain value; GUI thread.
class DraftHistory
{
public:
    /// More than these are forgotten, the oldest first.
    static constexpr qsizetype kMost = 100;

    const QList<Draft> &drafts() const { return m_drafts; }
    QStringList texts() const;
    /// Adds a sent draft, unless it repeats the newest text; resets the position.
    void add(const Draft &draft);
    /// Drafts sent before this start come after those sent since.
    void addOlder(const QList<Draft> &older);

    /// 1: an older draft, -1: a newer one; after the newest comes the unsent draft. Empty: there is none in that direction.
    std::optional<Draft> step(int direction, const Draft &written);
    /// Whether a draft of the history is in the editor.
    bool isStepping() const { return m_at >= 0; }
    /// The user edits the text.
    void leave() { m_at = -1; }

private:
    QList<Draft> m_drafts;
    qsizetype m_at = -1;
    Draft m_written; ///< when stepping began
};

} // namespace framescope::ui::composer
