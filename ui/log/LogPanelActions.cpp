#include "LogPanel.h"

#include "CompareDialog.h"
#include "CopyJob.h"
#include "ExportDialog.h"
#include "FilterBar.h"
#include "FindBar.h"
#include "PromptBar.h"

#include "ui/log/models/FilterTerms.h"
#include "ui/log/models/LogPlace.h"
#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

// What can be done with rows: copy, mark, go to, compare, export; and the menus that offer it.
namespace framescope::ui::log {

namespace {

constexpr int kMostCopied = 100'000;  // rows
constexpr int kMostExported = 5'000'000;
constexpr int kMostSentAgain = 1000;
constexpr qsizetype kMostCopiedBytes = 64 << 20;
constexpr std::uint64_t kTermBytes = 64 << 10; // of a payload, to make filter terms of

} // namespace

QList<LogPanel::Command> LogPanel::commands()
{
    return {
        {"log.filter", "filter", tr("Filter the log"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &LogPanel::focusFilter},
        {"log.find", "find", tr("Find in the log"), QKeySequence::Find, &LogPanel::openFind},
        {"log.find-next", "down", tr("Find next"), Qt::Key_F3, &LogPanel::findNext},
        {"log.find-previous", "up", tr("Find previous"), Qt::SHIFT | Qt::Key_F3, &LogPanel::findPrevious},
        {"log.go-to", "", tr("Go to row or time…"), Qt::CTRL | Qt::Key_G, &LogPanel::goToPlace},
        {"log.follow", "follow", tr("Follow the log"), Qt::CTRL | Qt::Key_E, &LogPanel::toggleFollow},
        {"log.frames", "", tr("Show frames instead of messages"), Qt::CTRL | Qt::ALT | Qt::Key_F, &LogPanel::toggleFrames},
        {"log.heartbeats", "", tr("Hide or show heartbeats"), Qt::CTRL | Qt::ALT | Qt::Key_H, &LogPanel::toggleHeartbeats},
        {"log.plot", "chart", tr("Plot rates and round trips"), Qt::CTRL | Qt::ALT | Qt::Key_P, &LogPanel::togglePlot},
        {"log.copy-text", "copy", tr("Copy rows as text"), {}, &LogPanel::copyAsText},
        {"log.copy-payload", "copy", tr("Copy payload"), {}, &LogPanel::copyPayload},
        {"log.copy-jsonl", "", tr("Copy as JSON Lines"), {}, &LogPanel::copyAsJsonLines},
        {"log.copy-hex", "", tr("Copy payload as hex"), {}, &LogPanel::copyAsHex},
        {"log.bookmark", "bookmark", tr("Set or remove a bookmark"), Qt::CTRL | Qt::Key_B, &LogPanel::toggleBookmark},
        {"log.note", "edit", tr("Write a note on the row…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, &LogPanel::editNote},
        {"log.next-mark", "", tr("Next bookmark or note"), Qt::Key_F4, &LogPanel::nextMarked},
        {"log.previous-mark", "", tr("Previous bookmark or note"), Qt::SHIFT | Qt::Key_F4, &LogPanel::previousMarked},
        {"log.measure", "", tr("Measure time from this row"), Qt::CTRL | Qt::ALT | Qt::Key_M, &LogPanel::measureFromHere},
        {"log.compare", "", tr("Compare two messages…"), Qt::CTRL | Qt::Key_D, &LogPanel::compareRows},
        {"log.send-again", "repeat", tr("Send again"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &LogPanel::sendAgain},
        {"log.export", "save", tr("Export the log…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &LogPanel::exportLog},
        {"log.export-selection", "", tr("Save selected rows…"), {}, &LogPanel::exportSelection},
    };
}

void LogPanel::focusFilter()
{
    filterEdit()->setFocus(Qt::ShortcutFocusReason);
    filterEdit()->selectAll();
}

void LogPanel::openFind()
{
    m_findBar->setCurrent(currentEntry(), m_model->entryOfRow(m_view->firstVisibleRow()));
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

void LogPanel::setCanSendAgain(bool on)
{
    m_canSendAgain = on;
}

QList<quint64> LogPanel::selectedEntries(int most) const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<quint64> entries;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom && entries.size() < most; ++row)
            entries.append(m_model->entryOfRow(row));
    }
    if (entries.isEmpty() && currentEntry() != 0)
        entries.append(currentEntry());
    return entries;
}

void LogPanel::copyRows(int format)
{
    const QList<quint64> entries = selectedEntries(kMostCopied);
    RowsText::Options options;
    options.format = static_cast<RowsText::Format>(format);
    options.wholeMessages = m_model->rows() == LogModel::Rows::Messages;
    options.mostBytes = kMostCopiedBytes;
    // Few rows may be large all the same; of many nobody asks.
    std::uint64_t size = 0;
    for (const quint64 entry : entries.mid(0, 200)) {
        if (const auto info = m_model->reader()->info(entry))
            size += std::max(info->messageLength, info->payloadLength);
    }
    m_copy->copy(m_model->reader(), entries, options, size);
}

void LogPanel::copyAsText()
{
    copyRows(static_cast<int>(RowsText::Format::Text));
}

void LogPanel::copyAsJsonLines()
{
    copyRows(static_cast<int>(RowsText::Format::JsonLines));
}

void LogPanel::copyPayload()
{
    copyRows(static_cast<int>(RowsText::Format::Payload));
}

void LogPanel::copyAsHex()
{
    copyRows(static_cast<int>(RowsText::Format::Hex));
}

void LogPanel::toggleBookmark()
{
    // All of a selection go the way of the current row.
    if (currentEntry() == 0)
        return;
    const bool on = !m_model->reader()->isBookmarked(currentEntry());
    for (const quint64 entry : selectedEntries(kMostSentAgain))
        emit annotateRequested(capture::Annotations::bookmarkRecord(entry, on));
}

void LogPanel::editNote()
{
    const std::uint64_t entry = currentEntry();
    if (entry == 0)
        return;
    m_prompt->ask({tr("Note on row %1:").arg(QLocale().toString(static_cast<qulonglong>(entry))), tr("Empty removes the note"), m_model->note(entry), tr("Save"), {},
                   [this, entry](const QString &text) {
                       emit annotateRequested(capture::Annotations::noteRecord(entry, text.trimmed()));
                       return true;
                   }});
}

void LogPanel::stepMarked(int direction)
{
    if (!m_model->reader())
        return;
    const capture::Annotations annotations = m_model->reader()->annotations();
    std::set<std::uint64_t> marked = annotations.bookmarks;
    for (const auto &note : annotations.notes)
        marked.insert(note.first);
    // Only what the filter shows can be gone to.
    std::erase_if(marked, [this](std::uint64_t entry) {
        const int row = m_model->rowOfEntry(entry);
        return row < 0 || m_model->entryOfRow(row) != entry;
    });
    if (marked.empty())
        return tell(tr("There is no bookmark or note in what is shown."));
    auto at = direction > 0 ? marked.upper_bound(currentEntry()) : marked.lower_bound(currentEntry());
    if (direction > 0)
        at = at == marked.end() ? marked.begin() : at;
    else
        at = at == marked.begin() ? std::prev(marked.end()) : std::prev(at);
    goToEntry(*at);
}

void LogPanel::nextMarked()
{
    stepMarked(1);
}

void LogPanel::previousMarked()
{
    stepMarked(-1);
}

void LogPanel::goToPlace()
{
    if (!m_model->reader())
        return;
    const auto first = m_model->reader()->info(m_model->reader()->firstEntry());
    const std::int64_t start = first ? first->time.wallNs : 0;
    const auto explain = [start](const QString &text) {
        if (text.trimmed().isEmpty())
            return QString();
        const auto place = LogPlace::parse(text, start);
        if (!place)
            return tr("A number, a time, or + and a duration");
        return place->entry ? tr("row %1").arg(QLocale().toString(static_cast<qulonglong>(place->entry))) : models::EntryText::dateTime(place->wallNs);
    };
    m_prompt->ask({tr("Go to:"), tr("1234, 12:00:03.5 or +30s"), {}, tr("Go"), explain, [this, start](const QString &text) {
                       const auto place = LogPlace::parse(text, start);
                       if (!place)
                           return false;
                       const bool there = place->entry ? goToEntry(place->entry) : goToTime(place->wallNs);
                       if (!there)
                           tell(tr("Nothing of what is shown is there."));
                       return there;
                   }});
}

void LogPanel::measureFromHere()
{
    m_model->setMark(currentEntry() == m_model->mark() ? 0 : currentEntry());
    if (m_model->mark() != 0)
        tell(tr("Choose another row to see the time between."));
}

void LogPanel::compareRows()
{
    QList<quint64> entries = selectedEntries(3);
    if (entries.size() == 1 && m_model->mark() != 0 && m_model->mark() != entries.first())
        entries.prepend(m_model->mark());
    if (entries.size() == 1) {
        // Alone: with the message before it in the same direction and of the same kind.
        const auto info = m_model->reader()->info(entries.first());
        for (int row = m_model->rowOfEntry(entries.first()) - 1, looked = 0; info && row >= 0 && looked < 1000; --row, ++looked) {
            const auto other = m_model->reader()->info(m_model->entryOfRow(row));
            if (other && other->kind == info->kind && other->direction == info->direction && other->messageKind == info->messageKind) {
                entries.prepend(other->number);
                break;
            }
        }
    }
    if (entries.size() != 2)
        return tell(tr("Select two rows to compare them."));
    auto *dialog = new CompareDialog(m_model->reader(), entries[0], entries[1], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::show();
}

void LogPanel::sendAgain()
{
    if (!m_canSendAgain)
        return;
    for (const quint64 entry : selectedEntries(kMostSentAgain))
        emit sendAgainRequested(entry);
}

void LogPanel::exportAs(bool selection)
{
    if (!m_model->reader())
        return;
    ExportDialog::Source source;
    source.reader = m_model->reader();
    source.filter = m_filter->filter();
    source.selected = selection || m_view->selectionModel()->selection().size() > 1 || m_view->selectionModel()->selectedRows().size() > 1
        ? selectedEntries(kMostExported)
        : QList<quint64>();
    source.wholeMessages = m_model->rows() == LogModel::Rows::Messages;
    source.suggestedName = QFileInfo(m_model->reader()->path()).completeBaseName();
    source.folder = m_lastFolder;
    const auto scope = selection ? ExportDialog::Scope::Selected : m_model->isFiltered() ? ExportDialog::Scope::Filtered : ExportDialog::Scope::All;
    auto *dialog = new ExportDialog(std::move(source), scope, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path) { m_lastFolder = QFileInfo(path).path(); });
    dialog->open();
}

void LogPanel::exportLog()
{
    exportAs(false);
}

void LogPanel::exportSelection()
{
    exportAs(true);
}

void LogPanel::showMenu(const QPoint &at)
{
    if (currentEntry() == 0)
        return;
    const auto info = m_model->reader()->info(currentEntry());
    QMenu menu(this);
    const QList<Command> all = commands();
    const auto add = [&](const char *id, QMenu *into, const QString &text = {}) {
        for (const Command &command : all) {
            if (qstrcmp(command.id, id) != 0)
                continue;
            QAction *action = into->addAction(*command.icon ? theme::icon(QString::fromLatin1(command.icon)) : QIcon(), text.isEmpty() ? command.text : text);
            connect(action, &QAction::triggered, this, command.run);
            return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    for (const char *id : {"log.copy-text", "log.copy-payload", "log.copy-jsonl", "log.copy-hex", "log.export-selection"})
        add(id, &menu);
    menu.addSeparator();
    fillFilterMenu(menu.addMenu(theme::icon(QStringLiteral("filter")), tr("Filter by this")));
    menu.addSeparator();
    add("log.bookmark", &menu, m_model->reader()->isBookmarked(currentEntry()) ? tr("Remove bookmark") : tr("Bookmark"));
    add("log.note", &menu, m_model->note(currentEntry()).isEmpty() ? tr("Write a note…") : tr("Edit the note…"));
    add("log.measure", &menu, m_model->mark() == currentEntry() ? tr("End measuring") : QString());
    add("log.compare", &menu, selectedEntries(3).size() == 2 ? QString() : tr("Compare with the one before…"));
    menu.addSeparator();
    fillColumnMenu(*menu.addMenu(tr("Columns and time"))); // the header has a menu of its own, but takes no focus
    add("log.send-again", &menu)->setEnabled(m_canSendAgain && info && info->isFrame());
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void LogPanel::fillFilterMenu(QMenu *menu)
{
    const auto info = m_model->reader()->info(currentEntry());
    if (!info)
        return;
    const auto terms = FilterTerms::of(*info, m_model->reader()->messagePayload(currentEntry(), kTermBytes));
    const auto plain = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    for (const auto &term : terms)
        connect(menu->addAction(plain(term.label)), &QAction::triggered, this, [this, text = term.term] { m_filter->addTerm(text); });
    QMenu *without = menu->addMenu(tr("Hide what is like this"));
    for (const auto &term : terms) {
        if (term.negatable)
            connect(without->addAction(plain(term.label)), &QAction::triggered, this, [this, text = FilterTerms::negated(term.term)] { m_filter->addTerm(text); });
    }
}

void LogPanel::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(m_view->header()->mapToGlobal(at));
}

void LogPanel::fillColumnMenu(QMenu &menu)
{
    QHeaderView *header = m_view->header();
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != LogModel::Preview);
        connect(action, &QAction::toggled, this, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            if (on && header->sectionSize(column) < 40)
                m_view->applySampleWidths();
            keepColumns();
        });
    }
    menu.addSeparator();
    const std::pair<QString, models::AppSettings::TimeFormat> formats[] = {{tr("Time: clock"), models::AppSettings::TimeFormat::Clock},
                                                                          {tr("Time: since start"), models::AppSettings::TimeFormat::SinceStart},
                                                                          {tr("Time: since the row above"), models::AppSettings::TimeFormat::Delta}};
    for (const auto &[text, format] : formats) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(static_cast<int>(m_model->timeFormat()) == static_cast<int>(format));
        connect(action, &QAction::triggered, this, [this, chosen = format] {
            m_model->setTimeFormat(static_cast<LogModel::TimeFormat>(chosen));
            if (m_settings)
                m_settings->setTimeFormat(chosen);
        });
    }
}

} // namespace framescope::ui::log
