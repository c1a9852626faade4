#include "FactsView.h"

#include "DataDelegate.h"

#include "HelpEvent.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

namespace framescope::ui::widgets {

namespace {

constexpr int kTopicRole = Qt::UserRole;

} // namespace

FactsView::FactsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setItemDelegate(new DataDelegate(this));
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
    // Wrapped text is as tall as the column makes it.
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
    const theme::Colors &set = theme::colors(this);
    const QColor colors[] = {set.text, set.muted, set.success, set.warning, set.error};
    auto *item = m_group ? new QTreeWidgetItem(m_group, {name, value}) : new QTreeWidgetItem(this, {name, value});
    item->setForeground(0, value.isEmpty() ? colors[static_cast<std::size_t>(tone)] : set.muted);
    item->setForeground(1, colors[static_cast<std::size_t>(tone)]);
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
    item->setForeground(0, theme::colors(this).accent);
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
