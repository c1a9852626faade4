#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace framescope::base {

/// One {{placeholder}} of a text, or what stands in the place of one. A plain value.
struct Placeholder {
    enum class Kind : std::uint8_t {
        None,      ///< there are no more of them
        Braces,    ///< an escape, \{{ or {{{{, which stands for two braces
        Value,     ///< {{name}}: what the owner of the text has under this name; {{$name}}: a generated value
        Call,      ///< {{$name ARGUMENT…}}
        Malformed, ///< two braces behind which something else stands: see `problem`
    };
    enum class Problem : std::uint8_t { None, NotClosed, OpenQuote, NoName, BadName };

    Kind kind = Kind::None;
    Problem problem = Problem::None;
    qsizetype start = -1;   ///< where the braces or the backslash stand in the text, in UTF-16 units
    qsizetype end = -1;     ///< behind the closing braces; Malformed: behind the opening ones
    QString name;           ///< Value and Call, with its $
    QStringList arguments;  ///< Call, without quotes

    bool found() const { return kind != Kind::None; }
};

/// The {{…}} language that every text of the program has in common: connections, messages, rules, feeds. It only finds placeholders; the
/// owner of a text has the values, and decides whether malformed ones are errors or part of the text.
///
///     {{name}}  {{ name }}      letters, digits and _ - . $; blanks around it do not count
///     {{$name A 'B C' "D"}}     arguments are separated by blanks, and may stand in single or double quotes
///     \{{  {{{{                 two braces
///
/// There is no {{ inside of a placeholder: of three braces the inner two count. Static functions only; any thread.
class Placeholders
{
public:
    /// UTF-16 units that the placeholders of one text may make, all together.
    static constexpr qsizetype kMostMade = 4 << 20;

    /// The first one at or behind `from`. Going through a text takes time in proportion to its length.
    static Placeholder next(const QString &text, qsizetype from);
    /// The inside of one, without braces; `start` and `end` are those of the expression.
    static Placeholder parse(const QString &expression);
    /// Starts with a $: generated at each use.
    static bool isGenerated(const QString &name) { return name.startsWith(u'$'); }
};

} // namespace framescope::base
