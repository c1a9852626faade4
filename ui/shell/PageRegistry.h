#pragma once

#include "Page.h"

#include <QHash>

namespace framescope::ui::shell {

/// Maps kinds of pages to the features that open them, so that tabs can be saved and reopened as tokens. GUI thread.
class PageRegistry
{
public:
    /// Receives the page, or null if it cannot be opened; for a large file it is called later.
    using Done = std::function<void(Page *page)>;
    using Opener = std::function<void(const QString &what, bool connectNow, const Done &done)>;

    /// A second opener for a kind replaces the first.
    void add(const QString &kind, Opener opener);
    /// Calls `done` once, with null if no feature opens this kind.
    void open(const PageToken &token, bool connectNow = false, const Done &done = {}) const;

    /// "side:kind:what", the form of a tab in the settings.
    static QString toText(int side, const PageToken &token);
    static PageToken fromText(const QString &text, int *side);

private:
    QHash<QString, Opener> m_openers;
};

} // namespace framescope::ui::shell
