#pragma once

#include <QList>
#include <QStringList>

namespace framescope::ui::shell {

class Page;

/// What stands in the tabs: the pages' titles, and where several are the same what tells them apart. GUI thread.
class TabTitles
{
public:
    /// In the order of the pages; controls are escaped, a changed page has a dot before its title.
    static QStringList of(const QList<Page *> &pages);
};

} // namespace framescope::ui::shell
