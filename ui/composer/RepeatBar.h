#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QSpinBox;

namespace framescope::ui::composer {

/// Repeated sending: interval, count, and progress. GUI thread.
class RepeatBar : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatBar(QWidget *parent = nullptr);

    QSpinBox *intervalBox() const { return m_interval; }
    QSpinBox *countBox() const { return m_count; }
    bool isRunning() const { return m_timer.isActive(); }
    int sent() const { return m_sent; }

public slots:
    /// The first message was sent by the one who starts it.
    void start();
    void stop();

signals:
    /// The next message is due.
    void due();
    void runningChanged(bool running);

private:
    void tick();
    void showProgress();

    QSpinBox *m_interval;
    QSpinBox *m_count;
    QLabel *m_progress;
    QTimer m_timer;
    int m_sent = 0;
};

} // namespace framescope::ui::composer
