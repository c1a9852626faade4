#include "LogPanel.h"

#include "LogDelegate.h"

#include "capture/EntryJson.h"
#include "ui/models/EntryText.h"
#include "ui/models/PayloadLayout.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/RowView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>

// Find, copy and menus of the log panel.
namespace framescope::ui::panels::log {

using models::LogModel;

namespace {

constexpr int kMostCopied = 100'000;                // rows
constexpr qsizetype kMostCopiedBytes = 64 << 20;

} // namespace

QWidget *LogPanel::makeFindBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    m_find = new QLineEdit(bar);
    m_find->setPlaceholderText(tr("Find in what is shown"));
    m_find->setAccessibleName(tr("Find in the log"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_findCount = new QLabel(bar);
    m_findCount->setTextFormat(Qt::PlainText);
    m_findCount->setProperty("look", QStringLiteral("muted"));
    const auto button = [bar](const QString &icon, const QString &text) {
        auto *made = new QToolButton(bar);
        made->setIcon(theme::icon(icon));
        made->setToolTip(text);
        made->setAccessibleName(text);
        return made;
    };
    auto *previous = button(QStringLiteral("up"), tr("Previous (Shift+F3)"));
    auto *next = button(QStringLiteral("down"), tr("Next (F3)"));
    auto *close = button(QStringLiteral("close"), tr("Close the find bar (Esc)"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 5, 8, 5);
    row->addWidget(m_find, 1);
    row->addWidget(m_findCount);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_find, &QLineEdit::textChanged, this, &LogPanel::startFind);
    connect(m_find, &QLineEdit::returnPressed, this, &LogPanel::findNext);
    connect(previous, &QToolButton::clicked, this, &LogPanel::findPrevious);
    connect(next, &QToolButton::clicked, this, &LogPanel::findNext);
    connect(close, &QToolButton::clicked, this, &LogPanel::closeFind);
    auto *escape = new QAction(bar);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    bar->addAction(escape);
    connect(escape, &QAction::triggered, this, &LogPanel::closeFind);
    return bar;
}

void LogPanel::openFind()
{
    m_findBar->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    startFind();
}

void LogPanel::closeFind()
{
    m_findTick.stop();
    m_findJob.reset();
    m_found.clear();
    m_delegate->setNeedle({});
    if (!m_findBar || m_findBar->isHidden())
        return;
    m_findBar->hide();
    m_view->setFocus();
    m_view->viewport()->update();
}

void LogPanel::startFind()
{
    m_findTick.stop();
    m_findJob.reset();
    m_found.clear();
    m_findPending = false;
    const QString needle = m_find->text();
    m_delegate->setNeedle(needle, std::any_of(needle.begin(), needle.end(), [](QChar c) { return c.isUpper(); }) ? Qt::CaseSensitive
                                                                                                            : Qt::CaseInsensitive);
    m_view->viewport()->update();
    if (needle.isEmpty() || !m_model->reader()) {
        m_findCount->clear();
        return;
    }
    QString quoted = needle;
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    QString expression = QStringLiteral("\"%1\"").arg(quoted);
    if (!m_lastGood.isEmpty())
        expression = QStringLiteral("(%1) %2").arg(m_lastGood, expression);
    const auto filter = capture::Filter::parse(expression);
    if (!filter) {
        m_findCount->setText(tr("cannot be searched for"));
        return;
    }
    capture::FilterScope scope;
    scope.messages = m_model->rows() == LogModel::Rows::Messages;
    m_findJob = std::make_unique<capture::FilterJob>(m_model->reader(), *filter, scope);
    m_findPending = true;
    m_findTick.start();
    updateFindCount();
}

void LogPanel::updateFindCount()
{
    if (!m_findJob)
        return;
    m_findJob->catchUp();
    m_findJob->takeResults(m_found);
    if (m_found.empty()) {
        m_findCount->setText(m_findJob->isIdle() ? tr("not found") : tr("searching…"));
        return;
    }
    if (m_findPending) {
        m_findPending = false;
        stepFind(0);
    }
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), currentEntry());
    const QString of = QLocale().toString(static_cast<qulonglong>(m_found.size())) + (m_findJob->isIdle() ? QString() : QStringLiteral("…"));
    if (at != m_found.end() && *at == currentEntry())
        m_findCount->setText(tr("%1 of %2").arg(QLocale().toString(static_cast<qlonglong>(at - m_found.begin() + 1)), of));
    else
        m_findCount->setText(tr("%1 found").arg(of));
}

void LogPanel::stepFind(int direction)
{
    if (m_found.empty())
        return;
    const std::uint64_t from = currentEntry() != 0 ? currentEntry() : m_model->entryOfRow(m_view->firstVisibleRow());
    std::uint64_t target = 0;
    if (direction >= 0) {
        const auto at = std::lower_bound(m_found.begin(), m_found.end(), direction == 0 || currentEntry() == 0 ? from : from + 1);
        target = at == m_found.end() ? m_found.front() : *at;
    } else {
        const auto at = std::lower_bound(m_found.begin(), m_found.end(), from);
        target = at == m_found.begin() ? m_found.back() : *(at - 1);
    }
    goToEntry(target);
    updateFindCount();
}

void LogPanel::findNext()
{
    if (m_findBar->isHidden())
        return openFind();
    stepFind(1);
}

