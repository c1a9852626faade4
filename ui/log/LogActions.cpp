#include "LogActions.h"

#include "CompareDialog.h"
#include "CopyJob.h"
#include "ExportDialog.h"
#include "FilterBar.h"
#include "LogPosition.h"
#include "PromptBar.h"
#include "StatisticsDialog.h"

#include "ui/models/EntryText.h"
#include "ui/log/models/LogModel.h"
#include "ui/log/models/LogPlace.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <set>

namespace framescope::ui::log {

namespace {

constexpr int kMostCopied = 100'000;  // rows
constexpr int kMostExported = 5'000'000;
constexpr int kMostAtOnce = 1000;     // rows that are sent again or marked
constexpr int kMostLookedAt = 1000;   // rows above, for one to compare with
constexpr qsizetype kMostCopiedBytes = 64 << 20;

} // namespace

LogActions::LogActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_copy(new CopyJob(this))
{
    connect(m_copy, &CopyJob::told, this, &LogActions::told);
}

void LogActions::copyRows(RowsText::Format format)
{
    const QList<quint64> entries = m_parts.position->selected(kMostCopied);
    RowsText::Options options;
    options.format = format;
    options.wholeMessages = m_parts.model->rows() == LogModel::Rows::Messages;
    options.mostBytes = kMostCopiedBytes;
    // A few rows may be large as well; the sizes of many are not looked up here.
    std::uint64_t size = 0;
    for (const quint64 entry : entries.mid(0, 200)) {
        if (const auto info = m_parts.model->reader()->info(entry))
            size += std::max(info->messageLength, info->payloadLength);
    }
    m_copy->copy(m_parts.model->reader(), entries, options, size);
}

void LogActions::copyAsText()
{
    copyRows(RowsText::Format::Text);
}

void LogActions::copyAsJsonLines()
{
    copyRows(RowsText::Format::JsonLines);
}

void LogActions::copyPayload()
{
    copyRows(RowsText::Format::Payload);
}

void LogActions::copyAsHex()
{
    copyRows(RowsText::Format::Hex);
}

void LogActions::toggleBookmark()
{
    const std::uint64_t current = m_parts.position->current();
    if (current == 0)
        return;
    // All selected rows become what the current one becomes.
    const bool on = !m_parts.model->reader()->isBookmarked(current);
    for (const quint64 entry : m_parts.position->selected(kMostAtOnce))
        emit annotateRequested(capture::Annotations::bookmarkRecord(entry, on));
}

void LogActions::editNote()
{
    const std::uint64_t entry = m_parts.position->current();
    if (entry == 0)
        return;
    const QString label = tr("Note on row %1:").arg(QLocale().toString(static_cast<qulonglong>(entry)));
    m_parts.prompt->ask({label, tr("Leave empty to remove the note"), m_parts.model->note(entry), tr("Save"), {}, [this, entry](const QString &text) {
                             emit annotateRequested(capture::Annotations::noteRecord(entry, text.trimmed()));
                             return true;
                         }});
}

void LogActions::stepMarked(int direction)
{
    if (!m_parts.model->reader())
        return;
    const capture::Annotations annotations = m_parts.model->reader()->annotations();
    std::set<std::uint64_t> marked = annotations.bookmarks;
    for (const auto &note : annotations.notes)
        marked.insert(note.first);
    // Only rows that the filter shows can be reached.
    std::erase_if(marked, [this](std::uint64_t entry) {
        const int row = m_parts.model->rowOfEntry(entry);
        return row < 0 || m_parts.model->entryOfRow(row) != entry;
    });
    if (marked.empty()) {
        emit told(tr("None of the rows shown has a bookmark or a note."));
        return;
    }
    const std::uint64_t current = m_parts.position->current();
    auto at = direction > 0 ? marked.upper_bound(current) : marked.lower_bound(current);
    if (direction > 0)
        at = at == marked.end() ? marked.begin() : at;
    else
        at = at == marked.begin() ? std::prev(marked.end()) : std::prev(at);
    m_parts.position->goToEntry(*at);
}

void LogActions::nextMarked()
{
    stepMarked(1);
}

void LogActions::previousMarked()
{
    stepMarked(-1);
}

void LogActions::goToPlace()
{
    if (!m_parts.model->reader())
        return;
    const auto first = m_parts.model->reader()->info(m_parts.model->reader()->firstEntry());
    const std::int64_t start = first ? first->time.wallNs : 0;
    const auto explain = [start](const QString &text) {
        if (text.trimmed().isEmpty())
            return QString();
        const auto place = LogPlace::parse(text, start);
        if (!place)
            return tr("Enter a row number, a time, or + and a duration");
        return place->entry ? tr("row %1").arg(QLocale().toString(static_cast<qulonglong>(place->entry))) : models::EntryText::dateTime(place->wallNs);
    };
    m_parts.prompt->ask({tr("Go to:"), tr("1234, 12:00:03.5 or +30s"), {}, tr("Go"), explain, [this, start](const QString &text) {
                             const auto place = LogPlace::parse(text, start);
                             if (!place)
                                 return false;
                             const bool there = place->entry ? m_parts.position->goToEntry(place->entry) : m_parts.position->goToTime(place->wallNs);
                             if (!there)
                                 emit told(tr("No row shown is there or later."));
                             return there;
                         }});
}

void LogActions::measureFromHere()
{
    const std::uint64_t current = m_parts.position->current();
    m_parts.model->setMark(current == m_parts.model->mark() ? 0 : current);
    if (m_parts.model->mark() != 0)
        emit told(tr("Select another row to see the time between them."));
}

void LogActions::compareRows()
{
    const auto &reader = m_parts.model->reader();
    QList<quint64> entries = m_parts.position->selected(3);
    if (entries.size() == 1 && m_parts.model->mark() != 0 && m_parts.model->mark() != entries.first())
        entries.prepend(m_parts.model->mark());
    if (entries.size() == 1) {
        // A single message is compared with the one before it, in the same direction and of the same kind.
        const auto info = reader->info(entries.first());
        for (int row = m_parts.model->rowOfEntry(entries.first()) - 1, looked = 0; info && row >= 0 && looked < kMostLookedAt; --row, ++looked) {
            const auto other = reader->info(m_parts.model->entryOfRow(row));
            if (other && other->kind == info->kind && other->direction == info->direction && other->messageKind == info->messageKind) {
                entries.prepend(other->number);
                break;
            }
        }
    }
    if (entries.size() != 2) {
        emit told(tr("Select two rows to compare them."));
        return;
    }
    auto *dialog = new CompareDialog(reader, entries[0], entries[1], m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::show();
}

void LogActions::sendAgain()
{
    if (!m_canSendAgain)
        return;
    for (const quint64 entry : m_parts.position->selected(kMostAtOnce))
        emit sendAgainRequested(entry);
}

void LogActions::showStatistics()
{
    const auto &reader = m_parts.model->reader();
    if (!reader)
        return;
    auto *dialog = new StatisticsDialog(reader, m_parts.filter->filter(), {}, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatisticsDialog::goTo, m_parts.position, &LogPosition::goToEntry);
    connect(dialog, &StatisticsDialog::filterRequested, this, &LogActions::filterRequested);
    dialog->show();
}

void LogActions::exportAs(bool selection)
{
    const auto &reader = m_parts.model->reader();
    if (!reader)
        return;
    ExportDialog::Source source;
    source.reader = reader;
    source.filter = m_parts.filter->filter();
    const QList<quint64> selected = m_parts.position->selected(kMostExported);
    source.selected = selection || selected.size() > 1 ? selected : QList<quint64>();
    source.wholeMessages = m_parts.model->rows() == LogModel::Rows::Messages;
    source.suggestedName = QFileInfo(reader->path()).completeBaseName();
    source.folder = m_lastFolder;
    const auto scope = selection ? ExportDialog::Scope::Selected : m_parts.model->isFiltered() ? ExportDialog::Scope::Filtered : ExportDialog::Scope::All;
    auto *dialog = new ExportDialog(std::move(source), scope, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path) { m_lastFolder = QFileInfo(path).path(); });
    dialog->open();
}

void LogActions::exportLog()
{
    exportAs(false);
}

void LogActions::exportSelection()
{
    exportAs(true);
}

} // namespace framescope::ui::log
