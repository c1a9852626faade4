#include "LogPanel.h"

#include "EmptyNote.h"
#include "FilterBar.h"
#include "FindBar.h"
#include "FollowBadge.h"
#include "LogActions.h"
#include "LogColumns.h"
#include "LogDelegate.h"
#include "LogFoot.h"
#include "LogMenu.h"
#include "LogPosition.h"
#include "PromptBar.h"
#include "RateFeed.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RatePlot.h"
#include "ui/widgets/RowView.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace framescope::ui::log {

using models::AppSettings;

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_view(new widgets::RowView(this))
    , m_delegate(new LogDelegate(this))
    , m_filter(new FilterBar(this))
    , m_findBar(new FindBar(m_model, this))
    , m_prompt(new PromptBar(this))
    , m_plot(new widgets::RatePlot(this))
    , m_foot(new LogFoot(this))
    , m_columns(new LogColumns(m_model, m_view, this))
    , m_position(new LogPosition(m_model, m_view, this))
    , m_badge(new FollowBadge(m_model, m_view))
    , m_empty(new EmptyNote(m_view))
    , m_rates(new RateFeed(m_plot, this))
    , m_actions(new LogActions({m_model, m_position, m_filter, m_prompt, this}, this))
{
    setProperty("helpTopic", QStringLiteral("log-and-filters"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setItemDelegate(m_delegate);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plot->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_filter, m_findBar, m_prompt, m_plot})
        column->addWidget(each);
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);
    makeTools();
    connectFilter();
    connectRows();
    setEmptyText(tr("Nothing here yet."));
}

LogPanel::~LogPanel() = default;

QToolButton *LogPanel::addTool(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    m_filter->addTool(button);
    return button;
}

void LogPanel::makeTools()
{
    m_frames = addTool({}, tr("Frames"), tr("Show every frame; each fragment is a row of its own"));
    m_frames->setCheckable(true);
    m_frames->setProperty("look", QStringLiteral("chip"));
    m_follow = addTool(QStringLiteral("follow"), tr("Follow"), tr("Keep the newest row in view (End)"));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_plotButton = addTool(QStringLiteral("chart"), tr("Plot"), tr("Rates and round trips over time"));
    m_plotButton->setCheckable(true);
    QToolButton *clear = addTool(QStringLiteral("clear-log"), tr("Clear the log"), tr("Hide the rows so far; the capture keeps them (Ctrl+Shift+K)"));
    connect(clear, &QToolButton::clicked, this, &LogPanel::clearRows);
    QToolButton *find = addTool(QStringLiteral("find"), tr("Find in the log"), tr("Find in the log (Ctrl+F)"));
    connect(m_frames, &QToolButton::toggled, this, &LogPanel::setFrames);
    connect(m_frames, &QToolButton::clicked, this, [this](bool on) {
        if (m_settings)
            m_settings->setMessagesOnly(!on);
    });
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) { m_view->setFollowing(on); });
    connect(find, &QToolButton::clicked, this, &LogPanel::openFind);
    connect(m_plotButton, &QToolButton::toggled, this, [this](bool on) {
        m_plot->setVisible(on);
        m_rates->setActive(on && isVisible());
    });
    connect(m_plot, &widgets::RatePlot::timeClicked, m_position, &LogPosition::goToTime);
}

void LogPanel::connectFilter()
{
    connect(m_filter, &FilterBar::filterChanged, this, &LogPanel::applyFilter);
    connect(m_filter, &FilterBar::nameWanted, this, &LogPanel::askForFilterName);
    connect(m_findBar, &FindBar::goTo, m_position, &LogPosition::goToEntry);
    connect(m_findBar, &FindBar::needleChanged, this, [this](const QString &needle, Qt::CaseSensitivity sensitivity) {
        m_delegate->setNeedle(needle, sensitivity);
        m_view->viewport()->update();
    });
    connect(m_findBar, &FindBar::closed, this, [this] { m_view->setFocus(); });
    connect(m_prompt, &PromptBar::closed, this, [this] { m_view->setFocus(); });
    connect(m_model, &LogModel::filterProgressed, this, [this] {
        m_filter->setUndecided(m_model->undecided().sentence());
        updateState();
    });
}

void LogPanel::connectRows()
{
    auto *menu = new LogMenu(this);
    connect(m_view, &QWidget::customContextMenuRequested, menu, &LogMenu::popUp);
    connect(m_view, &widgets::RowView::copyRequested, m_actions, &LogActions::copyAsText);
    connect(m_view, &widgets::RowView::followingChanged, this, &LogPanel::updateState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPanel::updateState);
    connect(m_position, &LogPosition::currentChanged, this, [this](quint64 entry) {
        m_findBar->setCurrent(entry, m_position->firstVisible());
        m_rates->showMomentOf(entry);
        emit currentEntryChanged(entry);
    });
    connect(m_model, &LogModel::grown, this, &LogPanel::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LogPanel::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPanel::updateState);
    connect(m_model, &LogModel::waitingChanged, this, &LogPanel::updateState);
    connect(m_foot, &LogFoot::offerTaken, this, [this] { m_model->isPaused() ? togglePause() : showClearedRows(); });
    connect(m_actions, &LogActions::filterRequested, this, &LogPanel::setFilterText);
    connect(m_actions, &LogActions::told, m_foot, &LogFoot::showMessage);
    connect(m_actions, &LogActions::sendAgainRequested, this, &LogPanel::sendAgainRequested);
    connect(m_actions, &LogActions::annotateRequested, this, &LogPanel::annotateRequested);
}

