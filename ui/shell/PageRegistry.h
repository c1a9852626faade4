#pragma once

#include "Page.h"

#include <QHash>

namespace framescope::ui::shell {

/// Which feature opens pages of which kind, so that tabs can be saved and reopened as tokens. GUI thread.
class PageRegistry
{
public:
    /// Gets the page, or null where there is none to open; a large file comes later.
    using Done = std::function<void(Page *page)>;
    using Opener = std::function<void(const QString &what, bool connectNow, const Done &done)>;

    /// A kind is registered once; a second opener takes its place.
    void add(const QString &kind, Opener opener);
    /// Calls `done` once, with null where nobody opens this kind.
    void open(const PageToken &token, bool connectNow = false, const Done &done = {}) const;

    /// "side:kind:what", as the settings keep a tab.
    static QString toText(int side, const PageToken &token);
    static PageToken fromText(const QString &text, int *side);

private:
    QHash<QString, Opener> m_openers;
};

} // namespace framescope::ui::shell
