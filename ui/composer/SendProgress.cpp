#include "SendProgress.h"

#include "ui/models/EntryText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace framescope::ui::composer {

namespace {

constexpr qint64 kWorthTelling = 512 << 10; // bytes on their way that are gone before they were read about

} // namespace

SendProgress::SendProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_discard(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("look", QStringLiteral("muted"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Share of queued messages sent"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Discard the queued messages"));
    m_discard->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_discard);
    connect(m_discard, &QToolButton::clicked, this, &SendProgress::discardRequested);
    hide();
}

void SendProgress::setWaiting(std::size_t messages, qint64 bytes)
{
    if (m_reading)
        return;
    if (messages == 0 && bytes < kWorthTelling && (m_most == 0 || bytes == 0)) {
        m_most = 0;
        hide();
        return;
    }
    m_most = std::max(m_most, bytes);
    const QString left = models::EntryText::bytesLong(static_cast<std::uint64_t>(bytes));
    m_text->setText(messages > 0 ? tr("Slow peer: %n message(s) queued, %1 left", nullptr, static_cast<int>(messages)).arg(left) : tr("Sending: %1 left").arg(left));
    m_bar->setRange(0, 100);
    m_bar->setValue(m_most > 0 ? static_cast<int>((m_most - bytes) * 100 / m_most) : 0);
    m_discard->setVisible(messages > 0);
    show();
}

void SendProgress::setReading(bool on)
{
    m_reading = on;
    if (!on) {
        m_bar->setRange(0, 100);
        hide();
        return;
    }
    m_text->setText(tr("Reading the file…"));
    m_bar->setRange(0, 0);
    m_discard->hide();
    show();
}

QString SendProgress::text() const
{
    return isHidden() ? QString() : m_text->text();
}

int SendProgress::percent() const
{
    return m_bar->value();
}

} // namespace framescope::ui::composer
