#include "JsonHighlighter.h"

#include "ui/models/PayloadLayout.h"
#include "ui/theme/Colors.h"

#include <QGuiApplication>

namespace framescope::ui::panels::details {

using models::PayloadLayout;

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_active)
        return;
    const theme::Colors &set = theme::colors(QGuiApplication::palette());
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

} // namespace framescope::ui::panels::details
