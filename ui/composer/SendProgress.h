#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace framescope::ui::composer {

/// What has not reached a slow peer yet: how much, how far, and a way to throw the rest away. Hidden while nothing waits. GUI thread.
class SendProgress : public QWidget
{
    Q_OBJECT

public:
    explicit SendProgress(QWidget *parent = nullptr);

    /// Messages in line, and bytes of theirs and of what is being written.
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
