#include "StatusLine.h"

#include "Pages.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/Sparkline.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace framescope::ui::shell {

namespace {

constexpr int kEveryMs = 1000;

} // namespace

StatusLine::StatusLine(QStatusBar &bar, const Pages &pages)
    : m_pages(pages)
    , m_summary(new QLabel(&bar))
    , m_sparkline(new widgets::Sparkline(&bar))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(10, 0, 0, 0);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_summary, 1);
    bar.addPermanentWidget(m_sparkline);
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::tick);
    m_timer.start();
    update();
}

void StatusLine::tick()
{
    double in = 0;
    double out = 0;
    for (const Page *page : m_pages.all()) {
        const PageStatus status = page->status();
        in += status.inPerSecond;
        out += status.outPerSecond;
    }
    m_sparkline->push(in, out);
    update();
}

void StatusLine::update()
{
    int open = 0;
    double rate = 0;
    std::uint64_t bytes = 0;
    for (const Page *page : m_pages.all()) {
        const PageStatus status = page->status();
        open += status.isOpen ? 1 : 0;
        rate += status.inPerSecond + status.outPerSecond;
        bytes += status.wireBytes;
    }
    m_summary->setText(QStringList{tr("%n open", nullptr, open), tr("%1 msg/s").arg(QLocale().toString(static_cast<qlonglong>(rate))),
                                   tr("%1 transferred").arg(models::EntryText::bytesRounded(bytes))}
                           .join(QStringLiteral("  ·  ")));
}

QString StatusLine::text() const
{
    return m_summary->text();
}

} // namespace framescope::ui::shell
