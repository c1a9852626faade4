#include "StatisticsDialog.h"

#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/HelpEvent.h"

#include "base/Bytes.h"
#include "base/Utf8Text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>

namespace framescope::ui::log {

using capture::Counters;
using models::EntryText;
using widgets::FactsView;
using Tone = FactsView::Tone;

namespace {

constexpr int kEntryRole = Qt::UserRole + 1;
constexpr int kFilterRole = Qt::UserRole + 2;
constexpr std::size_t kMostRows = 1000; // of values

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString durationOf(std::uint64_t ns)
{
    return EntryText::duration(static_cast<std::int64_t>(ns));
}

} // namespace

StatisticsDialog::StatisticsDialog(std::shared_ptr<capture::CaptureReader> reader, const capture::Filter &filter, const QString &jsonPath, QWidget *parent)
    : QDialog(parent)
    , m_reader(std::move(reader))
    , m_filter(filter)
    , m_path(new QLineEdit(jsonPath, this))
    , m_numbers(new FactsView(this))
    , m_values(new QTreeWidget(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Statistics"));
    setProperty("helpTopic", QStringLiteral("log-and-filters#statistics"));
    widgets::HelpEvent::listen(this);
    resize(860, 540);
    m_path->setPlaceholderText(tr("JSON path: id, params.seq, $[0]"));
    m_path->setAccessibleName(tr("JSON path to count by"));
    m_path->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("Count &by"), this);
    label->setBuddy(m_path);
    auto *again = new QPushButton(tr("Count"), this);
    again->setToolTip(tr("Count again, with what has come since (F5)"));
    auto *refresh = new QAction(tr("Count again"), this);
    refresh->setShortcut(Qt::Key_F5);
    addAction(refresh);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    again->setDefault(true); // Enter in the field
    m_status->setTextFormat(Qt::PlainText);
    m_status->setProperty("look", QStringLiteral("muted"));
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_numbers->setAccessibleName(tr("Numbers"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setColumnCount(3);
    m_values->setHeaderLabels({tr("Value"), tr("Messages"), tr("First row")});
    m_values->setRootIsDecorated(false);
    m_values->setUniformRowHeights(true);
    m_values->setAlternatingRowColors(true);
    m_values->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *goThere = new QAction(tr("Go to its first row"), m_values);
    auto *filterBy = new QAction(theme::icon(QStringLiteral("filter")), tr("Filter by this value"), m_values);
    m_values->addActions({goThere, filterBy});

    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_path, 1);
    top->addWidget(again);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_numbers);
    splitter->addWidget(m_values);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({420, 420});
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    auto *copyButton = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"), this);
    copyButton->setAutoDefault(false);
    copyButton->setToolTip(tr("Copy all numbers and values as text"));
    bottom->addWidget(copyButton);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addLayout(top);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);

    connect(again, &QPushButton::clicked, this, &StatisticsDialog::count);
    connect(refresh, &QAction::triggered, this, &StatisticsDialog::count);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &StatisticsDialog::copy);
    const auto go = [this](const QTreeWidgetItem *item) {
        if (const quint64 entry = item ? item->data(0, kEntryRole).toULongLong() : 0; entry != 0)
            emit goTo(entry);
    };
    connect(m_values, &QTreeWidget::itemActivated, this, go);
    connect(goThere, &QAction::triggered, this, [this, go] { go(m_values->currentItem()); });
    connect(filterBy, &QAction::triggered, this, [this] {
        const QString wanted = m_values->currentItem() ? m_values->currentItem()->data(0, kFilterRole).toString() : QString();
        if (!wanted.isEmpty())
            emit filterRequested(wanted);
    });
    connect(m_values, &QTreeWidget::currentItemChanged, this, [goThere, filterBy](const QTreeWidgetItem *item) {
        goThere->setEnabled(item && item->data(0, kEntryRole).toULongLong() != 0);
        filterBy->setEnabled(item && !item->data(0, kFilterRole).toString().isEmpty());
    });
    m_path->setFocus();
    count();
}

