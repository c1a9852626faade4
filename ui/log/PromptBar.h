#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace framescope::ui::log {

/// A line above the rows that asks for one thing in place (where to go, a note, a name) instead of a dialog. Enter accepts, Escape
/// closes. GUI thread.
class PromptBar : public QFrame
{
    Q_OBJECT

public:
    struct Question {
        QString label;
        QString placeholder;
        QString text;
        QString accept;                                 ///< the button's word
        std::function<QString(const QString &)> explain; ///< what the text means, in a few words; may be empty
        std::function<bool(const QString &)> done;       ///< false: the bar stays open
    };

    explicit PromptBar(QWidget *parent = nullptr);

    void ask(Question question);
    QLineEdit *edit() const { return m_edit; }
    QString explanation() const;

public slots:
    void close();

signals:
    void closed();

private:
    void accept();

    Question m_question;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_hint;
    QToolButton *m_accept;
};

} // namespace framescope::ui::log
