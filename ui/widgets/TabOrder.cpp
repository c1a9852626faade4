#include "TabOrder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <tuple>
#include <vector>

namespace framescope::ui::widgets::TabOrder {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

/// Widgets whose parts are Qt's own: the keys go to the whole.
bool isWhole(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTabBar *>(widget);
}

void collect(QLayout *layout, QList<QWidget *> &order)
{
    std::vector<std::tuple<int, int, QLayoutItem *>> items;
    const auto *grid = qobject_cast<const QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0, column = i, rows = 0, columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        items.emplace_back(row, column, layout->itemAt(i));
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b)); });
    for (const auto &[row, column, item] : items) {
        if (QWidget *widget = item->widget())
            collect(widget, order);
        else if (QLayout *inner = item->layout())
            collect(inner, order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        order << widget;
    if (isWhole(widget))
        return;
    if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), order);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            collect(stack->widget(i), order);
    } else if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        collect(tabs->tabBar(), order);
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), order);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), order);
    } else if (widget->layout()) {
        collect(widget->layout(), order);
    }
}

} // namespace

void followLayout(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace framescope::ui::widgets::TabOrder
