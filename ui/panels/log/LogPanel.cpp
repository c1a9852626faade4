#include "LogPanel.h"

#include "LogDelegate.h"

#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace framescope::ui::panels::log {

using models::LogModel;

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_view(new widgets::RowView(this))
    , m_delegate(new LogDelegate(this))
{
    m_view->setAccessibleName(tr("Log"));
    m_view->setItemDelegate(m_delegate);
    m_view->setSampleText(LogModel::Number, QStringLiteral("10,000,000"));
    m_view->setSampleText(LogModel::Time, QStringLiteral("00:00:00.000"));
    m_view->setSampleText(LogModel::Delta, QStringLiteral("+999 ms"));
    m_view->setSampleText(LogModel::Way, QStringLiteral("W"));
    m_view->setSampleText(LogModel::Type, QStringLiteral("Connecting"));
    m_view->setSampleText(LogModel::Size, QStringLiteral("9.99k"));
    m_view->setSampleText(LogModel::Wire, QStringLiteral("9.99k"));
    m_view->setSampleText(LogModel::Connection, QStringLiteral("Conn."));
    m_view->setModel(m_model);
    m_view->header()->hideSection(LogModel::Wire);
    m_view->header()->hideSection(LogModel::Connection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setToolTip(tr("Right-click to choose columns; drag to move them"));

    m_badge = new QToolButton(m_view);
    m_badge->setProperty("look", QStringLiteral("badge"));
    m_badge->setAccessibleName(tr("Follow the newest rows"));
    m_badge->hide();
    m_empty = new QLabel(m_view);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterBar());
    m_findBar = makeFindBar();
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    m_findBar->hide();
    makeActions();

    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150);
    connect(&m_filterDelay, &QTimer::timeout, this, &LogPanel::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterDelay.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_filterDelay.stop();
        applyFilter();
        m_filter->remember();
    });
    connect(m_badge, &QToolButton::clicked, this, [this] { m_view->setFollowing(true); });
    connect(m_view, &widgets::RowView::followingChanged, this, [this] { updateState(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &LogPanel::showMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &LogPanel::showColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentEntryChanged(currentEntry()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPanel::updateState);
    connect(m_model, &LogModel::grown, this, [this](int first, int last) {
        if (!m_view->isFollowing())
            m_new += last - first + 1;
        // A new filter's rows come bit by bit: what was chosen before is chosen again when its place is there.
        if (m_wanted != 0 && m_model->rowOfEntry(m_wanted) >= 0)
            goToEntry(std::exchange(m_wanted, 0));
        updateState();
    });
    connect(m_model, &LogModel::filterProgressed, this, &LogPanel::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_new = 0;
        updateState();
        emit currentEntryChanged(currentEntry());
    });
    m_findTick.setInterval(60);
    connect(&m_findTick, &QTimer::timeout, this, &LogPanel::updateFindCount);
    m_view->viewport()->installEventFilter(this);
    setEmptyText(tr("Nothing here yet."));
}

LogPanel::~LogPanel() = default;

QWidget *LogPanel::makeFilterBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    m_filter = new widgets::FilterEdit(bar);
    m_filter->setPlaceholderText(tr("Filter: type:text size>1k \"trade\" -type:ping"));
    m_filter->setAccessibleName(tr("Filter of the log"));
    m_filter->addAction(theme::icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setWords({QStringLiteral("type:text"), QStringLiteral("type:binary"), QStringLiteral("type:ping"), QStringLiteral("type:pong"),
                        QStringLiteral("type:close"), QStringLiteral("type:event"), QStringLiteral("type:continuation"),
                        QStringLiteral("dir:in"), QStringLiteral("dir:out"), QStringLiteral("size>"), QStringLiteral("size<"),
                        QStringLiteral("wire>"), QStringLiteral("ratio<"), QStringLiteral("code:"), QStringLiteral("json:"),
                        QStringLiteral("hex:"), QStringLiteral("time>"), QStringLiteral("time<"), QStringLiteral("delta>"),
                        QStringLiteral("conn:"), QStringLiteral("is:violation"), QStringLiteral("is:fragmented"),
                        QStringLiteral("is:compressed"), QStringLiteral("is:bookmarked")});

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_filter, 1);
    row->addSpacing(4);
    addChip(QStringLiteral("↓"), tr("Received only"), QStringLiteral("dir"), QStringLiteral("in"));
    addChip(QStringLiteral("↑"), tr("Sent only"), QStringLiteral("dir"), QStringLiteral("out"));
    addChip(tr("Text"), tr("Text messages"), QStringLiteral("type"), QStringLiteral("text"));
    addChip(tr("Binary"), tr("Binary messages"), QStringLiteral("type"), QStringLiteral("binary"));
    addChip(tr("Control"), tr("Ping, pong and close"), QStringLiteral("type"), QStringLiteral("ping,pong,close"));
    addChip(tr("Events"), tr("What happened to the connection"), QStringLiteral("type"), QStringLiteral("event"));
    for (const Chip &chip : std::as_const(m_chips))
        row->addWidget(chip.button);
    row->addSpacing(4);

    m_frames = new QToolButton(bar);
    m_frames->setText(tr("Frames"));
    m_frames->setCheckable(true);
    m_frames->setToolTip(tr("Show every frame: fragments in rows of their own instead of whole messages"));
    m_frames->setProperty("look", QStringLiteral("chip"));
    row->addWidget(m_frames);
    m_follow = new QToolButton(bar);
    m_follow->setIcon(theme::icon(QStringLiteral("follow")));
    m_follow->setText(tr("Follow"));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest row in sight (End)"));
    row->addWidget(m_follow);
    auto *find = new QToolButton(bar);
    find->setIcon(theme::icon(QStringLiteral("find")));
    find->setToolTip(tr("Find in the log (Ctrl+F)"));
    find->setAccessibleName(tr("Find in the log"));
    row->addWidget(find);

    m_filterError = new QLabel(bar);
    m_filterError->setTextFormat(Qt::PlainText);
    m_filterError->setProperty("look", QStringLiteral("error"));
    m_filterError->setContentsMargins(12, 0, 12, 6);
    m_filterError->hide();
    m_counts = new QLabel(bar);
    m_counts->setProperty("look", QStringLiteral("muted"));
    m_counts->setContentsMargins(12, 0, 12, 6);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->hide();

    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_filterError);
    column->addWidget(m_counts);

    connect(m_frames, &QToolButton::toggled, this,
            [this](bool on) { m_model->setRows(on ? LogModel::Rows::Frames : LogModel::Rows::Messages); });
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) { m_view->setFollowing(on); });
    connect(find, &QToolButton::clicked, this, &LogPanel::openFind);
    return bar;
}

