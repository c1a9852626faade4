#include "JsonHighlighter.h"

#include "ui/models/PayloadText.h"
#include "ui/theme/Colors.h"

#include <QGuiApplication>

namespace framescope::ui::panels::details {

using models::PayloadText;

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_active)
        return;
    const theme::Colors &set = theme::colors(QGuiApplication::palette());
    for (const PayloadText::JsonToken &token : PayloadText::tokensOfLine(text)) {
        QColor color = set.error;
        switch (token.kind) {
        case PayloadText::Token::Key: color = set.jsonKey; break;
        case PayloadText::Token::String: color = set.jsonString; break;
        case PayloadText::Token::Number: color = set.jsonNumber; break;
        case PayloadText::Token::Literal: color = set.jsonLiteral; break;
        case PayloadText::Token::Punctuation: color = set.jsonPunctuation; break;
        default: break;
        }
        setFormat(static_cast<int>(token.start), static_cast<int>(token.length), color);
    }
}

} // namespace framescope::ui::panels::details
