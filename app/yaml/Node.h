#pragma once

#include <QAnyStringView>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace framescope::yaml {

/// A position in a text, from 1; the column in characters. 0: unknown.
struct Place {
    int line = 0;
    int column = 0;
};

/// One value of a YAML document with its position. Scalars are kept as written: whether `007` is a number is up to the
/// reader. A plain value.
struct Node {
    enum class Kind : std::uint8_t { Null, Scalar, Sequence, Map };
    struct Pair;

    Kind kind = Kind::Null;
    Place place;
    QString text;             ///< of a Scalar, quotes and escapes resolved; of a plain null: as written ("~", "null", "")
    bool quoted = false;      ///< of a Scalar: quoted, a block, or tagged !!str: it is text whatever it looks like
    std::vector<Node> items;  ///< of a Sequence
    std::vector<Pair> pairs;  ///< of a Map, in order, with duplicate keys

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMap() const { return kind == Kind::Map; }

    /// The value of the first pair with this key, or null.
    const Node *find(QAnyStringView key) const;

    /// The type of a plain scalar in YAML 1.2's core schema, limited to JSON's types: `1_000`, `0x1F` and `yes` are text.
    bool isNumber() const;
    bool isBool() const;
};

struct Node::Pair {
    QString key;
    Place place;        ///< of the key
    bool quoted = false;
    bool plainKey = true; ///< false: the key is itself a list or a map, and `key` is empty
    Node value;
};

inline const Node *Node::find(QAnyStringView key) const
{
    for (const Pair &pair : pairs) {
        if (QAnyStringView(pair.key) == key)
            return &pair.value;
    }
    return nullptr;
}

} // namespace framescope::yaml
