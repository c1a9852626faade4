#pragma once

#include "JsonScanner.h"
#include "OrderedJson.h"

#include <optional>
#include <string>
#include <vector>

namespace framescope::base {

/// A path into JSON, the only dialect of this program: `a.b[0]`, `$.params[-1].topics[*]`, `["odd name"].*`.
/// `$` at the start is the whole value and may be left out; a name is what stands up to the next point or bracket, or between quotation
/// marks in brackets (\" and \\ stand for themselves); `[0]` counts from the start and `[-1]` from the end; `*` is any member or item.
/// A key that stands twice in an object leads to both values. A plain value; any thread.
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
    /// Where a path goes wrong (UTF-16 units) and why, as a part of a sentence.
    struct Fault {
        qsizetype at = 0;
        qsizetype length = 1;
        QString why;
    };
    /// Takes the values that a walk over bytes finds.
    class Visitor
    {
    public:
        virtual ~Visitor() = default;
        /// The scanner stands on the value's first token. False: no more are wanted.
        virtual bool found(const JsonScanner &value) = 0;
    };

    /// The whole value.
    JsonPath() = default;
    /// Of all of `text`. An error (json.path) names the character where it goes wrong.
    static Result<JsonPath> parse(const QString &text);
    /// Of the path that stands at `at` in a text that goes on behind it: a name ends at whatever `ends` says too. Moves `at` behind it.
    static std::optional<JsonPath> read(const QString &text, qsizetype &at, bool (*ends)(QStringView rest), Fault &fault);

    const std::vector<Step> &steps() const { return m_steps; }
    /// As it was written; "" for the whole value.
    const QString &text() const { return m_text; }

    /// Everything that the path leads to, in order; views into `root`.
    std::vector<const OrderedJson *> find(const OrderedJson &root) const;
    /// The same over bytes, without building values. False: they are not JSON, whatever was found before.
    bool walk(ByteView json, Visitor &visitor) const;

    /// The path `parent` with one more step, as a person would write it.
    static QString withMember(const QString &parent, const QString &name);
    static QString withItem(const QString &parent, qint64 index);
    /// Between quotation marks, as a name in brackets.
    static QString quoted(const QString &text);

private:
    class Parser;
    class Walk;

    QString m_text;
    std::vector<Step> m_steps;
};

} // namespace framescope::base
