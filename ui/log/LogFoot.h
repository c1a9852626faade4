#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace framescope::ui::log {

/// The line below a log: counts and times at its start, and a sentence about what was just done at its end for a few seconds. GUI thread.
class LogFoot : public QFrame
{
    Q_OBJECT

public:
    explicit LogFoot(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// A button behind the text that undoes what the text tells; empty: none.
    void setOffer(const QString &offer);
    QToolButton *offer() const { return m_offer; }
    /// The sentence at the end; empty once its time is over.
    QString message() const;

signals:
    void offerTaken();

public slots:
    void showMessage(const QString &sentence);

private:
    QLabel *m_text;
    QToolButton *m_offer;
    QLabel *m_message;
    QTimer m_messageTimer;
};

} // namespace framescope::ui::log
