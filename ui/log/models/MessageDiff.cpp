#include "MessageDiff.h"

#include "SequenceDiff.h"

#include "ui/models/EntryText.h"

#include "base/Utf8Text.h"
#include "base/json/OrderedJson.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace framescope::ui::log {

namespace {

constexpr qsizetype kMostTokens = 2000;
constexpr qsizetype kMostLine = 20'000; // longer lines are compared as a whole

void sortMembers(base::OrderedJson &value)
{
    for (base::OrderedJson &item : value.items())
        sortMembers(item);
    for (auto &member : value.members())
        sortMembers(member.value);
    std::stable_sort(value.members().begin(), value.members().end(), [](const auto &a, const auto &b) { return a.key < b.key; });
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList hexLines(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArray row = bytes.mid(at, 16);
        QString text = QString::fromLatin1(row.toHex(' ')).leftJustified(48);
        for (const char c : row)
            text += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        lines << text;
    }
    return lines;
}

/// A line of text as it may be painted: control characters made visible.
QString visible(const QString &line)
{
    return base::escapeControls(line);
}

/// Words, numbers and single other characters.
QList<MessageDiff::Span> tokensOf(const QString &line)
{
    QList<MessageDiff::Span> tokens;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        if (line[at].isLetterOrNumber() || line[at] == QLatin1Char('_')) {
            while (end < line.size() && (line[end].isLetterOrNumber() || line[end] == QLatin1Char('_')))
                ++end;
        } else if (line[at].isSpace()) {
            while (end < line.size() && line[end].isSpace())
                ++end;
        }
        tokens.append({at, end - at});
        at = end;
    }
    return tokens;
}

/// Numbers that are equal exactly where the texts are.
class Numbers
{
public:
    int of(const QString &text) { return *m_known.tryEmplace(text, static_cast<int>(m_known.size())); }

private:
    struct Table : QHash<QString, int> {
        iterator tryEmplace(const QString &key, int value)
        {
            const auto found = find(key);
            return found != end() ? found : insert(key, value);
        }
    };
    Table m_known;
};

void mark(QList<MessageDiff::Span> &marks, const MessageDiff::Span &token)
{
    if (!marks.isEmpty() && marks.last().start + marks.last().length == token.start)
        marks.last().length += token.length;
    else
        marks.append(token);
}

void markInside(MessageDiff::Line &line)
{
    const auto whole = [&line] {
        line.leftMarks = {{0, line.left.size()}};
        line.rightMarks = {{0, line.right.size()}};
    };
    if (line.left.size() > kMostLine || line.right.size() > kMostLine)
        return whole();
    const auto left = tokensOf(line.left);
    const auto right = tokensOf(line.right);
    if (left.size() > kMostTokens || right.size() > kMostTokens)
        return whole();
    Numbers numbers;
    std::vector<int> a, b;
    for (const auto &token : left)
        a.push_back(numbers.of(line.left.mid(token.start, token.length)));
    for (const auto &token : right)
        b.push_back(numbers.of(line.right.mid(token.start, token.length)));
    qsizetype atLeft = 0, atRight = 0;
    for (const SequenceDiff::Run &run : SequenceDiff::of(a, b, 400)) {
        for (qsizetype i = 0; i < run.left; ++i, ++atLeft) {
            if (!run.same)
                mark(line.leftMarks, left[atLeft]);
        }
        for (qsizetype i = 0; i < run.right; ++i, ++atRight) {
            if (!run.same)
                mark(line.rightMarks, right[atRight]);
        }
    }
}

} // namespace

MessageDiff MessageDiff::of(const QByteArray &left, const QByteArray &right, const Options &options)
{
    MessageDiff diff;
    diff.equal = left == right;
    diff.cut = left.size() > options.mostBytes || right.size() > options.mostBytes;
    const QByteArray a = left.left(options.mostBytes);
    const QByteArray b = right.left(options.mostBytes);
    QStringList leftLines, rightLines;
    auto leftJson = diff.cut ? base::Result<base::OrderedJson>(base::Error{}) : base::OrderedJson::parse(a);
    auto rightJson = diff.cut ? base::Result<base::OrderedJson>(base::Error{}) : base::OrderedJson::parse(b);
    if (leftJson && rightJson) {
        diff.view = View::Json;
        if (options.sortMembers) {
            sortMembers(*leftJson);
            sortMembers(*rightJson);
        }
        leftLines = linesOf(QString::fromUtf8(leftJson->toIndented()));
        rightLines = linesOf(QString::fromUtf8(rightJson->toIndented()));
    } else if (models::EntryText::looksLikeText(a) && models::EntryText::looksLikeText(b)) {
        leftLines = linesOf(base::textFromUtf8(a));
        rightLines = linesOf(base::textFromUtf8(b));
    } else {
        diff.view = View::Bytes;
        leftLines = hexLines(a);
        rightLines = hexLines(b);
    }
    Numbers numbers;
    std::vector<int> x, y;
    for (const QString &line : leftLines)
        x.push_back(numbers.of(line));
    for (const QString &line : rightLines)
        y.push_back(numbers.of(line));
    if (options.cancelled && *options.cancelled)
        return diff;

    qsizetype atLeft = 0, atRight = 0;
    for (const SequenceDiff::Run &run : SequenceDiff::of(x, y)) {
        diff.changes += run.same ? 0 : 1;
        for (qsizetype i = 0; i < std::max(run.left, run.right); ++i) {
            if (options.cancelled && *options.cancelled)
                return diff;
            Line line;
            if (i < run.left) {
                line.left = visible(leftLines[atLeft]);
                line.leftNumber = static_cast<int>(++atLeft);
            }
            if (i < run.right) {
                line.right = visible(rightLines[atRight]);
                line.rightNumber = static_cast<int>(++atRight);
            }
            line.kind = run.same ? Kind::Same : line.rightNumber == 0 ? Kind::Removed : line.leftNumber == 0 ? Kind::Added : Kind::Changed;
            if (line.kind == Kind::Changed)
                markInside(line);
            diff.lines.push_back(std::move(line));
        }
    }
    return diff;
}

QString MessageDiff::toText() const
{
    QStringList out;
    for (std::size_t i = 0; i < lines.size();) {
        if (lines[i].kind == Kind::Same) {
            ++i;
            continue;
        }
        std::size_t end = i;
        QStringList removed, added;
        int leftNumber = 0, rightNumber = 0;
        for (; end < lines.size() && lines[end].kind != Kind::Same; ++end) {
            if (lines[end].leftNumber > 0) {
                removed << QStringLiteral("- ") + lines[end].left;
                leftNumber = leftNumber ? leftNumber : lines[end].leftNumber;
            }
            if (lines[end].rightNumber > 0) {
                added << QStringLiteral("+ ") + lines[end].right;
                rightNumber = rightNumber ? rightNumber : lines[end].rightNumber;
            }
        }
        out << QStringLiteral("@@ %1,%2").arg(leftNumber).arg(rightNumber);
        out << removed << added;
        i = end;
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace framescope::ui::log
