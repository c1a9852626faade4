#pragma once

#include <QString>
#include <QStringList>

namespace framescope::base {

/// "Did you mean …": which of the names that exist somebody meant who wrote one that does not. Any thread.
class NearName
{
public:
    /// How many characters (UTF-16 units) to insert, remove, change or swap with their neighbour; case is ignored. The time goes with the
    /// product of the lengths.
    static int distance(QStringView a, QStringView b);

    /// The near ones of `names`, the nearest first, at most `most`. Near is a name that begins with `wanted` or contains it (from three
    /// characters on), or in which no more than a third of the characters, and two in any case, are wrong. Names of more than
    /// kLongest characters are near nothing, and no more than kMostCompared are looked at: both may come from a file.
    static QStringList of(QStringView wanted, const QStringList &names, qsizetype most = 3);
    /// The first of them; empty: none is near.
    static QString best(QStringView wanted, const QStringList &names);

    static constexpr qsizetype kLongest = 64;
    static constexpr qsizetype kMostCompared = 2000;
};

} // namespace framescope::base
