#include "DetailsPanel.h"

#include "CloseTab.h"
#include "DetailsLoader.h"
#include "FrameTab.h"
#include "HandshakeTab.h"
#include "PayloadPage.h"
#include "PayloadTab.h"
#include "TimingTab.h"
#include "TlsTab.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::details {

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_loader(new DetailsLoader(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_payload(new PayloadTab(this))
    , m_frame(new FrameTab(this))
    , m_handshake(new HandshakeTab(this))
{
    setProperty("helpTopic", QStringLiteral("details"));
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setUsesScrollButtons(true);
    addTab(Payload, m_payload->title(), m_payload);
    addTab(Frame, tr("Frame"), m_frame);
    addTab(Handshake, tr("Handshake"), m_handshake);
    addTab(Timing, tr("Timing"), new TimingTab(this));
    addTab(Tls, QStringLiteral("TLS"), new TlsTab(this));
    addTab(Close, tr("Close"), new CloseTab(this));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_payload, &PayloadTab::titleChanged, this, [this](const QString &title) { m_tabs->setTabText(Payload, title); });
    connect(m_payload->page(), &PayloadPage::filterRequested, this, &DetailsPanel::filterRequested);
    connect(m_loader, &DetailsLoader::loaded, this, &DetailsPanel::showDetails);
    m_tabs->setCurrentIndex(Payload);
    showEntry(0);
}

void DetailsPanel::addTab(Tab tab, const QString &title, DetailsTab *page)
{
    m_tabs->addTab(title);
    m_stack->addWidget(page);
    m_pages[tab] = page;
}

PayloadPage *DetailsPanel::payload() const
{
    return m_payload->page();
}

widgets::FactsView *DetailsPanel::facts(Tab tab) const
{
    return m_pages[tab]->facts();
}

bool DetailsPanel::isLoading() const
{
    return m_loader->isLoading();
}

bool DetailsPanel::isFindTarget() const
{
    // The window's widget with the focus, which it keeps while a menu or the palette is in front.
    const QWidget *focus = window()->focusWidget();
    return focus && payload()->isVisible() && payload()->isAncestorOf(focus);
}

QSize DetailsPanel::minimumSizeHint() const
{
    constexpr int kNarrowest = 300, kLowest = 150; // pixels
    // The same whatever is shown, so that no splitter moves by itself. The payload has all of its buttons; what else is larger scrolls or
    // wraps.
    return {std::max(kNarrowest, payload()->minimumSizeHint().width()), m_tabs->sizeHint().height() + kLowest};
}

void DetailsPanel::setReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    m_reader = reader;
    m_closed = false;
    for (DetailsTab *page : m_pages)
        page->forget();
    showEntry(0);
}

void DetailsPanel::setFacts(const std::shared_ptr<const network::OpeningFacts> &facts)
{
    // A connection has opened, failed or ended since: what is shown of it may be out of date.
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_handshake->setSent(facts);
    if (m_entry == 0 || !m_closed)
        refresh();
}

void DetailsPanel::showEntry(quint64 entry)
{
    m_entry = entry;
    refresh();
}

void DetailsPanel::refresh()
{
    // The payload is read beside the details: neither waits for the other.
    m_payload->showPayload(m_reader, m_entry);
    m_loader->load(m_reader, m_entry);
    if (!m_reader)
        showDetails(std::make_shared<EntryDetails>());
}

void DetailsPanel::showDetails(const std::shared_ptr<const EntryDetails> &details)
{
    m_closed = details->closedEntry != 0;
    for (DetailsTab *page : m_pages)
        page->setDetails(details);
    emit shown();
}

} // namespace framescope::ui::details
