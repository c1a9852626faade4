#pragma once

#include "ui/composer/models/ComposedMessage.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace framescope::ui::composer {

/// The options of a message besides its text, in one line; each kind of message has its own: escapes, a close code,
/// fragments, a file. GUI thread.
class MessageOptions : public QWidget
{
    Q_OBJECT

public:
    explicit MessageOptions(QWidget *parent = nullptr);

    /// Shows the options of this kind.
    void setKind(profiles::MessageKind kind);
    /// Whether backslashes in the text are escapes now.
    bool takesEscapes() const;
    /// Writes the options to a draft of the shown kind.
    void take(Draft &draft) const;
    void setDraft(const Draft &draft);

    /// Does without the words that tool tips repeat, where there is little room.
    void setNarrow(bool on);
    /// Pixels that those words take now.
    int widthOfWords() const;

signals:
    void changed();
    void formatRequested();
    void fileChosen(const QString &path);

private:
    int widthOfFragments() const;
    void makeCloseCodes();
    void chooseFile();
    bool isEscapable() const;

    profiles::MessageKind m_kind = profiles::MessageKind::Text;
    bool m_narrow = false;
    QCheckBox *m_escapes;
    QToolButton *m_format;
    QToolButton *m_choose;
    QCheckBox *m_fileAsText;
    QComboBox *m_code;
    QLabel *m_fragmentsLabel;
    QLineEdit *m_fragments;
};

} // namespace framescope::ui::composer
