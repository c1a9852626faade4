#include "DataDelegate.h"

#include <QStyle>

namespace framescope::ui::widgets {

void DataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction != Qt::RightToLeft || option->text.isRightToLeft())
        return;
    // Its position is mirrored as usual; its content is not.
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
    option->direction = Qt::LeftToRight;
}

} // namespace framescope::ui::widgets
