#include "RepeatBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace framescope::ui::composer {

RepeatBar::RepeatBar(QWidget *parent)
    : QWidget(parent)
    , m_interval(new QSpinBox(this))
    , m_count(new QSpinBox(this))
    , m_progress(new QLabel(this))
{
    m_interval->setRange(1, 3'600'000);
    m_interval->setValue(1000);
    m_interval->setSuffix(tr(" ms"));
    m_interval->setAccessibleName(tr("Interval"));
    m_count->setRange(0, 1'000'000'000);
    m_count->setSpecialValueText(QStringLiteral("\u221e"));
    m_count->setAccessibleName(tr("Repetitions"));
    m_count->setToolTip(tr("0 repeats until stopped"));
    m_progress->setProperty("look", QStringLiteral("muted"));
    auto *every = new QLabel(tr("Repeat every"), this);
    every->setBuddy(m_interval);
    auto *times = new QLabel(tr("times"), this);
    times->setBuddy(m_count);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(every);
    row->addWidget(m_interval);
    row->addWidget(new QLabel(QStringLiteral(","), this));
    row->addWidget(m_count);
    row->addWidget(times);
    row->addWidget(m_progress, 1);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RepeatBar::tick);
    connect(m_interval, &QSpinBox::valueChanged, this, [this](int ms) {
        if (isRunning())
            m_timer.start(ms);
    });
}

void RepeatBar::start()
{
    m_sent = 1;
    showProgress();
    if (m_count->value() == 1)
        return;
    m_timer.start(m_interval->value());
    emit runningChanged(true);
}

void RepeatBar::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    emit runningChanged(false);
}

void RepeatBar::tick()
{
    emit due();
    // A receiver may have stopped it.
    if (!isRunning())
        return;
    ++m_sent;
    showProgress();
    if (m_count->value() > 0 && m_sent >= m_count->value())
        stop();
}

void RepeatBar::showProgress()
{
    m_progress->setText(m_count->value() > 0 ? tr("%1 of %2 sent").arg(m_sent).arg(m_count->value()) : tr("%n sent", nullptr, m_sent));
}

} // namespace framescope::ui::composer
