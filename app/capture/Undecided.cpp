#include "Undecided.h"

#include "base/TextPattern.h"
#include "base/Translation.h"

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

} // namespace

void Undecided::add(std::uint64_t entry, const QString &pattern)
{
    add(Undecided{1, entry, pattern});
}

void Undecided::add(const Undecided &other)
{
    if (other.count > 0 && (count == 0 || other.firstEntry < firstEntry)) {
        firstEntry = other.firstEntry;
        expression = other.expression;
    }
    count += other.count;
}

QString Undecided::sentence() const
{
    if (count == 0)
        return {};
    const base::TextPattern pattern(expression);
    const QString first = pattern.undecidedSentence(tr("entry %1").arg(firstEntry));
    const QString all = count == 1 ? tr("It is left out.") : tr("%1 entries are left out because of it.").arg(count);
    return first + QLatin1Char(' ') + all + QLatin1Char(' ') + tr("Try: %1").arg(base::TextPattern::undecidedRemedy());
}

} // namespace framescope::capture
