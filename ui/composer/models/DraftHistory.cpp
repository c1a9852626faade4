#include "DraftHistory.h"

namespace framescope::ui::composer {

QStringList DraftHistory::texts() const
{
    QStringList texts;
    for (const Draft &draft : m_drafts)
        texts << draft.text;
    return texts;
}

void DraftHistory::add(const Draft &draft)
{
    if (m_drafts.isEmpty() || m_drafts.first().text != draft.text || m_drafts.first().kind != draft.kind)
        m_drafts.prepend(draft);
    m_drafts = m_drafts.mid(0, kMost);
    leave();
}

void DraftHistory::addOlder(const QList<Draft> &older)
{
    m_drafts = (m_drafts + older).mid(0, kMost);
}

std::optional<Draft> DraftHistory::step(int direction, const Draft &written)
{
    const qsizetype next = m_at + direction;
    if (next < -1 || next >= m_drafts.size())
        return std::nullopt;
    if (m_at < 0)
        m_written = written;
    m_at = next;
    return m_at < 0 ? m_written : m_drafts[m_at];
}

} // namespace framescope::ui::composer
