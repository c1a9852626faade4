#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace framescope::ui::models {

/// Payload bytes as lines of text to look at: JSON laid out by token, raw text with escapes shown, hex. Nothing is re-serialised: every
/// token stands as it came (order, duplicate keys, digits of numbers). No state; any thread, meant for the pool.
class PayloadLayout
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::models::PayloadLayout)

public:
    /// What a token of JSON is, for colouring and for trees.
    enum class Token : std::uint8_t { Key, String, Number, Literal, Punctuation, Invalid, End };
    struct JsonToken {
        Token kind = Token::End;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    /// Goes through JSON text token by token without building anything; wrong text comes as Invalid tokens and goes on.
    class Scanner
    {
    public:
        explicit Scanner(QByteArrayView text) : m_text(text) {}
        JsonToken next();

    private:
        QByteArrayView m_text;
        qsizetype m_at = 0;
    };

    struct Laid {
        QString text;
        qsizetype used = 0;      ///< bytes of the payload that are in it
        qsizetype errorAt = -1;  ///< first byte that is not JSON; -1: all is well
    };

    /// True if the first token makes sense as JSON's (an object or array) — cheap, looks at the beginning only.
    static bool looksLikeJson(QByteArrayView bytes);
    /// JSON with two blanks an indent, at most `most` bytes of it. Where it is not JSON, the rest follows as it is.
    static Laid prettyJson(QByteArrayView bytes, qsizetype most, const std::atomic_bool *cancelled = nullptr);
    /// UTF-8 as text; control characters and invalid bytes as visible escapes; lines longer than `lineLimit` are broken for display.
    static Laid rawText(QByteArrayView bytes, qsizetype most, qsizetype lineLimit = 4096, const std::atomic_bool *cancelled = nullptr);
    /// "00000010  48 65 6c 6c 6f …  |Hello…|", 16 bytes a line.
    static QString hexDump(QByteArrayView bytes, qint64 offset = 0);
    /// A line of pretty JSON: its tokens, for a highlighter. `start` and `length` are UTF-16 units.
    static std::vector<JsonToken> tokensOfLine(const QString &line);

    /// Where a JSON text goes wrong, as a sentence with line and column; empty where it is well-formed.
    static QString jsonFault(QByteArrayView text);
};

} // namespace framescope::ui::models