void LogPanel::addChip(const QString &text, const QString &tip, const QString &kind, const QString &term)
{
    auto *chip = new QToolButton(this);
    chip->setText(text);
    chip->setToolTip(tip);
    chip->setAccessibleName(tip);
    chip->setCheckable(true);
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setProperty("kind", kind);
    connect(chip, &QToolButton::toggled, this, &LogPanel::applyFilter);
    m_chips.append({chip, term});
}

QString LogPanel::filterExpression() const
{
    QStringList parts;
    for (const QString &kind : {QStringLiteral("dir"), QStringLiteral("type")}) {
        QStringList terms;
        int of = 0;
        for (const Chip &chip : m_chips) {
            if (chip.button->property("kind").toString() != kind)
                continue;
            ++of;
            if (chip.button->isChecked())
                terms << chip.term;
        }
        // Both directions, or no kind at all, are no restriction.
        if (terms.size() == of || terms.isEmpty())
            continue;
        parts << kind + QLatin1Char(':') + terms.join(QLatin1Char(','));
    }
    const QString typed = m_filter->text().trimmed();
    if (!typed.isEmpty())
        parts << (parts.isEmpty() ? typed : QStringLiteral("(%1)").arg(typed));
    return parts.join(QLatin1Char(' '));
}

void LogPanel::applyFilter()
{
    capture::FilterError error;
    // What was typed is checked alone first, so that the mark stands where the fault is.
    if (!capture::Filter::parse(m_filter->text(), &error)) {
        m_filter->setErrorMark(static_cast<int>(error.position), static_cast<int>(error.length));
        m_filterError->setText(tr("Column %1: %2").arg(error.position + 1).arg(error.sentence));
        m_filterError->show();
        return;
    }
    m_filter->setErrorMark(-1, 0);
    m_filterError->hide();
    const QString expression = filterExpression();
    if (expression == m_lastGood)
        return;
    if (const auto filter = capture::Filter::parse(expression)) {
        m_lastGood = expression;
        const std::uint64_t entry = currentEntry();
        m_wanted = m_view->isFollowing() ? 0 : entry;
        m_model->setFilter(*filter);
        if (!m_findBar->isHidden())
            startFind();
    }
    updateState();
}

void LogPanel::setReader(const std::shared_ptr<capture::CaptureReader> &reader)
{
    closeFind();
    m_model->setReader(reader);
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
    m_filterDelay.stop();
    applyFilter();
}

void LogPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateState();
}

void LogPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LogPanel::toggleFollow()
{
    m_view->setFollowing(!m_view->isFollowing());
}

void LogPanel::updateState()
{
    const bool following = m_view->isFollowing();
    m_follow->setChecked(following);
    if (following)
        m_new = 0;
    m_badge->setText(tr("↓ %n new", nullptr, m_new));
    m_badge->setVisible(!following && m_new > 0);

    QStringList counts;
    const int rows = m_model->rowCount();
    if (m_model->isFiltered()) {
        const QString of = QLocale().toString(static_cast<qulonglong>(m_model->reader() ? m_model->reader()->entryCount() : 0));
        counts << tr("%1 of %2 entries").arg(QLocale().toString(rows), of);
        if (m_model->filterProgress() < 0.999)
            counts << tr("searching, %1 %").arg(static_cast<int>(m_model->filterProgress() * 100));
    }
    const QList<int> selected = selectedRows(100'000);
    if (selected.size() > 1 && m_model->reader()) {
        counts << tr("%n selected", nullptr, static_cast<int>(selected.size()));
        const auto first = m_model->reader()->info(m_model->entryOfRow(selected.first()));
        const auto last = m_model->reader()->info(m_model->entryOfRow(selected.last()));
        if (first && last)
            counts << tr("%1 apart").arg(models::EntryText::duration(last->time.monoNs - first->time.monoNs));
    }
    m_counts->setText(counts.join(QStringLiteral("  ·  ")));
    m_counts->setVisible(!counts.isEmpty());

    const bool nothingMatches = m_model->isFiltered() && m_model->reader() && m_model->reader()->entryCount() > 0;
    m_empty->setText(nothingMatches ? tr("No entry matches the filter.\nPress Esc in the filter to show all.") : m_emptyText);
    m_empty->setVisible(rows == 0);
    placeOverlays();
}

void LogPanel::placeOverlays()
{
    const QRect area = m_view->viewport()->geometry();
    if (m_badge->isVisible()) {
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

QByteArray LogPanel::saveState() const
{
    return m_view->header()->saveState();
}

void LogPanel::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->header()->restoreState(state);
}

} // namespace framescope::ui::panels::log