widgets::FilterEdit *LogPanel::filterEdit() const
{
    return m_filter->edit();
}

void LogPanel::setSettings(AppSettings *settings)
{
    m_settings = settings;
    m_filter->setSettings(settings);
    m_columns->setSettings(settings);
    if (!settings)
        return;
    connect(settings, &AppSettings::changed, this, &LogPanel::takeSettings);
    m_frames->setChecked(!settings->messagesOnly());
    m_filter->setHideHeartbeats(settings->hideHeartbeats());
    takeSettings(AppSettings::Group::Appearance);
}

void LogPanel::takeSettings(AppSettings::Group group)
{
    if (group == AppSettings::Group::Appearance)
        m_view->setRowPadding(m_settings->rowPadding());
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

void LogPanel::setFrames(bool on)
{
    m_frames->setChecked(on);
    m_position->keepAcross([this, on] { m_model->setRows(on ? LogModel::Rows::Frames : LogModel::Rows::Messages); });
    m_findBar->setScope(m_filter->expression());
}

void LogPanel::applyFilter()
{
    m_position->keepAcross([this] { m_model->setFilter(m_filter->filter()); });
    m_findBar->setScope(m_filter->expression());
    updateState();
}

void LogPanel::askForFilterName(const QString &expression)
{
    m_prompt->ask({tr("Filter name:"), expression, {}, tr("Save"), {}, [this, expression](const QString &name) {
                       m_filter->saveFilter(name, expression);
                       m_foot->showMessage(tr("Filter saved."));
                       return true;
                   }});
}

std::uint64_t LogPanel::currentEntry() const
{
    return m_position->current();
}

bool LogPanel::goToEntry(std::uint64_t entry)
{
    return m_position->goToEntry(entry);
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

void LogPanel::setCanSendAgain(bool on)
{
    m_actions->setCanSendAgain(on);
}

QString LogPanel::statusText() const
{
    return m_foot->text();
}

QString LogPanel::countText() const
{
    const int rows = m_model->rowCount();
    if (!m_model->isFiltered())
        return m_model->rows() == LogModel::Rows::Frames ? tr("%n frame(s) and events", nullptr, rows) : tr("%n row(s)", nullptr, rows);
    const QLocale locale;
    const QString counts = tr("%1 of %2 entries").arg(locale.toString(rows), locale.toString(static_cast<qulonglong>(m_model->reader()->entryCount())));
    if (m_model->filterProgress() >= 0.999)
        return counts;
    return counts + QStringLiteral("  ·  ") + tr("searching, %1 %").arg(static_cast<int>(m_model->filterProgress() * 100));
}

void LogPanel::updateState()
{
    m_follow->setChecked(m_view->isFollowing());
    QString text = countText();
    if (const QString selected = m_position->summary(); !selected.isEmpty())
        text += QStringLiteral("  ·  ") + selected;
    if (m_model->hiddenUpTo() > 0)
        text += QStringLiteral("  ·  ") + tr("cleared up to row %1").arg(QLocale().toString(static_cast<qulonglong>(m_model->hiddenUpTo())));
    if (m_model->isPaused())
        text += QStringLiteral("  ·  ") + tr("paused, %n waiting", nullptr, static_cast<int>(std::min<std::uint64_t>(m_model->waiting(), std::numeric_limits<int>::max())));
    m_foot->setText(text);
    m_foot->setOffer(m_model->isPaused() ? tr("Continue") : m_model->hiddenUpTo() > 0 ? tr("Show all rows") : QString());

    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        const bool nothingMatches = m_model->isFiltered() && m_model->reader()->entryCount() > 0;
        m_empty->setText(m_model->hiddenUpTo() > 0 ? tr("The log is cleared. New rows come here; the capture keeps the old ones.")
                         : nothingMatches ? tr("No entries match the filter.\nPress Esc in the filter to show everything.") : m_emptyText);
    }
    m_empty->setVisible(empty);
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

void LogPanel::clearRows()
{
    if (!m_model->reader())
        return;
    m_model->hideUpTo(m_model->reader()->entryCount());
    m_findBar->setScope(m_filter->expression());
    updateState();
}

void LogPanel::showClearedRows()
{
    m_position->keepAcross([this] { m_model->hideUpTo(0); });
    m_findBar->setScope(m_filter->expression());
    updateState();
}

void LogPanel::togglePause()
{
    m_model->setPaused(!m_model->isPaused());
    m_findBar->setScope(m_filter->expression());
    updateState();
}

QByteArray LogPanel::saveState() const
{
    return m_columns->saveState();
}

void LogPanel::restoreState(const QByteArray &state)
{
    m_columns->restoreState(state);
}

void LogPanel::focusFilter()
{
    filterEdit()->setFocus(Qt::ShortcutFocusReason);
    filterEdit()->selectAll();
}

void LogPanel::openFind()
{
    m_findBar->setCurrent(currentEntry(), m_position->firstVisible());
    m_findBar->setScope(m_filter->expression());
    m_findBar->open();
}

void LogPanel::findNext()
{
    m_findBar->isHidden() ? openFind() : m_findBar->next();
}

void LogPanel::findPrevious()
{
    m_findBar->isHidden() ? openFind() : m_findBar->previous();
}

void LogPanel::toggleFollow()
{
    m_view->setFollowing(!m_view->isFollowing());
}

void LogPanel::toggleFrames()
{
    m_frames->click();
}

void LogPanel::toggleHeartbeats()
{
    m_filter->toggleHeartbeats();
}

void LogPanel::togglePlot()
{
    m_plotButton->toggle();
}

} // namespace framescope::ui::log
