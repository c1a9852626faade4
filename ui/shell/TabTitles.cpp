#include "TabTitles.h"

#include "Page.h"

#include "base/Bytes.h"

#include <QHash>

namespace framescope::ui::shell {

QStringList TabTitles::of(const QList<Page *> &pages)
{
    QStringList titles;
    QHash<QString, int> count;
    for (const Page *page : pages) {
        titles << page->title();
        ++count[titles.last()];
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString detail = count.value(pages[i]->title()) > 1 ? pages[i]->titleDetail() : QString();
        if (!detail.isEmpty())
            titles[i] += QStringLiteral(" · ") + detail;
    }
    // Two tabs of the same address have nothing but their number.
    QHash<QString, int> all;
    for (const QString &title : std::as_const(titles))
        ++all[title];
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString title = titles[i];
        if (all.value(title) > 1)
            titles[i] = QStringLiteral("%1 (%2)").arg(title).arg(++seen[title]);
        titles[i] = base::escapeControls(titles[i]); // a file's name for itself may turn the text around
        if (pages[i]->isModified())
            titles[i].prepend(QStringLiteral("• "));
    }
    return titles;
}

} // namespace framescope::ui::shell