void LogPanel::findPrevious()
{
    if (m_findBar->isHidden())
        return openFind();
    stepFind(-1);
}

void LogPanel::makeActions()
{
    const auto add = [this](const QString &icon, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_copyText = add(QStringLiteral("copy"), tr("Copy rows as text"), QKeySequence::Copy, &LogPanel::copyAsText);
    m_copyPayload = add(QStringLiteral("copy"), tr("Copy payload"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &LogPanel::copyPayload);
    m_copyJson = add({}, tr("Copy as JSON Lines"), {}, &LogPanel::copyAsJsonLines);
    m_copyHex = add({}, tr("Copy payload as hex"), {}, &LogPanel::copyAsHex);
    m_bookmark = add(QStringLiteral("bookmark"), tr("Bookmark"), Qt::CTRL | Qt::Key_B, &LogPanel::toggleBookmark);
    m_sendAgain = add(QStringLiteral("repeat"), tr("Send again"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] {
        if (m_canSendAgain && currentEntry() != 0)
            emit sendAgainRequested(currentEntry());
    });
    m_sendAgain->setEnabled(false);
}

void LogPanel::setCanSendAgain(bool on)
{
    m_canSendAgain = on;
    m_sendAgain->setEnabled(on);
}

QList<int> LogPanel::selectedRows(int most) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LogPanel::copyAsText()
{
    QStringList lines;
    for (const int row : selectedRows(kMostCopied))
        lines << m_model->rowText(row);
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogPanel::copyAsJsonLines()
{
    QByteArray out;
    for (const int row : selectedRows(kMostCopied)) {
        const std::uint64_t entry = m_model->entryOfRow(row);
        const auto info = m_model->reader()->info(entry);
        if (!info || out.size() > kMostCopiedBytes)
            continue;
        const QByteArray payload = m_model->reader()->payload(entry);
        capture::appendJsonLine(info->view(base::viewOf(payload)), out);
        out += '\n';
    }
    if (!out.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(out));
}

void LogPanel::copyPayload()
{
    if (currentEntry() == 0)
        return;
    const QByteArray payload = m_model->reader()->messagePayload(currentEntry(), static_cast<std::uint64_t>(kMostCopiedBytes));
    auto *data = new QMimeData; // the clipboard owns it
    if (models::EntryText::looksLikeText(payload))
        data->setText(QString::fromUtf8(payload));
    else
        data->setText(QString::fromLatin1(payload.toHex(' ')));
    data->setData(QStringLiteral("application/octet-stream"), payload);
    QApplication::clipboard()->setMimeData(data);
}

void LogPanel::copyAsHex()
{
    if (currentEntry() != 0) {
        const QByteArray payload = m_model->reader()->messagePayload(currentEntry(), static_cast<std::uint64_t>(kMostCopiedBytes) / 4);
        QApplication::clipboard()->setText(QString::fromLatin1(payload.toHex(' ')));
    }
}

void LogPanel::toggleBookmark()
{
    if (const std::uint64_t entry = currentEntry(); entry != 0)
        emit annotateRequested(capture::Annotations::bookmarkRecord(entry, !m_model->reader()->isBookmarked(entry)));
}

void LogPanel::showMenu(const QPoint &at)
{
    if (currentEntry() == 0)
        return;
    const auto info = m_model->reader()->info(currentEntry());
    QMenu menu(this);
    menu.addAction(m_copyText);
    menu.addAction(m_copyPayload);
    menu.addAction(m_copyJson);
    menu.addAction(m_copyHex);
    menu.addSeparator();
    m_bookmark->setText(m_model->reader()->isBookmarked(currentEntry()) ? tr("Remove bookmark") : tr("Bookmark"));
    menu.addAction(m_bookmark);
    m_sendAgain->setEnabled(m_canSendAgain && info && info->isFrame());
    menu.addAction(m_sendAgain);
    menu.addSeparator();
    if (info && info->isFrame()) {
        const QString type = QString::fromLatin1(protocol::opcodeName(info->opcode).data(), static_cast<qsizetype>(protocol::opcodeName(info->opcode).size()));
        QAction *only = menu.addAction(theme::icon(QStringLiteral("filter")), tr("Show only this type"));
        QAction *without = menu.addAction(tr("Hide this type"));
        const auto addTerm = [this](const QString &term) {
            const QString before = m_filter->text().trimmed();
            setFilterText(before.isEmpty() ? term : QString(before + QLatin1Char(' ') + term));
        };
        connect(only, &QAction::triggered, this, [addTerm, type] { addTerm(QStringLiteral("type:") + type); });
        connect(without, &QAction::triggered, this, [addTerm, type] { addTerm(QStringLiteral("-type:") + type); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void LogPanel::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
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
        });
    }
    menu.addSeparator();
    const std::pair<QString, LogModel::TimeFormat> formats[] = {{tr("Time: clock"), LogModel::TimeFormat::Clock},
                                                               {tr("Time: since start"), LogModel::TimeFormat::SinceStart},
                                                               {tr("Time: since the row above"), LogModel::TimeFormat::SinceBefore}};
    for (const auto &[text, format] : formats) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->timeFormat() == format);
        connect(action, &QAction::triggered, this, [this, chosen = format] { m_model->setTimeFormat(chosen); });
    }
    menu.exec(header->mapToGlobal(at));
}

} // namespace framescope::ui::panels::log
