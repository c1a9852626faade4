#include "DetailsPanel.h"

#include "PayloadPage.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include "base/OrderedJson.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::panels::details {

using capture::EntryInfo;
using capture::EntryKind;
using widgets::FactsView;

namespace {

constexpr const char *kTopics[] = {"payload", "frame", "handshake", "timing", "tls", "close"}; // anchors of the manual's page
constexpr std::uint64_t kSearched = 20'000; // entries looked through for a connection's opening; enough for any but odd captures

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setProperty("helpTopic", QStringLiteral("details"));
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setUsesScrollButtons(true);
    const std::pair<QString, QString> names[TabCount] = {{tr("Payload"), tr("Payload")}, {tr("Frame"), tr("Frame")},
                                                         {tr("Handshake"), tr("Opening handshake")}, {tr("Timing"), tr("Phases of the opening")},
                                                         {tr("TLS"), tr("TLS")}, {tr("Close"), tr("How it closed")}};
    for (int tab = 0; tab < TabCount; ++tab) {
        m_tabs->addTab(names[tab].first);
        m_pages[tab] = new FactsView(this);
        m_pages[tab]->setAccessibleName(names[tab].second);
        m_pages[tab]->setProperty("helpTopic", QStringLiteral("details#%1").arg(QLatin1String(kTopics[tab])));
    }
    m_payload = new PayloadPage(this);
    m_payloadStack = new QStackedWidget(this);
    m_payloadStack->addWidget(m_payload);
    m_payloadStack->addWidget(m_pages[Payload]);
    m_stack->addWidget(m_payloadStack);
    m_stack->addWidget(makeFramePage());
    m_stack->addWidget(m_pages[Handshake]);
    m_stack->addWidget(makeTimingPage());
    m_stack->addWidget(m_pages[Tls]);
    m_stack->addWidget(m_pages[Close]);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setMinimumWidth(300);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_payload, &PayloadPage::filterRequested, this, &DetailsPanel::filterRequested);
    showEntry(0);
}

QWidget *DetailsPanel::makeFramePage()
{
    auto *page = new QFrame(this);
    page->setProperty("look", QStringLiteral("page"));
    m_bits = new widgets::BitsView(page);
    m_explanation = new QLabel(page);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("look", QStringLiteral("muted"));
    m_explanation->setMinimumHeight(fontMetrics().height() * 2);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 8, 10, 0);
    column->addWidget(m_bits);
    column->addWidget(m_explanation);
    column->addWidget(m_pages[Frame], 1);
    connect(m_bits, &widgets::BitsView::explained, m_explanation, &QLabel::setText);
    return page;
}

QWidget *DetailsPanel::makeTimingPage()
{
    auto *page = new QFrame(this);
    page->setProperty("look", QStringLiteral("page"));
    m_waterfall = new widgets::Waterfall(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 0);
    column->addWidget(m_waterfall);
    column->addWidget(m_pages[Timing], 1);
    return page;
}

void DetailsPanel::setReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    m_reader = reader;
    m_openingShown = m_closedShown = 0;
    showEntry(0);
}

void DetailsPanel::setFacts(const std::shared_ptr<const network::OpeningFacts> &)
{
    if (m_entry == 0 || m_closedShown == 0)
        refresh();
}

void DetailsPanel::showEntry(quint64 entry)
{
    m_entry = entry;
    refresh();
}

void DetailsPanel::refresh()
{
    const auto info = m_reader && m_entry ? m_reader->info(m_entry) : std::nullopt;
    if (!info) {
        m_payloadStack->setCurrentIndex(0);
        m_tabs->setTabText(Payload, tr("Payload"));
        m_payload->showPayload(nullptr, 0);
        m_bits->setFields({});
        m_bits->hide();
        m_explanation->hide();
        m_pages[Frame]->clearFacts();
        m_pages[Frame]->addText(tr("Choose a frame in the log to see its header bit by bit."));
        // Nothing chosen: the pages of the connection show the latest one.
        std::uint32_t connection = 1;
        const std::uint64_t count = m_reader ? m_reader->entryCount() : 0;
        if (const auto last = count > 0 ? m_reader->info(count) : std::nullopt)
            connection = last->connection;
        return showConnection(connection, count);
    }
    m_tabs->setTabText(Payload, info->isFrame() ? tr("Payload") : tr("Event"));
    if (info->isFrame()) {
        m_payloadStack->setCurrentIndex(0);
        m_payload->showPayload(m_reader, m_entry);
    } else {
        m_payloadStack->setCurrentIndex(1);
        const auto json = base::OrderedJson::parse(m_reader->payload(m_entry));
        showEvent(*info, json ? json.value() : base::OrderedJson());
    }
    showFrame(*info);
    showConnection(info->connection, m_entry);
}

