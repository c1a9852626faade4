#include "DataDelegate.h"

#include <QStyle>

namespace framescope::ui::widgets {

void DataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction != Qt::RightToLeft || option->text.isRightToLeft())
        return;
    // It stands where it would stand; what is in it is not turned round.
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
    option->direction = Qt::LeftToRight;
}

} // namespace framescope::ui::widgets
