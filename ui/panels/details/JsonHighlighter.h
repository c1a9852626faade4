#pragma once

#include <QSyntaxHighlighter>

namespace framescope::ui::panels::details {

/// Colours lines of JSON token by token in the theme's colours. GUI thread.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);
    void setActive(bool on) { m_active = on; }

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_active = false;
};

} // namespace framescope::ui::panels::details
