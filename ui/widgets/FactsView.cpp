#include "FactsView.h"

#include "DataDelegate.h"

#include "HelpEvent.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include <algorithm>

namespace framescope::ui::widgets {

namespace {

constexpr int kTopicRole = Qt::UserRole;
constexpr int kToneRole = Qt::UserRole + 1; // a tone and not a colour: the theme may change while the facts are shown
constexpr int kLink = 5;                    // behind the tones

/// Makes rows as tall as their wrapped text; a tree asks for sizes without the width of the cell. GUI thread.
class WrappingDelegate final : public DataDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget *view)
        : DataDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool spanned = m_view->isFirstColumnSpanned(index.row(), index.parent());
        if (index.column() == 0 && !spanned)
            return DataDelegate::sizeHint(option, index); // a name: as wide as it is
        if (index.column() == 1 && spanned)
            return {};
        QStyleOptionViewItem placed = option;
        const int indent = m_view->indentation() * (index.parent().isValid() ? 2 : 1);
        const int width = spanned ? m_view->viewport()->width() - indent : m_view->columnWidth(1);
        placed.rect = QRect(0, 0, std::max(kNarrowest, width), kHighest); // an empty one would not wrap
        return DataDelegate::sizeHint(placed, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        DataDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(kToneRole);
        if (!tone.isValid())
            return;
        const theme::Colors &set = theme::colors(m_view);
        const QColor colors[] = {set.text, set.muted, set.success, set.warning, set.error, set.accent};
        option->palette.setColor(QPalette::Text, colors[static_cast<std::size_t>(tone.toInt())]);
    }

private:
    static constexpr int kNarrowest = 40, kHighest = 1 << 20; // pixels

    QTreeWidget *m_view;
};

} // namespace

FactsView::FactsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setItemDelegate(new WrappingDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(14);
    setUniformRowHeights(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setProperty("look", QStringLiteral("facts"));
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(90);
    // The height of wrapped text depends on the width of the column.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(theme::icon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &FactsView::copySelection);
    const auto help = [this](const QTreeWidgetItem *item) {
        if (const QString topic = item->data(0, kTopicRole).toString(); !topic.isEmpty())
            HelpEvent::send(this, topic);
    };
    connect(this, &QTreeWidget::itemClicked, this, help);
    connect(this, &QTreeWidget::itemActivated, this, help);
}

void FactsView::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences over both columns wrap elsewhere
}

void FactsView::clearFacts()
{
    clear();
    m_group = nullptr;
}

void FactsView::addGroup(const QString &title)
{
    m_group = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setBold(true);
    m_group->setFont(0, bold);
    m_group->setFirstColumnSpanned(true);
    m_group->setData(1, Qt::AccessibleTextRole, title); // a screen reader sees two cells, however far the first one reaches
    m_group->setExpanded(true);
}

QTreeWidgetItem *FactsView::add(const QString &name, const QString &value, Tone tone)
{
    auto *item = m_group ? new QTreeWidgetItem(m_group, {name, value}) : new QTreeWidgetItem(this, {name, value});
    item->setData(0, kToneRole, static_cast<int>(value.isEmpty() ? tone : Tone::Muted));
    item->setData(1, kToneRole, static_cast<int>(tone));
    item->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    item->setTextAlignment(1, Qt::AlignTop | Qt::AlignLeft);
    if (value.isEmpty())
        item->setData(1, Qt::AccessibleTextRole, name);
    return item;
}

void FactsView::addFact(const QString &name, const QString &value, Tone tone)
{
    add(name, value.isEmpty() ? QStringLiteral("–") : value, tone);
}

void FactsView::addText(const QString &text, Tone tone)
{
    add(text, {}, tone)->setFirstColumnSpanned(true);
}

void FactsView::addHelp(const QString &topic)
{
    QTreeWidgetItem *item = add(tr("What does this mean?"), {}, Tone::Normal);
    item->setFirstColumnSpanned(true);
    item->setData(0, kTopicRole, topic);
    item->setToolTip(0, tr("Opens the manual where it explains this"));
    item->setData(0, kToneRole, kLink);
    QFont underlined = font();
    underlined.setUnderline(true);
    item->setFont(0, underlined);
}

QString FactsView::toPlainText() const
{
    QString out;
    for (QTreeWidgetItemIterator at(const_cast<FactsView *>(this)); *at; ++at) {
        out += (*at)->text(0);
        if (!(*at)->text(1).isEmpty())
            out += QStringLiteral(": ") + (*at)->text(1);
        out += QLatin1Char('\n');
    }
    return out;
}

void FactsView::copySelection()
{
    QStringList lines;
    const QList<QTreeWidgetItem *> items = selectedItems();
    for (const QTreeWidgetItem *item : items)
        lines << (items.size() == 1 && !item->text(1).isEmpty() ? item->text(1)
                  : item->text(1).isEmpty()                     ? item->text(0)
                                                                : QString(item->text(0) + QStringLiteral(": ") + item->text(1)));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace framescope::ui::widgets