StatisticsDialog::~StatisticsDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QString StatisticsDialog::statusText() const
{
    return m_status->text();
}

void StatisticsDialog::count()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_counting = false;
    const QString text = m_path->text().trimmed();
    std::optional<base::JsonPath> path;
    if (!text.isEmpty()) {
        const auto parsed = base::JsonPath::parse(text);
        if (!parsed) {
            m_status->setText(parsed.error().toString());
            m_status->setToolTip(m_status->text());
            return;
        }
        path = *parsed;
    }
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_counted = text;
    m_counting = true;
    m_status->setText(tr("Counting…"));
    m_status->setToolTip({});
    QThreadPool::globalInstance()->start([dialog = QPointer<StatisticsDialog>(this), reader = m_reader, filter = m_filter, path, cancelled = m_cancelled] {
        const std::uint64_t last = reader->entryCount();
        const auto counted = std::make_shared<Counted>();
        const auto progress = [cancelled](std::uint64_t, std::uint64_t) { return !*cancelled; };
        capture::Statistics::Options options;
        options.last = last;
        options.progress = progress;
        counted->all = capture::Statistics::of(*reader, filter, options);
        if (path) {
            capture::KeyStatistics::Options keys;
            keys.last = last;
            keys.progress = progress;
            counted->byValue = capture::KeyStatistics::of(*reader, filter, *path, keys);
        }
        QMetaObject::invokeMethod(qApp, [dialog, counted, cancelled] {
            if (dialog && !*cancelled)
                dialog->showCounted(*counted);
        }, Qt::QueuedConnection);
    });
}

namespace {

/// How values are spread, one line each.
void addSpread(FactsView &view, const QString &title, const base::Histogram &histogram, QString (*text)(std::uint64_t))
{
    if (histogram.count() == 0)
        return;
    view.addGroup(title);
    view.addFact(StatisticsDialog::tr("Count"), number(histogram.count()));
    view.addFact(StatisticsDialog::tr("Smallest"), text(histogram.minimum()));
    view.addFact(StatisticsDialog::tr("Median"), text(histogram.percentile(50)));
    for (const double percent : {90.0, 95.0, 99.0, 99.9})
        view.addFact(StatisticsDialog::tr("%1 % at most").arg(QLocale().toString(percent)), text(histogram.percentile(percent)));
    view.addFact(StatisticsDialog::tr("Largest"), text(histogram.maximum()));
    view.addFact(StatisticsDialog::tr("Mean"), text(static_cast<std::uint64_t>(histogram.mean())));
}

} // namespace

void StatisticsDialog::showCounted(const Counted &counted)
{
    m_counting = false;
    const capture::Statistics &all = counted.all;
    m_numbers->clearFacts();
    m_values->clear();
    m_numbers->addGroup(m_filter.isEmpty() ? tr("Everything") : tr("What the filter shows"));
    m_numbers->addFact(tr("Entries"), number(all.entries));
    m_numbers->addFact(tr("Time"), EntryText::duration(all.lastMonoNs - all.firstMonoNs));
    const double seconds = all.seconds();
    for (const auto &[name, side] : {std::pair(tr("Received"), Counters::In), std::pair(tr("Sent"), Counters::Out)}) {
        m_numbers->addGroup(name);
        m_numbers->addFact(tr("Messages"), number(all.counters.messages[side]));
        m_numbers->addFact(tr("Frames"), number(all.counters.framesOn(side)));
        m_numbers->addFact(tr("Payload"), EntryText::bytesLong(all.counters.payloadBytes[side]));
        m_numbers->addFact(tr("On the wire"), EntryText::bytesLong(all.counters.wireBytes[side]));
        if (seconds > 0)
            m_numbers->addFact(tr("Messages a second"), QLocale().toString(static_cast<double>(all.counters.messages[side]) / seconds, 'f', 1));
    }
    addSpread(*m_numbers, tr("Round trips of pings"), all.rttNs, durationOf);
    if (counted.byValue) {
        addSpread(*m_numbers, tr("Answers received, by “%1”").arg(base::escapeControls(m_counted)), counted.byValue->answerNs[Counters::In], durationOf);
        addSpread(*m_numbers, tr("Answers sent, by “%1”").arg(base::escapeControls(m_counted)), counted.byValue->answerNs[Counters::Out], durationOf);
    }
    addSpread(*m_numbers, tr("Payload sizes"), all.sizes, EntryText::bytesLong);
    addSpread(*m_numbers, tr("Time between messages in one direction"), all.interArrivalNs, durationOf);
    if (counted.byValue)
        showKeys(*counted.byValue);
    else
        m_status->setText(tr("A JSON path counts messages by a value, finds gaps in a sequence and pairs answers."));
    if (const QString undecided = all.undecided.sentence(); !undecided.isEmpty())
        m_numbers->addText(undecided, Tone::Warning);
}

