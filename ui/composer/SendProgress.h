#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace framescope::ui::composer {

/// The data queued for a slow peer: amount, progress, and a button to discard it. Hidden while the queue is empty. GUI thread.
class SendProgress : public QWidget
{
    Q_OBJECT

public:
    explicit SendProgress(QWidget *parent = nullptr);

    /// Queued messages, and their bytes plus unwritten output.
    void setWaiting(std::size_t messages, qint64 bytes);
    /// A file is being read.
    void setReading(bool on);
    QString text() const;
    int percent() const;

signals:
    void discardRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_discard;
    qint64 m_most = 0; ///< bytes at the peak of this wait
    bool m_reading = false;
};

} // namespace framescope::ui::composer
