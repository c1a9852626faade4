#pragma once

#include "ui/composer/models/MessageCheck.h"

#include <QWidget>

class QLabel;

namespace framescope::ui::composer {

/// The findings of a check, below the editor: the decoded bytes of the text, the text with resolved variables, warnings. GUI thread.
class MessageFindings : public QWidget
{
    Q_OBJECT

public:
    explicit MessageFindings(QWidget *parent = nullptr);

    void showCheck(const MessageCheck &check);
    /// Empty where nothing is shown.
    QString decodedText() const;
    QString resolvedText() const;
    QString warningText() const;

private:
    QLabel *m_decoded;
    QLabel *m_resolved;
    QLabel *m_warning;
};

} // namespace framescope::ui::composer
