#include "NearName.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace framescope::base {

namespace {

constexpr qsizetype kShortestPart = 3; ///< characters to search for in the middle of a name

/// The distance of a name from the wanted one, or -1 if it is not near. A name that continues the wanted one is nearer than a typo.
int nearness(QStringView wanted, QStringView name)
{
    if (name.size() > NearName::kLongest)
        return -1;
    const bool part = wanted.size() >= kShortestPart && name.contains(wanted, Qt::CaseInsensitive);
    if (part && name.startsWith(wanted, Qt::CaseInsensitive))
        return 0;
    const qsizetype limit = std::max<qsizetype>(2, wanted.size() / 3);
    // The distance is at least the difference of the lengths.
    const int distance = std::abs(wanted.size() - name.size()) > limit ? -1 : NearName::distance(wanted, name);
    const bool near = distance >= 0 && distance <= limit && distance < std::max(wanted.size(), name.size());
    return near ? distance : part ? static_cast<int>(limit) : -1;
}

} // namespace

int NearName::distance(QStringView a, QStringView b)
{
    // Levenshtein's distance with neighbours swapped (optimal string alignment): the row above, and the one above that.
    std::vector<int> before(static_cast<std::size_t>(b.size()) + 1);
    std::vector<int> above(before.size());
    std::vector<int> row(before.size());
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    const auto same = [&](qsizetype i, qsizetype j) { return a[i].toCaseFolded() == b[j].toCaseFolded(); };
    for (qsizetype i = 0; i < a.size(); ++i) {
        before.swap(above);
        above.swap(row);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same(i, j) ? 0 : 1)});
            if (i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
    }
    return row.back();
}

QStringList NearName::of(QStringView wanted, const QStringList &names, qsizetype most)
{
    if (wanted.isEmpty() || wanted.size() > kLongest)
        return {};
    std::vector<std::pair<int, qsizetype>> near;
    for (qsizetype i = 0; i < std::min(names.size(), kMostCompared); ++i) {
        if (const int distance = nearness(wanted, names[i]); distance >= 0)
            near.emplace_back(distance, i);
    }
    std::sort(near.begin(), near.end()); // equally near ones stay in their order
    QStringList found;
    for (const auto &[distance, index] : near) {
        if (found.size() == most)
            break;
        if (!found.contains(names[index]))
            found << names[index];
    }
    return found;
}

QString NearName::best(QStringView wanted, const QStringList &names)
{
    return of(wanted, names, 1).value(0);
}

} // namespace framescope::base
