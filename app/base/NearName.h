#pragma once

#include <QString>
#include <QStringList>

namespace framescope::base {

/// "Did you mean …": finds the existing names that a misspelt one may stand for. Any thread.
class NearName
{
public:
    /// The number of characters (UTF-16 units) to insert, remove, change or swap with their neighbour; case is ignored. Takes time in
    /// proportion to the product of the lengths.
    static int distance(QStringView a, QStringView b);

    /// The near ones of `names`, the nearest first, at most `most`. A name is near if it begins with `wanted`, contains it (from three
    /// characters on), or has at most two wrong characters, or a third of them if that is more. Names of more than
    /// kLongest characters are never near, and at most kMostCompared are compared: both may come from a file.
    static QStringList of(QStringView wanted, const QStringList &names, qsizetype most = 3);
    /// The first of them; empty: none is near.
    static QString best(QStringView wanted, const QStringList &names);

    static constexpr qsizetype kLongest = 64;
    static constexpr qsizetype kMostCompared = 2000;
};

} // namespace framescope::base
