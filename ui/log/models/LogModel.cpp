#include "LogModel.h"

#include "ui/models/EntryText.h"
#include "ui/models/PlainText.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace framescope::ui::log {

using capture::CaptureReader;

namespace {

constexpr int kTickMs = 25;
constexpr int kSlowestTickMs = 250;
constexpr int kUnwatchedTickMs = 500;
constexpr int kGoodTickMs = 8;              // a third of a tick: painting needs the rest
constexpr std::uint64_t kPreviewBytes = 480;
constexpr std::size_t kScratchKept = 64 << 10;
constexpr std::uint64_t kDropBlock = 16'384; // rows that are let go are removed in blocks, not one by one

} // namespace

/// The texts of a row, made once and cached.
struct LogModel::RowText {
    capture::EntryInfo info;
    QString type, size, wire, preview;
};

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &LogModel::tick);
}

LogModel::~LogModel() = default;

void LogModel::setReader(std::shared_ptr<CaptureReader> reader)
{
    if (reader != m_reader) {
        m_hiddenUpTo = 0;
        m_paused = false;
    }
    m_reader = std::move(reader);
    restart();
    if (m_reader)
        m_tick.start();
    else
        m_tick.stop();
}

void LogModel::setRows(Rows rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    restart();
}

void LogModel::setFilter(const capture::Filter &filter)
{
    m_filter = filter;
    restart();
}

void LogModel::setTimeFormat(TimeFormat format)
{
    m_timeFormat = format;
    emit headerDataChanged(Qt::Horizontal, Time, Time);
    if (m_count > 0)
        emit dataChanged(index(0, Time), index(m_count - 1, Time), {Qt::DisplayRole});
}

void LogModel::restart()
{
    beginResetModel();
    m_job.reset();
    m_matches.clear();
    m_matches.shrink_to_fit();
    m_texts.clear();
    m_count = 0;
    m_skipped = 0;
    m_startNs = 0;
    m_annotations = ~std::uint64_t{0};
    m_notes.clear();
    if (m_reader && !m_filter.isEmpty()) {
        capture::FilterScope scope;
        scope.messages = m_rows == Rows::Messages;
        scope.first = m_hiddenUpTo + 1;
        m_job = std::make_unique<capture::FilterJob>(m_reader, m_filter, scope);
    }
    if (m_reader && !m_job)
        m_skipped = rowsUpTo(m_hiddenUpTo);
    endResetModel();
    catchUp();
}

void LogModel::hideUpTo(std::uint64_t entry)
{
    if (entry == m_hiddenUpTo || !m_reader)
        return;
    m_hiddenUpTo = entry;
    restart();
}

void LogModel::setPaused(bool on)
{
    if (on == m_paused || !m_reader)
        return;
    if (on)
        catchUp();
    m_paused = on;
    m_pausedAt = m_reader->entryCount();
    if (!on)
        catchUp();
}

std::uint64_t LogModel::waiting() const
{
    return m_paused ? m_reader->entryCount() - std::min(m_reader->entryCount(), m_pausedAt) : 0;
}

std::uint64_t LogModel::rowsUpTo(std::uint64_t entry) const
{
    if (entry == 0)
        return 0;
    if (m_job)
        return static_cast<std::uint64_t>(std::upper_bound(m_matches.begin(), m_matches.end(), entry) - m_matches.begin());
    if (m_rows == Rows::Frames)
        return entry;
    // Counted first: a message that comes in between must not be among them.
    const std::uint64_t count = m_reader->messageCount();
    const std::uint64_t next = m_reader->messageOfEntry(entry + 1);
    return next == 0 ? count : next - 1;
}

int LogModel::available() const
{
    std::uint64_t count = 0;
    if (m_job)
        count = m_matches.size();
    else
        count = m_rows == Rows::Messages ? m_reader->messageCount() : m_reader->entryCount();
    if (m_paused)
        count = std::min(count, rowsUpTo(m_pausedAt));
    count -= std::min(count, m_skipped);
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max() - 1));
}

void LogModel::tick()
{
    QElapsedTimer timer;
    timer.start();
    catchUp();
    // A tick that took long makes the next one come later: the window stays alive, the log catches up in larger steps.
    if (!m_watched)
        return;
    const auto took = static_cast<int>(timer.elapsed());
    const int interval = took > kGoodTickMs ? std::min(kSlowestTickMs, std::max(m_tick.interval() * 2, took * 3))
                                            : std::max(kTickMs, m_tick.interval() * 3 / 4);
    if (interval != m_tick.interval())
        m_tick.setInterval(interval);
}

void LogModel::setWatched(bool on)
{
    if (on == m_watched)
        return;
    m_watched = on;
    m_tick.setInterval(on ? kTickMs : kUnwatchedTickMs);
    if (on)
        catchUp();
}

