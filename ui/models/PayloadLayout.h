#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace framescope::ui::models {

/// Formats payload bytes as lines of text: JSON laid out by token, raw text with visible escapes, hex. Nothing is re-serialised: every
/// token is shown as received (order, duplicate keys, digits of numbers). Stateless; any thread, intended for the pool.
class PayloadLayout
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::models::PayloadLayout)

public:
    /// The type of a JSON token, for colouring and trees.
    enum class Token : std::uint8_t { Key, String, Number, Literal, Punctuation, Invalid, End };
    struct JsonToken {
        Token kind = Token::End;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    /// Iterates over JSON text token by token without building a tree; invalid text yields Invalid tokens.
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
        qsizetype used = 0;      ///< bytes of the payload included
        qsizetype errorAt = -1;  ///< first byte that is not JSON; -1: none
    };

    /// Whether the first token begins a JSON object or array; cheap, reads only the beginning.
    static bool looksLikeJson(QByteArrayView bytes);
    /// JSON indented by two blanks, at most `most` bytes of it. From the first invalid byte on, the rest is unchanged.
    static Laid prettyJson(QByteArrayView bytes, qsizetype most, const std::atomic_bool *cancelled = nullptr);
    /// UTF-8 as text; control characters and invalid bytes as visible escapes; lines longer than `lineLimit` are broken for display.
    static Laid rawText(QByteArrayView bytes, qsizetype most, qsizetype lineLimit = 4096, const std::atomic_bool *cancelled = nullptr);
    /// "00000010  48 65 6c 6c 6f …  |Hello…|", 16 bytes per line.
    static QString hexDump(QByteArrayView bytes, qint64 offset = 0);
    /// A line of pretty JSON: its tokens, for a highlighter. `start` and `length` are UTF-16 units.
    static std::vector<JsonToken> tokensOfLine(const QString &line);

    /// The error of a JSON text as a sentence with line and column; empty if it is well-formed.
    static QString jsonFault(QByteArrayView text);
};

} // namespace framescope::ui::models