void StatisticsDialog::showKeys(const capture::KeyStatistics &keys)
{
    for (const auto &[name, side] : {std::pair(tr("Sequence received"), Counters::In), std::pair(tr("Sequence sent"), Counters::Out)}) {
        const capture::KeyStatistics::Sequence &sequence = keys.sequences[side];
        if (sequence.numbers < 2)
            continue;
        m_numbers->addGroup(name);
        m_numbers->addFact(tr("Numbers"), number(sequence.numbers));
        m_numbers->addFact(tr("Missing"), number(sequence.missing), sequence.missing > 0 ? Tone::Warning : Tone::Good);
        m_numbers->addFact(tr("Repeated"), number(sequence.repeated));
        m_numbers->addFact(tr("Backwards"), number(sequence.backwards));
    }
    for (const auto &[name, side] : {std::pair(tr("Sent without an answer"), Counters::Out), std::pair(tr("Received without an answer"), Counters::In)}) {
        if (keys.answerNs[1 - side].count() == 0 || keys.unanswered[side] == 0)
            continue;
        m_numbers->addGroup(name);
        m_numbers->addFact(tr("Messages"), number(keys.unanswered[side]));
    }
    const auto add = [this](const QString &text, const QString &count, std::uint64_t entry, const QString &filter) {
        auto *item = new QTreeWidgetItem(m_values, {text, count, entry != 0 ? number(entry) : QString()});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, kEntryRole, static_cast<qulonglong>(entry));
        item->setData(0, kFilterRole, filter);
        return item;
    };
    for (const capture::KeyStatistics::Sequence &sequence : keys.sequences) {
        for (const capture::KeyStatistics::Gap &gap : sequence.gaps)
            add(tr("missing between %1 and %2").arg(gap.before).arg(gap.next), {}, gap.entry, {});
    }
    std::uint64_t rest = keys.otherValues;
    for (std::size_t i = 0; i < keys.values.size(); ++i) {
        const capture::KeyStatistics::Value &value = keys.values[i];
        if (i >= kMostRows) {
            rest += value.count;
            continue;
        }
        const QString json = base::textFromUtf8(value.json);
        const bool whole = value.json.size() < static_cast<qsizetype>(capture::KeyStatistics::kLongest);
        add(base::escapeControls(json), number(value.count), value.firstEntry, whole ? QStringLiteral("json:%1=%2").arg(m_counted, json) : QString());
    }
    if (rest > 0)
        add(tr("other values"), number(rest), 0, {});
    m_values->resizeColumnToContents(1);
    m_values->resizeColumnToContents(2);
    m_status->setText(keys.withValue == 0 ? tr("No message has a value at “%1”.").arg(base::escapeControls(m_counted))
                                          : tr("%1 of %2 messages have a value at “%3”.").arg(number(keys.withValue), number(keys.messages), base::escapeControls(m_counted)));
}

void StatisticsDialog::copy()
{
    QString text = m_numbers->toPlainText();
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_values->topLevelItem(i);
        text += QLatin1Char('\n');
        text += item->text(0);
        if (!item->text(1).isEmpty()) {
            text += QLatin1Char('\t');
            text += item->text(1);
        }
    }
    QApplication::clipboard()->setText(text);
}

} // namespace framescope::ui::log