void LogModel::catchUp()
{
    if (!m_reader)
        return;
    if (m_job) {
        m_job->catchUp();
        m_taken.clear();
        m_job->takeResults(m_taken);
        m_matches.insert(m_matches.end(), m_taken.begin(), m_taken.end());
        if (m_taken.capacity() > kScratchKept)
            std::vector<std::uint64_t>().swap(m_taken);
        emit filterProgressed();
    }
    if (m_paused && std::exchange(m_toldWaiting, waiting()) != waiting())
        emit waitingChanged();
    dropOldest();
    if (m_startNs == 0) {
        if (const auto first = m_reader->info(m_reader->firstEntry()))
            m_startNs = first->time.wallNs;
    }
    const int count = available();
    if (count > m_count) {
        const int first = m_count;
        beginInsertRows({}, first, count - 1);
        m_count = count;
        endInsertRows();
        emit grown(first, count - 1);
    }
    takeAnnotations();
}

void LogModel::takeAnnotations()
{
    const auto revision = m_reader->annotationsRevision();
    if (revision == m_annotations)
        return;
    m_annotations = revision;
    m_notes = m_reader->annotations().notes;
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1), {BookmarkRole, NoteRole, Qt::ToolTipRole});
}

QString LogModel::note(std::uint64_t entry) const
{
    const auto found = m_notes.find(entry);
    return found == m_notes.end() ? QString() : found->second;
}

void LogModel::setMark(std::uint64_t entry)
{
    if (entry == m_mark)
        return;
    m_mark = entry;
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1), {MarkRole});
}

std::optional<std::int64_t> LogModel::between(std::uint64_t from, std::uint64_t to) const
{
    const auto first = m_reader && from ? m_reader->info(from) : std::nullopt;
    const auto last = m_reader && to ? m_reader->info(to) : std::nullopt;
    if (!first || !last)
        return {};
    return last->time.monoNs - first->time.monoNs;
}

LogModel::Fragment LogModel::fragmentOf(const capture::EntryInfo &info)
{
    if (!info.isFrame() || !info.has(capture::FlagFragmented))
        return Fragment::Whole;
    if (info.has(capture::FlagEndsMessage))
        return Fragment::Last;
    return info.opcode == protocol::Opcode::Continuation ? Fragment::Middle : Fragment::First;
}

void LogModel::dropOldest()
{
    const std::uint64_t firstEntry = m_reader->firstEntry();
    if (firstEntry <= 1 || m_count == 0)
        return;
    std::uint64_t gone = 0; // rows, counted from the very first
    if (m_job)
        gone = static_cast<std::uint64_t>(std::lower_bound(m_matches.begin(), m_matches.end(), firstEntry) - m_matches.begin());
    else
        gone = m_rows == Rows::Messages ? std::max<std::uint64_t>(m_reader->messageOfEntry(firstEntry), 1) - 1 : firstEntry - 1;
    const std::uint64_t rows = std::min<std::uint64_t>(gone > m_skipped ? gone - m_skipped : 0, static_cast<std::uint64_t>(m_count));
    if (rows < std::min<std::uint64_t>(kDropBlock, static_cast<std::uint64_t>(m_count)))
        return;
    beginRemoveRows({}, 0, static_cast<int>(rows) - 1);
    m_skipped += rows;
    m_count -= static_cast<int>(rows);
    endRemoveRows();
}

capture::Undecided LogModel::undecided() const
{
    return m_job ? m_job->undecided() : capture::Undecided();
}

double LogModel::filterProgress() const
{
    if (!m_job || m_job->totalEntries() == 0)
        return 1;
    return static_cast<double>(m_job->scannedEntries()) / static_cast<double>(m_job->totalEntries());
}

std::uint64_t LogModel::entryOfRow(int row) const
{
    if (row < 0 || row >= m_count || !m_reader)
        return 0;
    const std::uint64_t at = static_cast<std::uint64_t>(row) + m_skipped;
    if (m_job)
        return at < m_matches.size() ? m_matches[at] : 0;
    return m_rows == Rows::Messages ? m_reader->entryOfMessage(at + 1) : at + 1;
}

int LogModel::rowOfEntry(std::uint64_t entry) const
{
    if (!m_reader || m_count == 0 || entry == 0)
        return -1;
    std::uint64_t at = 0;
    if (m_job)
        at = static_cast<std::uint64_t>(std::lower_bound(m_matches.begin(), m_matches.end(), entry) - m_matches.begin());
    else if (m_rows == Rows::Messages) {
        const std::uint64_t message = m_reader->messageOfEntry(entry);
        if (message == 0)
            return -1;
        at = message - 1;
    } else {
        at = entry - 1;
    }
    if (at < m_skipped)
        return 0;
    at -= m_skipped;
    return at < static_cast<std::uint64_t>(m_count) ? static_cast<int>(at) : -1;
}

int LogModel::rowAtTime(std::int64_t wallNs) const
{
    return m_reader ? rowOfEntry(m_reader->entryAtWallNs(wallNs)) : -1;
}

