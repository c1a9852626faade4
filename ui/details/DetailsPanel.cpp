#include "DetailsPanel.h"

#include "PayloadPage.h"

#include "base/json/OrderedJson.h"
#include "ui/models/EntryText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>

#include <utility>

namespace framescope::ui::details {

using capture::EntryInfo;
using widgets::FactsView;

namespace {

constexpr const char *kTopics[] = {"payload", "frame", "handshake", "timing", "tls", "close"}; // anchors of the manual's page

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_details(std::make_shared<EntryDetails>())
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
    m_stack->addWidget(makeHandshakePage());
    m_stack->addWidget(makeTimingPage());
    m_stack->addWidget(m_pages[Tls]);
    m_stack->addWidget(m_pages[Close]);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_tabs->setCurrentIndex(Payload);
    connect(m_payload, &PayloadPage::filterRequested, this, &DetailsPanel::filterRequested);
    showEntry(0);
}

DetailsPanel::~DetailsPanel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

QSize DetailsPanel::minimumSizeHint() const
{
    // The payload has all of its buttons; what else is wider scrolls or wraps.
    return {std::max(300, m_payload->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
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

QWidget *DetailsPanel::makeHandshakePage()
{
    auto *page = new QFrame(this);
    page->setProperty("look", QStringLiteral("page"));
    auto *parsed = new QToolButton(page);
    parsed->setText(tr("Parsed"));
    m_raw = new QToolButton(page);
    m_raw->setText(tr("Raw"));
    m_raw->setToolTip(tr("Request and response as they went over the wire"));
    auto *group = new QButtonGroup(page);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(8, 5, 8, 5);
    chips->setSpacing(4);
    for (QToolButton *chip : {parsed, m_raw}) {
        chip->setCheckable(true);
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::StrongFocus);
        group->addButton(chip);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    parsed->setChecked(true);
    m_rawText = new QPlainTextEdit(page);
    m_rawText->setReadOnly(true);
    m_rawText->setProperty("look", QStringLiteral("page"));
    m_rawText->setProperty("helpTopic", QStringLiteral("details#handshake"));
    m_rawText->setAccessibleName(tr("Handshake as it went over the wire"));
    m_rawText->setFont(theme::monospaceFor(font()));
    m_rawText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rawText->setTabChangesFocus(true);
    auto *stack = new QStackedWidget(page);
    stack->addWidget(m_pages[Handshake]);
    stack->addWidget(m_rawText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(chips);
    column->addWidget(stack, 1);
    connect(m_raw, &QToolButton::toggled, stack, [stack](bool on) { stack->setCurrentIndex(on ? 1 : 0); });
    return page;
}

void DetailsPanel::setReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    m_reader = reader;
    m_details = std::make_shared<EntryDetails>();
    showEntry(0);
}

void DetailsPanel::setFacts(const std::shared_ptr<const network::OpeningFacts> &facts)
{
    // A connection has opened, failed or ended since: what is shown of it may be out of date.
    if (facts == m_facts)
        return;
    m_facts = facts;
    if (m_entry == 0 || m_details->closedEntry == 0)
        refresh();
}

void DetailsPanel::showEntry(quint64 entry)
{
    m_entry = entry;
    refresh();
}

void DetailsPanel::refresh()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
    if (!m_reader) {
        m_payload->showPayload(nullptr, 0);
        return showDetails(std::make_shared<EntryDetails>());
    }
    // The payload is read beside it: neither waits for the other.
    const auto info = m_entry != 0 ? m_reader->info(m_entry) : std::nullopt;
    const bool frame = info && info->isFrame();
    m_payload->showPayload(frame ? m_reader : nullptr, frame ? m_entry : 0);
    if (!info || frame)
        m_payloadStack->setCurrentIndex(0);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    QThreadPool::globalInstance()->start([panel = QPointer<DetailsPanel>(this), reader = m_reader, entry = m_entry, cancelled = m_cancelled] {
        const auto details = EntryDetails::collect(*reader, entry, cancelled.get());
        QMetaObject::invokeMethod(qApp, [panel, details, cancelled] {
            if (!panel || cancelled->load())
                return;
            panel->m_cancelled.reset();
            panel->showDetails(details);
        }, Qt::QueuedConnection);
    });
}

void DetailsPanel::showDetails(const std::shared_ptr<const EntryDetails> &details)
{
    const auto before = std::exchange(m_details, details);
    const auto &info = details->info;
    m_tabs->setTabText(Payload, !info || info->isFrame() ? tr("Payload") : tr("Event"));
    if (info && !info->isFrame()) {
        m_payloadStack->setCurrentIndex(1);
        showEvent(*info, details->event);
    } else {
        m_payloadStack->setCurrentIndex(0);
    }
    if (info) {
        showFrame(*info);
    } else {
        m_bits->setFields({});
        m_bits->hide();
        m_explanation->hide();
        m_pages[Frame]->clearFacts();
        m_pages[Frame]->addText(tr("Choose a frame in the log to see its header bit by bit."));
    }
    // The pages of a connection stay as they are, scrolled and folded, while rows of the same one are chosen.
    const bool same = before && before->connection == details->connection;
    if (!same || before->openingEntry != details->openingEntry || details->openingEntry == 0) {
        showHandshake(details->opening);
        showTiming(details->opening);
        showTls(details->opening);
    }
    if (!same || before->closedEntry != details->closedEntry || details->closedEntry == 0)
        showClose(details->closed);
    emit shown();
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
    if (info.has(capture::FlagMasked))
        page->addFact(tr("Masking key"), QStringLiteral("%1").arg(info.maskKey, 8, 16, QLatin1Char('0')));
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
    if (!m_details->wireHeader.isEmpty())
        page->addFact(tr("Header bytes"), QString::fromLatin1(m_details->wireHeader.toHex(' ')));
    for (const base::OrderedJson &violation : m_details->violations)
        addViolation(page, violation);
    if (!info.has(capture::FlagFragmented))
        return;
    page->addGroup(tr("Message in fragments"));
    if (info.has(capture::FlagEndsMessage)) {
        page->addFact(tr("Message"), EntryText::bytesLong(info.messageLength));
        std::uint64_t wire = 0;
        for (const EntryInfo &part : m_details->fragments)
            wire += part.wireLength;
        if (!m_details->moreFragments)
            page->addFact(tr("On the wire"), EntryText::bytesLong(wire));
    } else {
        page->addFact(tr("Message"), tr("goes on after this frame"));
    }
    int number = 0;
    for (const EntryInfo &part : m_details->fragments)
        page->addFact(tr("Fragment %1").arg(++number), tr("#%1 · %2 · wire %3").arg(part.number).arg(EntryText::type(part), EntryText::bytes(part.wireLength)));
    if (m_details->moreFragments)
        page->addText(tr("Further fragments are not listed; show frames in the log to see them."));
}

} // namespace framescope::ui::details
