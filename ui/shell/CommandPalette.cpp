#include "CommandPalette.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace framescope::ui::shell {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kShown = 200;

/// Title on the left, shortcut or address on the right. GUI thread.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colors &set = theme::colors(option.widget);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, set.accentSoft);
        const QRect inner = option.rect.adjusted(10, 0, -10, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(inner.left(), inner.center().y() - 8, 16, 16));
        const QString detail = index.data(kDetailRole).toString();
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + 4, inner.width() / 2);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->setPen(set.muted);
        painter->drawText(inner, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), option.fontMetrics.elidedText(detail, Qt::ElideMiddle, detailWidth));
        painter->setPen(set.text);
        const QRect title = mirrored ? inner.adjusted(detailWidth + 12, 0, -26, 0) : inner.adjusted(26, 0, -detailWidth - 12, 0);
        painter->drawText(title, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {100, option.fontMetrics.height() + 12}; }
};

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QStringList recent, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_recent(std::move(recent))
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("helpTopic", QStringLiteral("shortcuts#command-palette"));
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setPlaceholderText(tr("Type what you want to do, or the name of a connection"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->addAction(theme::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_edit->setMinimumHeight(30);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *frame = new QFrame(this);
    frame->setProperty("look", QStringLiteral("card"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    narrow();
    const QRect place = parent ? QRect(parent->mapToGlobal(QPoint()), parent->size()) : QRect(0, 0, 800, 600);
    const int width = std::min(620, place.width() - 60);
    resize(width, std::min(420, place.height() - 120));
    move(place.center().x() - width / 2, place.top() + 70);
    m_edit->setFocus();
}

int CommandPalette::score(const QString &title, const QString &typed)
{
    const QString needle = typed.trimmed();
    if (needle.isEmpty())
        return 0;
    if (const auto at = title.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0)
        return static_cast<int>(at);
    const QStringList words = needle.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); }))
        return 100;
    qsizetype at = 0;
    for (const QChar c : needle) {
        at = title.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        ++at;
    }
    return 200 + static_cast<int>(at);
}

void CommandPalette::narrow()
{
    // How it fits decides first: as typed, word by word, by letters, by its detail. Then what was chosen lately, then the rank.
    constexpr int kWords = 100, kLetters = 200, kDetail = 500;
    struct Fitting {
        int way, recent, rank, fit, index;
    };
    std::vector<Fitting> fitting;
    for (int i = 0; i < static_cast<int>(m_commands.size()); ++i) {
        const Command &command = m_commands[static_cast<std::size_t>(i)];
        int fit = score(command.title, m_edit->text());
        if (fit < 0 && score(command.detail, m_edit->text()) >= 0)
            fit = kDetail;
        if (fit < 0)
            continue;
        const qsizetype recent = m_recent.indexOf(command.title);
        const int way = fit >= kDetail ? kDetail : fit >= kLetters ? kLetters : fit >= kWords ? kWords : 0;
        fitting.push_back({way, static_cast<int>(recent < 0 ? m_recent.size() : recent), -command.rank, fit, i});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const Fitting &a, const Fitting &b) {
        return std::tie(a.way, a.recent, a.rank, a.fit) < std::tie(b.way, b.recent, b.rank, b.fit);
    });
    m_list->clear();
    for (std::size_t i = 0; i < fitting.size() && i < kShown; ++i) {
        const Command &command = m_commands[static_cast<std::size_t>(fitting[i].index)];
        auto *item = new QListWidgetItem(command.icon, command.title, m_list);
        item->setData(kDetailRole, command.detail);
        item->setData(Qt::UserRole, fitting[i].index);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Command &command = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())];
    const auto action = command.run;
    emit chosen(command.title);
    accept();
    // After the palette is gone, so that the focus is where it was.
    QTimer::singleShot(0, parentWidget(), action);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_list->count();
        if (rows > 0 && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace framescope::ui::shell
