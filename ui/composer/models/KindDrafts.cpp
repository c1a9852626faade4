#include "KindDrafts.h"

namespace framescope::ui::composer {

using profiles::MessageKind;

namespace {

constexpr std::uint16_t kUsualCode = 1000; // Normal Closure: RFC 6455 section 7.4.1

} // namespace

void KindDrafts::keep(const Draft &draft)
{
    m_drafts[draft.kind] = draft;
}

Draft KindDrafts::change(const Draft &left, MessageKind to)
{
    keep(left);
    Draft next;
    next.kind = to;
    next.frame = left.frame; // there is one editor for its bits
    if (to == MessageKind::Close)
        next.closeCode = kUsualCode;
    if (const auto found = m_drafts.find(to); found != m_drafts.end())
        next = found->second;
    const auto isWords = [](MessageKind kind) { return kind == MessageKind::Text || kind == MessageKind::Json; };
    if (next.text.isEmpty() && isWords(left.kind) && isWords(to))
        next.text = left.text;
    return next;
}

} // namespace framescope::ui::composer
