#pragma once

#include "base/Error.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace framescope::ui::widgets {

/// An inline notice that says what happened, what was seen and what to try, with the remedy as a button if there is one;
/// replaces a modal box. Peer text in it is plain. GUI thread.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Info, Success, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// At most two actions: the remedy, and an alternative.
    void showError(const base::Error &error, const QString &actionText = {}, const QString &otherText = {});
    void showText(Tone tone, const QString &what, const QString &more = {}, const QString &actionText = {});
    void dismiss();
    QString text() const;
    QPushButton *actionButton() const { return m_action; }
    QPushButton *otherButton() const { return m_other; }
    /// "What does this mean?": asks for the manual's paragraph about the error (see HelpEvent); hidden if it is not an error.
    QToolButton *helpButton() const { return m_help; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void actionTriggered();
    void otherTriggered();
    void dismissed();

private:
    void showIcon();
    /// The buttons stand below the texts where they would leave them no width.
    void arrange();

    QGridLayout *m_grid;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_more;
    QWidget *m_buttons;
    QToolButton *m_help;
    QPushButton *m_other;
    QPushButton *m_action;
    QToolButton *m_close;
    QString m_topic;
    Tone m_tone = Tone::Info;
    bool m_narrow = false;
};

} // namespace framescope::ui::widgets
