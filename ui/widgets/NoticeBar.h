#pragma once

#include "base/Error.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace framescope::ui::widgets {

/// A line in place that says what happened, what was seen and what to try, with the remedy as a button where there is one;
/// instead of a modal box. Peer text in it is plain. GUI thread.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Info, Success, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    void showError(const base::Error &error, const QString &actionText = {});
    void showText(Tone tone, const QString &what, const QString &more = {}, const QString &actionText = {});
    void dismiss();
    QString text() const;
    QPushButton *actionButton() const { return m_action; }

signals:
    void actionTriggered();
    void dismissed();

private:
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_more;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace framescope::ui::widgets
