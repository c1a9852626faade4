#pragma once

#include "ComposedMessage.h"

#include <map>

namespace framescope::ui::composer {

/// What is being written, a draft for each kind of message: a look at another kind loses nothing. A plain value; any thread.
class KindDrafts
{
public:
    /// This draft stays until its kind is chosen again.
    void keep(const Draft &draft);
    /// What stands in the composer when `left` is left for this kind. Text and JSON are two views of the same words: one that is empty takes
    /// those of the other.
    Draft change(const Draft &left, profiles::MessageKind to);

private:
    std::map<profiles::MessageKind, Draft> m_drafts;
};

} // namespace framescope::ui::composer
