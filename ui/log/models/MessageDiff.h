#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <atomic>
#include <vector>

namespace framescope::ui::log {

/// Two payloads side by side, line by line, with what differs inside a line: JSON by its values whatever its layout, text by its
/// lines, bytes in rows of sixteen. A plain value, made by of() on any thread.
struct MessageDiff {
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::log::MessageDiff)

public:
    enum class View : std::uint8_t { Json, Text, Bytes };
    enum class Kind : std::uint8_t { Same, Removed, Added, Changed };
    /// A part of a line, in UTF-16 units.
    struct Span {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };
    struct Line {
        Kind kind = Kind::Same;
        int leftNumber = 0;  ///< from 1; 0: this side has no line here
        int rightNumber = 0;
        QString left;
        QString right;
        QList<Span> leftMarks;  ///< of a changed line: what is not in the other
        QList<Span> rightMarks;
    };
    struct Options {
        bool sortMembers = false;                 ///< JSON: the order of an object's members does not count
        qsizetype mostBytes = 4 << 20;            ///< of each payload; the rest is left out and cut says so
        const std::atomic<bool> *cancelled = nullptr;
    };

    View view = View::Text;
    std::vector<Line> lines;
    int changes = 0;      ///< blocks of lines that differ
    bool equal = true;    ///< byte for byte
    bool cut = false;

    static MessageDiff of(const QByteArray &left, const QByteArray &right, const Options &options);
    static MessageDiff of(const QByteArray &left, const QByteArray &right) { return of(left, right, Options()); }
    /// As `diff` prints it, without context: "- old" and "+ new" lines under "@@ left,right".
    QString toText() const;
};

} // namespace framescope::ui::log
