#include "FormPages.h"

#include "ui/theme/Icons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace framescope::ui::widgets {

FormPages::FormPages(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setAccessibleName(tr("Pages"));
    // As wide as the longest name in this language.
    m_list->setMinimumWidth(180);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

QFormLayout *FormPages::addForm(const QString &title, const QString &icon)
{
    auto *page = new QFrame;
    page->setProperty("look", QStringLiteral("page"));
    page->setAccessibleName(title);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(20, 18, 20, 18);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // rather than scrolling sideways
    auto *scroll = new QScrollArea(m_stack); // a translation or a large font may need more space
    scroll->setFocusPolicy(Qt::NoFocus); // its content takes the focus, and is scrolled to
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    addPage(title, icon, scroll);
    return form;
}

void FormPages::addPage(const QString &title, const QString &icon, QWidget *page)
{
    m_stack->addWidget(page);
    m_list->addItem(new QListWidgetItem(theme::icon(icon), title));
}

void FormPages::showPageOf(const QWidget *widget)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(widget))
            m_list->setCurrentRow(i);
    }
}

} // namespace framescope::ui::widgets
