#include "LogPanel.h"

#include "CopyJob.h"
#include "FilterBar.h"
#include "FindBar.h"
#include "LogDelegate.h"
#include "PromptBar.h"

#include "ui/log/models/RateSeries.h"
#include "ui/models/EntryText.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace framescope::ui::log {

using models::AppSettings;

namespace {

constexpr int kColumnsMs = 500;

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_view(new widgets::RowView(this))
    , m_delegate(new LogDelegate(this))
    , m_filter(new FilterBar(this))
    , m_findBar(new FindBar(m_model, this))
    , m_prompt(new PromptBar(this))
    , m_copy(new CopyJob(this))
    , m_rates(new RateSeries(this))
    , m_plot(new widgets::RatePlot(this))
{
    makeView();
    makeTools();
    makePlot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *each : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_findBar), static_cast<QWidget *>(m_prompt), static_cast<QWidget *>(m_plot)})
        column->addWidget(each);
    column->addWidget(m_view, 1);
    column->addWidget(makeStatusStrip());
    connectParts();
    setEmptyText(tr("Nothing here yet."));
}

LogPanel::~LogPanel() = default;

void LogPanel::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, &LogPanel::filterChanged);
    connect(m_filter, &FilterBar::nameWanted, this, [this](const QString &expression) {
        m_prompt->ask({tr("Name of this filter:"), expression, {}, tr("Save"), {}, [this, expression](const QString &name) {
                           m_filter->saveFilter(name, expression);
                           tell(tr("Filter saved."));
                           return true;
                       }});
    });
    connect(m_findBar, &FindBar::goTo, this, &LogPanel::goToEntry);
    connect(m_findBar, &FindBar::needleChanged, this, [this](const QString &needle, Qt::CaseSensitivity sensitivity) {
        m_delegate->setNeedle(needle, sensitivity);
        m_view->viewport()->update();
    });
    connect(m_findBar, &FindBar::closed, this, [this] { m_view->setFocus(); });
    connect(m_prompt, &PromptBar::closed, this, [this] { m_view->setFocus(); });
    connect(m_copy, &CopyJob::told, this, &LogPanel::tell);
    connect(m_view, &widgets::RowView::copyRequested, this, &LogPanel::copyAsText);
    connect(m_badge, &QToolButton::clicked, this, [this] { m_view->setFollowing(true); });
    connect(m_view, &widgets::RowView::followingChanged, this, [this] { updateState(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &LogPanel::showMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &LogPanel::showColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const std::uint64_t entry = currentEntry();
        m_findBar->setCurrent(entry, m_model->entryOfRow(m_view->firstVisibleRow()));
        if (const auto info = entry && m_plot->isVisible() ? m_model->reader()->info(entry) : std::nullopt)
            m_plot->setMoment(info->time.wallNs);
        emit currentEntryChanged(entry);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPanel::updateState);
    connect(m_model, &LogModel::grown, this, [this](int first, int last) {
        if (!m_view->isFollowing())
            m_new += last - first + 1;
        // A new filter's rows come bit by bit: what was chosen before is chosen again when its place is there.
        if (m_wanted != 0 && m_model->rowOfEntry(m_wanted) >= 0)
            goToEntry(std::exchange(m_wanted, 0));
        updateState();
    });
    connect(m_model, &LogModel::filterProgressed, this, [this] {
        m_filter->setUndecided(m_model->undecided().sentence());
        updateState();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { updateState(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_new = 0;
        updateState();
        emit currentEntryChanged(currentEntry());
    });
    m_columnsTimer.setSingleShot(true);
    m_columnsTimer.setInterval(kColumnsMs);
    connect(&m_columnsTimer, &QTimer::timeout, this, &LogPanel::keepColumns);
    const auto columnsChanged = [this] {
        if (!m_taking)
            m_columnsTimer.start();
    };
    connect(m_view->header(), &QHeaderView::sectionResized, this, columnsChanged);
    connect(m_view->header(), &QHeaderView::sectionMoved, this, columnsChanged);
}

widgets::FilterEdit *LogPanel::filterEdit() const
{
    return m_filter->edit();
}

void LogPanel::setSettings(AppSettings *settings)
{
    m_settings = settings;
    m_filter->setSettings(settings);
    if (!settings)
        return;
    connect(settings, &AppSettings::changed, this, &LogPanel::takeSettings);
    restoreState(settings->columns());
    m_frames->setChecked(!settings->messagesOnly());
    m_filter->setHideHeartbeats(settings->hideHeartbeats());
    takeSettings(AppSettings::Group::Log);
    takeSettings(AppSettings::Group::Appearance);
}

void LogPanel::takeSettings(AppSettings::Group group)
{
    if (group == AppSettings::Group::Log) {
        static constexpr LogModel::TimeFormat kFormats[] = {LogModel::TimeFormat::Clock, LogModel::TimeFormat::SinceStart, LogModel::TimeFormat::SinceBefore};
        m_model->setTimeFormat(kFormats[static_cast<std::size_t>(m_settings->timeFormat())]);
    } else if (group == AppSettings::Group::Appearance) {
        m_view->setRowPadding(m_settings->rowPadding());
    }
}

void LogPanel::keepColumns()
{
    if (m_settings)
        m_settings->setColumns(saveState());
}

void LogPanel::setFrames(bool on)
{
    m_frames->setChecked(on);
    const std::uint64_t entry = currentEntry();
    m_wanted = m_view->isFollowing() ? 0 : entry;
    m_model->setRows(on ? LogModel::Rows::Frames : LogModel::Rows::Messages);
    if (m_wanted != 0 && m_model->rowOfEntry(m_wanted) >= 0)
        goToEntry(std::exchange(m_wanted, 0));
    m_findBar->setScope(m_filter->expression());
}

void LogPanel::filterChanged()
{
    m_wanted = m_view->isFollowing() ? 0 : currentEntry();
    m_model->setFilter(m_filter->filter());
    if (m_wanted != 0 && m_model->rowOfEntry(m_wanted) >= 0)
        goToEntry(std::exchange(m_wanted, 0));
    m_findBar->setScope(m_filter->expression());
    updateState();
}

void LogPanel::setReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    m_findBar->close();
    m_prompt->close();
    m_model->setMark(0);
    m_model->setReader(reader);
    m_rates->setReader(reader);
    updateState();
}

std::uint64_t LogPanel::currentEntry() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->entryOfRow(current.row()) : 0;
}

bool LogPanel::goToEntry(std::uint64_t entry)
{
    const int row = m_model->rowOfEntry(entry);
    if (row < 0)
        return false;
    m_view->setFollowing(false);
    const QModelIndex index = m_model->index(row, LogModel::Preview);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

bool LogPanel::goToTime(std::int64_t wallNs)
{
    const int row = m_model->rowAtTime(wallNs);
    return row >= 0 && goToEntry(m_model->entryOfRow(row));
}

void LogPanel::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void LogPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateState();
}

QString LogPanel::statusText() const
{
    return m_counts->text();
}

void LogPanel::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setToolTip(sentence);
    m_toldTimer.start();
}

