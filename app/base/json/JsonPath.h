#pragma once

#include "JsonScanner.h"
#include "OrderedJson.h"

#include <optional>
#include <string>
#include <vector>

namespace framescope::base {

/// A path into JSON, the only dialect of this program: `a.b[0]`, `$.params[-1].topics[*]`, `["odd name"].*`.
/// `$` at the start is the whole value and may be omitted. A name extends to the next dot or bracket, or is quoted in
/// brackets (\" and \\ escape " and \); `[0]` counts from the start and `[-1]` from the end; `*` is any member or item.
/// A duplicate key of an object leads to both values. A plain value; any thread.
class JsonPath
{
public:
    struct Step {
        enum class Kind : std::uint8_t { Member, Item, Any };
        Kind kind = Kind::Member;
        QString name;
        std::string utf8;     ///< the name's bytes
        qint64 index = 0;     ///< negative: from the end
    };
    /// The position of an error in a path (UTF-16 units), and the reason as a clause.
    struct Fault {
        qsizetype at = 0;
        qsizetype length = 1;
        QString why;
    };
    /// Receives the values that a walk over bytes finds.
    class Visitor
    {
    public:
        virtual ~Visitor() = default;
        /// The scanner is at the first token of the value. False: stop the walk.
        virtual bool found(const JsonScanner &value) = 0;
    };

    /// The whole value.
    JsonPath() = default;
    /// Parses all of `text`. An error (json.path) names the character that is wrong.
    static Result<JsonPath> parse(const QString &text);
    /// Parses the path at `at` in a longer text: a name also ends at the characters of `ends`. Moves `at` behind the path.
    static std::optional<JsonPath> read(const QString &text, qsizetype &at, bool (*ends)(QStringView rest), Fault &fault);

    const std::vector<Step> &steps() const { return m_steps; }
    /// As it was written; "" for the whole value.
    const QString &text() const { return m_text; }

    /// All values that the path leads to, in order; views into `root`.
    std::vector<const OrderedJson *> find(const OrderedJson &root) const;
    /// The same over bytes, without building values. False: they are not JSON, even if values were found before the error.
    bool walk(ByteView json, Visitor &visitor) const;

    /// The path `parent` with one more step, in its shortest form.
    static QString withMember(const QString &parent, const QString &name);
    static QString withItem(const QString &parent, qint64 index);
    /// Quoted, as a name in brackets.
    static QString quoted(const QString &text);

private:
    class Parser;
    class Walk;

    QString m_text;
    std::vector<Step> m_steps;
};

} // namespace framescope::base
