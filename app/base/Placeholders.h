#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace framescope::base {

/// One {{placeholder}} of a text, or something written in its form. A plain value.
struct Placeholder {
    enum class Kind : std::uint8_t {
        None,      ///< no more placeholders
        Braces,    ///< an escape, \{{ or {{{{, which stands for two braces
        Value,     ///< {{name}}: a value of the text's owner; {{$name}}: a generated value
        Call,      ///< {{$name ARGUMENT…}}
        Malformed, ///< two braces followed by something else: see `problem`
    };
    enum class Problem : std::uint8_t { None, NotClosed, OpenQuote, NoName, BadName };

    Kind kind = Kind::None;
    Problem problem = Problem::None;
    qsizetype start = -1;   ///< the position of the braces or the backslash, in UTF-16 units
    qsizetype end = -1;     ///< after the closing braces; Malformed: after the opening ones
    QString name;           ///< Value and Call, with its $
    QStringList arguments;  ///< Call, without quotes

    bool found() const { return kind != Kind::None; }
};

/// The {{…}} language of every text of the program: connections, messages, rules, feeds. This class only finds placeholders; the
/// owner of a text supplies the values, and decides whether malformed placeholders are errors or part of the text.
///
///     {{name}}  {{ name }}      letters, digits and _ - . $; blanks around it are ignored
///     {{$name A 'B C' "D"}}     arguments are separated by blanks, and may be in single or double quotes
///     \{{  {{{{                 two braces
///
/// A placeholder cannot contain {{: of three braces the inner two count. Static functions only; any thread.
class Placeholders
{
public:
    /// The most UTF-16 units that all placeholders of one text may produce together.
    static constexpr qsizetype kMostMade = 4 << 20;

    /// The first one at or after `from`. Scanning a whole text takes linear time.
    static Placeholder next(const QString &text, qsizetype from);
    /// Reads the inside of a placeholder, without braces; `start` and `end` are those of the expression.
    static Placeholder parse(const QString &expression);
    /// Whether the name starts with a $: the value is generated at each use.
    static bool isGenerated(const QString &name) { return name.startsWith(u'$'); }
};

} // namespace framescope::base
