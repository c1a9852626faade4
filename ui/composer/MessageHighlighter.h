#pragma once

#include "profiles/Profile.h"

#include <QSyntaxHighlighter>

namespace framescope::ui::composer {

/// Highlights the edited text: JSON token by token, {{variables}} everywhere, escapes where they are interpreted. GUI thread.
class MessageHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MessageHighlighter(QTextDocument *document);
    void setKind(profiles::MessageKind kind, bool escapes);

protected:
    void highlightBlock(const QString &text) override;

private:
    profiles::MessageKind m_kind = profiles::MessageKind::Text;
    bool m_escapes = false;
};

} // namespace framescope::ui::composer
