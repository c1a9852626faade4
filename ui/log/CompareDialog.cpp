#include "CompareDialog.h"

#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/DiffView.h"
#include "ui/widgets/HelpEvent.h"

#include "capture/Redaction.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::log {

CompareDialog::CompareDialog(std::shared_ptr<capture::CaptureReader> reader, std::uint64_t left, std::uint64_t right, QWidget *parent)
    : QDialog(parent)
    , m_reader(std::move(reader))
    , m_left(left)
    , m_right(right)
{
    setWindowTitle(tr("Compare messages"));
    setProperty("helpTopic", QStringLiteral("log-and-filters#compare"));
    widgets::HelpEvent::listen(this);
    resize(920, 560);
    m_view = new widgets::DiffView(this);
    m_view->setTitles(titleOf(left), titleOf(right));
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_sort = new QCheckBox(tr("Ignore JSON member order"), this);
    const auto button = [this](const QString &icon, const QString &text, const QKeySequence &keys, auto slot) {
        auto *made = new QToolButton(this);
        auto *action = new QAction(theme::icon(icon), text, made);
        action->setShortcut(keys);
        action->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        made->setDefaultAction(action);
        made->setAccessibleName(text);
        connect(action, &QAction::triggered, this, slot);
        return made;
    };
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_sort);
    bar->addWidget(button(QStringLiteral("up"), tr("Previous difference"), Qt::SHIFT | Qt::Key_F3, [this] { m_view->previousChange(); }));
    bar->addWidget(button(QStringLiteral("down"), tr("Next difference"), Qt::Key_F3, [this] { m_view->nextChange(); }));
    bar->addWidget(button(QStringLiteral("copy"), tr("Copy differences"), QKeySequence::Copy, [this] { copy(); }));
    bar->addWidget(button(QStringLiteral("repeat"), tr("Swap sides"), {}, [this] {
        std::swap(m_left, m_right);
        m_view->setTitles(titleOf(m_left), titleOf(m_right));
        compute();
    }));
    auto *close = new QPushButton(tr("Close"), this);
    bar->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sort, &QCheckBox::toggled, this, &CompareDialog::compute);
    m_view->setFocus();
    compute();
}

CompareDialog::~CompareDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QString CompareDialog::titleOf(std::uint64_t entry) const
{
    const auto info = m_reader->info(entry);
    if (!info)
        return QStringLiteral("#%1").arg(entry);
    capture::EntryInfo shown = *info;
    shown.opcode = info->isFrame() ? info->messageKind : info->opcode;
    return QStringLiteral("#%1   %2   %3 %4   %5")
        .arg(QLocale().toString(static_cast<qulonglong>(entry)), models::EntryText::clock(info->time.wallNs), models::EntryText::glyph(shown), models::EntryText::type(shown),
             models::EntryText::bytesLong(info->messageLength));
}

void CompareDialog::compute()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_ready = false;
    m_summary->setText(tr("Comparing…"));
    QThreadPool::globalInstance()->start([reader = m_reader, left = m_left, right = m_right, sort = m_sort->isChecked(), cancelled = m_cancelled,
                                          dialog = QPointer<CompareDialog>(this)] {
        MessageDiff::Options options;
        options.sortMembers = sort;
        options.cancelled = cancelled.get();
        const auto most = static_cast<std::uint64_t>(options.mostBytes) + 1; // one more shows that there is more
        const auto payloadOf = [&](quint64 entry) {
            return capture::Redactor::visible(reader->info(entry).value_or(capture::EntryInfo()), reader->messagePayload(entry, most));
        };
        auto made = std::make_shared<const MessageDiff>(MessageDiff::of(payloadOf(left), payloadOf(right), options));
        QMetaObject::invokeMethod(qApp, [dialog, cancelled, made] {
            if (dialog && dialog->m_cancelled == cancelled)
                dialog->show(made);
        }, Qt::QueuedConnection);
    });
}

void CompareDialog::show(const std::shared_ptr<const MessageDiff> &diff)
{
    m_diff = diff;
    m_ready = true;
    std::vector<widgets::DiffView::Line> lines;
    lines.reserve(diff->lines.size());
    const auto marksOf = [](const QList<MessageDiff::Span> &spans) {
        QList<std::pair<qsizetype, qsizetype>> marks;
        for (const MessageDiff::Span &span : spans)
            marks.append({span.start, span.length});
        return marks;
    };
    for (const MessageDiff::Line &line : diff->lines) {
        static constexpr char kSigns[] = {' ', '-', '+', '~'};
        lines.push_back({QLatin1Char(kSigns[static_cast<std::size_t>(line.kind)]), line.leftNumber, line.rightNumber, line.left, line.right,
                         marksOf(line.leftMarks), marksOf(line.rightMarks)});
    }
    m_view->setLines(std::move(lines));
    m_sort->setEnabled(diff->view == MessageDiff::View::Json);
    m_summary->setText(summary());
    if (diff->changes > 0)
        m_view->nextChange();
}

QString CompareDialog::summary() const
{
    const auto isChange = [](const MessageDiff::Line &line) { return line.kind != MessageDiff::Kind::Same; };
    if (!m_diff)
        return {};
    QStringList parts;
    if (m_diff->equal)
        parts << tr("Identical, byte for byte.");
    else if (m_diff->changes == 0)
        parts << tr("Same values, written differently.");
    else
        parts << tr("%n line(s) differ.", nullptr, static_cast<int>(std::count_if(m_diff->lines.begin(), m_diff->lines.end(), isChange)));
    switch (m_diff->view) {
    case MessageDiff::View::Json: parts << tr("Compared as JSON."); break;
    case MessageDiff::View::Text: parts << tr("Compared as text."); break;
    case MessageDiff::View::Bytes: parts << tr("Compared as bytes."); break;
    }
    if (m_diff->cut)
        parts << tr("Only the first 4 MiB of each are compared.");
    return parts.join(QLatin1Char(' '));
}

void CompareDialog::copy()
{
    if (m_diff)
        QApplication::clipboard()->setText(m_diff->toText());
}

} // namespace framescope::ui::log