QString LogPanel::selectionText() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    int rows = 0, first = -1, last = -1;
    for (const QItemSelectionRange &range : selection) {
        rows += range.height();
        first = first < 0 ? range.top() : std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    QStringList parts;
    if (rows > 1) {
        parts << tr("%n selected", nullptr, rows);
        if (const auto apart = m_model->between(m_model->entryOfRow(first), m_model->entryOfRow(last)))
            parts << tr("%1 apart").arg(models::EntryText::duration(*apart));
    }
    if (const std::uint64_t mark = m_model->mark(); mark != 0 && currentEntry() != 0) {
        if (const auto since = m_model->between(mark, currentEntry()))
            parts << tr("%1 from row %2").arg(models::EntryText::delta(*since), QLocale().toString(static_cast<qulonglong>(mark)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

void LogPanel::updateState()
{
    const bool following = m_view->isFollowing();
    m_follow->setChecked(following);
    if (following)
        m_new = 0;
    const bool badge = !following && m_new > 0;
    if (badge)
        m_badge->setText(tr("↓ %n new", nullptr, m_new));
    m_badge->setVisible(badge);

    QStringList counts;
    const int rows = m_model->rowCount();
    const std::uint64_t entries = m_model->reader() ? m_model->reader()->entryCount() : 0;
    if (m_model->isFiltered()) {
        counts << tr("%1 of %2 entries").arg(QLocale().toString(rows), QLocale().toString(static_cast<qulonglong>(entries)));
        if (m_model->filterProgress() < 0.999)
            counts << tr("searching, %1 %").arg(static_cast<int>(m_model->filterProgress() * 100));
    } else {
        counts << (m_model->rows() == LogModel::Rows::Frames ? tr("%n frame(s) and events", nullptr, rows) : tr("%n row(s)", nullptr, rows));
    }
    if (const QString selected = selectionText(); !selected.isEmpty())
        counts << selected;
    m_counts->setText(counts.join(QStringLiteral("  ·  ")));

    const bool nothingMatches = m_model->isFiltered() && entries > 0;
    if (rows == 0)
        m_empty->setText(nothingMatches ? tr("No entry matches the filter.\nPress Esc in the filter to show all.") : m_emptyText);
    m_empty->setVisible(rows == 0);
    placeOverlays();
}

void LogPanel::updatePlot()
{
    widgets::RatePlot::Data data;
    data.startWallNs = m_rates->startWallNs();
    data.sliceNs = m_rates->sliceNs();
    const double seconds = std::max(1e-9, static_cast<double>(data.sliceNs) * 1e-9);
    data.rates.reserve(m_rates->slices().size());
    for (const capture::RateSlice &slice : m_rates->slices())
        data.rates.push_back({static_cast<double>(slice.entries[capture::Counters::In]) / seconds, static_cast<double>(slice.entries[capture::Counters::Out]) / seconds});
    for (const capture::RoundTrip &trip : m_rates->roundTrips())
        data.trips.push_back({trip.wallNs, trip.rttNs});
    m_plot->setData(std::move(data));
}

void LogPanel::placeOverlays()
{
    const QRect area = m_view->viewport()->geometry();
    if (!m_badge->isHidden()) {
        m_badge->adjustSize();
        m_badge->move(area.center().x() - m_badge->width() / 2, area.bottom() - m_badge->height() - 12);
        m_badge->raise();
    }
    const int width = std::min(420, area.width() - 32);
    m_empty->setGeometry(area.center().x() - width / 2, area.top() + area.height() / 4, width, std::min(140, area.height() / 2));
}

bool LogPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(object, event);
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    m_rates->setActive(m_plotButton->isChecked());
}

void LogPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
    m_rates->setActive(false);
}

QByteArray LogPanel::saveState() const
{
    return m_view->header()->saveState();
}

void LogPanel::restoreState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_taking = true;
    m_view->header()->restoreState(state);
    m_view->header()->setStretchLastSection(true);
    m_taking = false;
}

} // namespace framescope::ui::log