const LogModel::RowText *LogModel::textOf(int row) const
{
    const std::uint64_t entry = entryOfRow(row);
    if (entry == 0)
        return nullptr;
    if (const RowText *known = m_texts.object(entry))
        return known;
    const auto info = m_reader->info(entry);
    if (!info)
        return nullptr;
    auto text = std::make_unique<RowText>();
    text->info = *info;
    if (m_rows == Rows::Frames) {
        text->info.messageLength = info->payloadLength;
    } else if (info->opcode == protocol::Opcode::Continuation && info->messageFirst != entry) {
        // A message's row is its last frame, but its first frame has the message's kind.
        if (const auto first = m_reader->info(info->messageFirst))
            text->info.opcode = first->opcode;
    }
    text->type = models::EntryText::type(text->info);
    if (m_rows == Rows::Frames) {
        // What belongs together is bracketed, without colour and without a column more.
        switch (fragmentOf(*info)) {
        case Fragment::Whole: break;
        case Fragment::First: text->type.prepend(QStringLiteral("┌ ")); break;
        case Fragment::Middle: text->type.prepend(QStringLiteral("├ ")); break;
        case Fragment::Last: text->type.prepend(QStringLiteral("└ ")); break;
        }
    }
    text->size = models::EntryText::size(text->info);
    text->wire = info->isFrame() ? models::EntryText::bytes(info->wireLength + info->headerLength) : QStringLiteral("–");
    const std::uint64_t most = info->isFrame() ? kPreviewBytes : CaptureReader::kAll;
    const QByteArray payload = m_rows == Rows::Messages ? m_reader->messagePayload(entry, most) : m_reader->payload(entry, most);
    text->preview = models::EntryText::preview(text->info, payload);
    RowText *kept = text.release(); // the cache owns it from here on
    m_texts.insert(entry, kept);
    return kept;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        switch (index.column()) {
        case Number:
        case Delta:
        case Size:
        case Wire: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        case Way:
        case Connection: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        default: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        }
    }
    if (role == EntryRole)
        return QVariant::fromValue(static_cast<qulonglong>(entryOfRow(index.row())));
    const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || (role > EntryRole && role <= MarkRole);
    const RowText *text = wanted ? textOf(index.row()) : nullptr;
    if (!text)
        return {};
    const capture::EntryInfo &info = text->info;
    switch (role) {
    case KindRole: return static_cast<int>(info.kind);
    case DirectionRole: return static_cast<int>(info.direction);
    case FlagsRole: return info.flags;
    case OpcodeRole: return static_cast<int>(info.opcode);
    case BookmarkRole: return m_reader->isBookmarked(info.number);
    case NoteRole: return note(info.number);
    case MarkRole: return info.number == m_mark;
    case FragmentRole: return static_cast<int>(m_rows == Rows::Frames ? fragmentOf(info) : Fragment::Whole);
    case Qt::ToolTipRole:
        if (const QString words = note(info.number); !words.isEmpty())
            return models::plainText(tr("Note: %1").arg(words));
        return index.column() == Time ? models::EntryText::dateTime(info.time.wallNs) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Way || index.column() == Type)
            return models::EntryText::spoken(info);
        break;
    default: break;
    }
    switch (index.column()) {
    case Number: return QLocale().toString(static_cast<qulonglong>(info.number));
    case Time:
    case Delta: return timeText(index.row(), info, index.column());
    case Way: return models::EntryText::glyph(info);
    case Type: return text->type;
    case Size: return text->size;
    case Wire: return text->wire;
    case Connection: return QString::number(info.connection);
    case Preview: return text->preview;
    default: return {};
    }
}

QVariant LogModel::timeText(int row, const capture::EntryInfo &info, int column) const
{
    if (column == Time && m_timeFormat == TimeFormat::SinceStart)
        return models::EntryText::delta(info.time.wallNs - m_startNs);
    if (column == Time && m_timeFormat == TimeFormat::Clock)
        return models::EntryText::clock(info.time.wallNs);
    const std::uint64_t before = entryOfRow(row - 1);
    const auto earlier = before ? m_reader->info(before) : std::nullopt;
    return earlier ? models::EntryText::delta(std::max<std::int64_t>(0, info.time.monoNs - earlier->time.monoNs)) : QString();
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Number || section == Delta || section == Size || section == Wire;
        const bool centre = section == Way || section == Connection;
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : centre ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Way: return tr("Direction: ↑ sent, ↓ received, ◇ event");
        case Delta: return tr("Time since the previous row");
        case Size: return tr("Message payload, inflated");
        case Wire: return tr("Frame size on the wire, including the header");
        case Connection: return tr("Connection number within the session");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QStringLiteral("#");
    case Time: return tr("Time");
    case Delta: return QStringLiteral("Δ");
    case Way: return QStringLiteral("⇅");
    case Type: return tr("Type");
    case Size: return tr("Size");
    case Wire: return tr("Wire");
    case Connection: return tr("Conn.");
    case Preview: return tr("Preview");
    default: return {};
    }
}

QString LogModel::rowText(int row) const
{
    QStringList cells;
    for (const int column : {Number, Time, Way, Type, Size, Preview})
        cells << index(row, column).data().toString();
    if (const QString text = note(entryOfRow(row)); !text.isEmpty())
        cells << tr("Note: %1").arg(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    return cells.join(QLatin1Char('\t'));
}

} // namespace framescope::ui::log
