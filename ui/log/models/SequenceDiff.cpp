#include "SequenceDiff.h"

#include <algorithm>
#include <unordered_map>

namespace framescope::ui::log {

namespace {

using Sequence = std::span<const int>;
using Run = SequenceDiff::Run;

/// Collects runs and joins neighbours of the same kind.
class Runs
{
public:
    void same(qsizetype length) { add({true, length, length}); }
    void differ(qsizetype left, qsizetype right) { add({false, left, right}); }
    std::vector<Run> take() { return std::move(m_runs); }

private:
    void add(const Run &run)
    {
        if (run.left == 0 && run.right == 0)
            return;
        if (!m_runs.empty() && m_runs.back().same == run.same) {
            m_runs.back().left += run.left;
            m_runs.back().right += run.right;
        } else {
            m_runs.push_back(run);
        }
    }
    std::vector<Run> m_runs;
};

/// Myers' greedy search forward, keeping each round's furthest points for the way back. False: more than `most` edits.
bool myers(Sequence a, Sequence b, int most, Runs &runs)
{
    const auto n = static_cast<int>(a.size());
    const auto m = static_cast<int>(b.size());
    const int limit = std::min(most, n + m);
    std::vector<int> furthest(static_cast<std::size_t>(2 * limit + 3), 0);
    const auto at = [&furthest, limit](int k) -> int & { return furthest[static_cast<std::size_t>(k + limit + 1)]; };
    std::vector<std::vector<int>> rounds;
    int edits = -1;
    for (int d = 0; d <= limit && edits < 0; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                edits = d;
                break;
            }
        }
        // Only the part that this round may have touched.
        rounds.emplace_back(furthest.begin() + (limit + 1 - d), furthest.begin() + (limit + 2 + d));
    }
    if (edits < 0)
        return false;
    // Back from the end: the previous round shows whether a removal or an insertion led here.
    std::vector<Run> reversed;
    int x = n, y = m;
    for (int d = edits; d > 0; --d) {
        const std::vector<int> &before = rounds[static_cast<std::size_t>(d - 1)];
        const auto value = [&before, d](int k) { return k < -(d - 1) || k > d - 1 ? -1 : before[static_cast<std::size_t>(k + d - 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && value(k - 1) < value(k + 1));
        const int fromK = down ? k + 1 : k - 1;
        const int fromX = value(fromK);
        const int fromY = fromX - fromK;
        const int startX = down ? fromX : fromX + 1;
        reversed.push_back({true, x - startX, x - startX});
        reversed.push_back({false, down ? 0 : 1, down ? 1 : 0});
        x = fromX;
        y = fromY;
    }
    reversed.push_back({true, x, x});
    for (auto run = reversed.rbegin(); run != reversed.rend(); ++run) {
        if (run->same)
            runs.same(run->left);
        else
            runs.differ(run->left, run->right);
    }
    return true;
}

/// Pairs of positions of lines that occur exactly once in both: the longest chain that increases in both.
std::vector<std::pair<qsizetype, qsizetype>> anchors(Sequence a, Sequence b)
{
    struct Place {
        int inA = 0, inB = 0;
        qsizetype atA = 0, atB = 0;
    };
    std::unordered_map<int, Place> places;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ++places[a[i]].inA;
        places[a[i]].atA = static_cast<qsizetype>(i);
    }
    for (std::size_t i = 0; i < b.size(); ++i) {
        ++places[b[i]].inB;
        places[b[i]].atB = static_cast<qsizetype>(i);
    }
    std::vector<std::pair<qsizetype, qsizetype>> common;
    for (const auto &[value, place] : places) {
        if (place.inA == 1 && place.inB == 1)
            common.emplace_back(place.atA, place.atB);
    }
    std::sort(common.begin(), common.end());
    // Longest increasing subsequence of the second places.
    std::vector<std::size_t> tails, previous(common.size());
    for (std::size_t i = 0; i < common.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), common[i].second,
                                         [&common](std::size_t each, qsizetype value) { return common[each].second < value; });
        previous[i] = at == tails.begin() ? common.size() : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<std::pair<qsizetype, qsizetype>> chain;
    for (std::size_t i = tails.empty() ? common.size() : tails.back(); i < common.size(); i = previous[i])
        chain.push_back(common[i]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

void diff(Sequence a, Sequence b, int most, Runs &runs, int depth)
{
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    runs.same(static_cast<qsizetype>(head));
    a = a.subspan(head);
    b = b.subspan(head);
    std::size_t tail = 0;
    while (tail < a.size() && tail < b.size() && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    a = a.first(a.size() - tail);
    b = b.first(b.size() - tail);
    if (a.empty() || b.empty()) {
        runs.differ(static_cast<qsizetype>(a.size()), static_cast<qsizetype>(b.size()));
    } else if (!myers(a, b, most, runs)) {
        const auto chain = depth < 8 ? anchors(a, b) : std::vector<std::pair<qsizetype, qsizetype>>();
        qsizetype fromA = 0, fromB = 0;
        for (const auto &[atA, atB] : chain) {
            diff(a.subspan(static_cast<std::size_t>(fromA), static_cast<std::size_t>(atA - fromA)),
                 b.subspan(static_cast<std::size_t>(fromB), static_cast<std::size_t>(atB - fromB)), most / 4, runs, depth + 1);
            runs.same(1);
            fromA = atA + 1;
            fromB = atB + 1;
        }
        if (chain.empty())
            runs.differ(static_cast<qsizetype>(a.size()), static_cast<qsizetype>(b.size()));
        else
            diff(a.subspan(static_cast<std::size_t>(fromA)), b.subspan(static_cast<std::size_t>(fromB)), most / 4, runs, depth + 1);
    }
    runs.same(static_cast<qsizetype>(tail));
}

} // namespace

std::vector<SequenceDiff::Run> SequenceDiff::of(std::span<const int> left, std::span<const int> right, int mostEdits)
{
    Runs runs;
    diff(left, right, std::max(1, mostEdits), runs, 0);
    return runs.take();
}

} // namespace framescope::ui::log
