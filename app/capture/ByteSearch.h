#pragma once

#include "base/Bytes.h"

#include <QString>

#include <array>
#include <vector>

namespace framescope::capture {

/// Searches large blocks for a sequence of bytes, or for a text case-insensitively. Immutable, any thread.
class ByteSearch
{
public:
    /// Exactly these bytes.
    static ByteSearch forBytes(QByteArray needle);
    /// This text as UTF-8; with `foldCase` case is ignored, also beyond ASCII ("ä" finds "Ä").
    static ByteSearch forText(const QString &text, bool foldCase);

    static constexpr std::size_t npos = ~std::size_t{0};
    /// The start of the first match at or after `from`; its length in `length` (upper and lower case may differ in length).
    std::size_t find(base::ByteView bytes, std::size_t from = 0, std::size_t *length = nullptr) const;
    bool isIn(base::ByteView bytes) const { return find(bytes) != npos; }
    bool isEmpty() const { return m_needle.isEmpty(); }

private:
    /// The case variants of one character, for texts beyond ASCII.
    struct Character {
        std::vector<QByteArray> ways;
    };

    std::size_t findFixed(base::ByteView bytes, std::size_t from) const;
    std::size_t findCharacters(base::ByteView bytes, std::size_t from, std::size_t *length) const;
    bool matchesAt(const std::uint8_t *at) const;

    QByteArray m_needle;             // lower case where folded
    std::array<std::uint8_t, 2> m_mask{}; // ORed to the haystack at the two probes: 0x20 for a folded letter
    std::array<std::size_t, 2> m_probe{}; // the positions of the two bytes of the needle that are searched first
    bool m_fold = false;
    std::vector<Character> m_characters; // only for folded texts beyond ASCII
};

} // namespace framescope::capture
