#include "MessageHighlighter.h"

#include "ui/models/PayloadLayout.h"
#include "ui/theme/Colors.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace framescope::ui::composer {

using models::PayloadLayout;

namespace {

constexpr qsizetype kLongestParsed = 20'000; // longer ones stay plain: they would be parsed at every key

} // namespace

MessageHighlighter::MessageHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void MessageHighlighter::setKind(profiles::MessageKind kind, bool escapes)
{
    if (kind == m_kind && escapes == m_escapes)
        return;
    m_kind = kind;
    m_escapes = escapes;
    rehighlight();
}

void MessageHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > kLongestParsed)
        return;
    const theme::Colors &set = theme::colors(QGuiApplication::palette());
    if (m_kind == profiles::MessageKind::Json) {
        for (const PayloadLayout::JsonToken &token : PayloadLayout::tokensOfLine(text)) {
            QColor color = set.error;
            switch (token.kind) {
            case PayloadLayout::Token::Key: color = set.jsonKey; break;
            case PayloadLayout::Token::String: color = set.jsonString; break;
            case PayloadLayout::Token::Number: color = set.jsonNumber; break;
            case PayloadLayout::Token::Literal: color = set.jsonLiteral; break;
            case PayloadLayout::Token::Punctuation: color = set.jsonPunctuation; break;
            default: break;
            }
            setFormat(static_cast<int>(token.start), static_cast<int>(token.length), color);
        }
    }
    if (m_escapes) {
        static const QRegularExpression escape(QStringLiteral("\\\\(x[0-9A-Fa-f]{2}|u\\{[0-9A-Fa-f]+\\}|u[0-9A-Fa-f]{4}|.)"));
        for (auto match = escape.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), set.control);
        }
    }
    static const QRegularExpression variable(QStringLiteral("\\{\\{[^{}]+\\}\\}"));
    for (auto match = variable.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        QTextCharFormat format;
        format.setForeground(set.accent);
        format.setBackground(set.accentSoft);
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), format);
    }
}

} // namespace framescope::ui::composer