void DetailsPanel::showFrame(const EntryInfo &info)
{
    FactsView *page = m_pages[Frame];
    page->clearFacts();
    m_bits->setVisible(info.isFrame());
    m_explanation->setVisible(info.isFrame());
    if (!info.isFrame()) {
        page->addText(tr("This row is an event, not a frame."));
        return;
    }
    m_bits->setFields(fieldsOf(info));
    m_explanation->setText(tr("Point at a field, or step through them with the arrow keys."));

    using models::EntryText;
    page->addGroup(tr("Frame"));
    page->addFact(tr("Number"), QString::number(info.number));
    page->addFact(tr("Time"), EntryText::dateTime(info.time.wallNs));
    page->addFact(tr("Direction"), info.direction == capture::Direction::Out ? tr("sent") : tr("received"));
    page->addFact(tr("Connection"), QString::number(info.connection));
    page->addFact(tr("Header"), EntryText::bytesLong(info.headerLength));
    page->addFact(tr("Payload on the wire"), EntryText::bytesLong(info.wireLength));
    if (info.has(capture::FlagCompressed)) {
        page->addFact(tr("Payload inflated"), EntryText::bytesLong(info.payloadLength));
        if (info.payloadLength > 0)
            page->addFact(tr("Compression"), tr("%1 % of the original").arg(info.wireLength * 100 / info.payloadLength));
    }
    if (info.has(capture::FlagNotInflated))
        page->addFact(tr("Compression"), tr("could not be inflated; shown as on the wire"), FactsView::Tone::Bad);
    if (info.has(capture::FlagCut))
        page->addFact(tr("Kept"), tr("%1 of %2: cut by a limit").arg(EntryText::bytes(info.storedLength), EntryText::bytes(info.payloadLength)), FactsView::Tone::Warning);
    if (info.rttNs >= 0)
        page->addFact(tr("Round trip"), EntryText::duration(info.rttNs), FactsView::Tone::Good);
    if (info.has(capture::FlagAutomatic))
        page->addFact(tr("Sent by"), tr("the program of its own accord"));
    if (info.has(capture::FlagDeliberate))
        page->addFact(tr("Fault"), tr("made on purpose by the local server"), FactsView::Tone::Warning);
    if (info.has(capture::FlagViolation))
        page->addFact(tr("Rule"), tr("broken: see the violation beside it"), FactsView::Tone::Bad);
    if (!info.has(capture::FlagFragmented))
        return;
    page->addGroup(tr("Message in fragments"));
    page->addFact(tr("Message"), EntryText::bytesLong(info.messageLength));
    int shown = 0;
    for (std::uint64_t n = info.messageFirst; n <= info.number && shown < 200; ++n) {
        const auto part = m_reader->info(n);
        // Control frames and the other direction may stand between the fragments.
        if (!part || !part->isFrame() || part->direction != info.direction || part->connection != info.connection || protocol::isControl(part->opcode))
            continue;
        ++shown;
        page->addFact(tr("Fragment %1").arg(shown), tr("#%1 · %2 · wire %3").arg(n).arg(EntryText::type(*part), EntryText::bytes(part->wireLength)));
    }
    if (shown == 200)
        page->addText(tr("Further fragments are not listed; show frames in the log to see them."));
}

std::uint64_t DetailsPanel::findEvent(std::uint32_t connection, std::uint64_t from, bool opening) const
{
    if (!m_reader)
        return 0;
    const std::uint64_t count = m_reader->entryCount();
    const std::uint64_t first = m_reader->firstEntry();
    const auto fits = [&](std::uint64_t n) {
        const auto info = m_reader->info(n);
        return info && info->connection == connection
               && (opening ? info->kind == EntryKind::Open || info->kind == EntryKind::OpenFailed : info->kind == EntryKind::Closed);
    };
    const std::uint64_t known = opening ? m_openingShown : m_closedShown;
    if (known != 0 && fits(known))
        return known;
    from = std::clamp<std::uint64_t>(from, first, std::max(first, count));
    // An opening stands before, a close behind; the beginning and the end of the log are the usual places.
    for (std::uint64_t step = 0; step < kSearched; ++step) {
        if (opening ? (from >= first + step && fits(from - step)) : (from + step <= count && fits(from + step)))
            return opening ? from - step : from + step;
    }
    for (std::uint64_t step = 0; step < kSearched; ++step) {
        const std::uint64_t n = opening ? first + step : count - std::min(step, count);
        if (n >= first && n <= count && fits(n))
            return n;
    }
    return 0;
}

void DetailsPanel::showConnection(std::uint32_t connection, std::uint64_t around)
{
    const auto parsed = [this](std::uint64_t entry) {
        auto json = entry ? base::OrderedJson::parse(m_reader->payload(entry)) : base::Result<base::OrderedJson>(base::OrderedJson());
        return json ? std::move(json).value() : base::OrderedJson();
    };
    const std::uint64_t opening = findEvent(connection, around, true);
    if (opening != m_openingShown || opening == 0) {
        m_openingShown = opening;
        const base::OrderedJson json = parsed(opening);
        showHandshake(json);
        showTiming(json);
        showTls(json);
    }
    const std::uint64_t closed = findEvent(connection, around, false);
    if (closed != m_closedShown || closed == 0) {
        m_closedShown = closed;
        showClose(parsed(closed));
    }
}

} // namespace framescope::ui::panels::details
