#pragma once

#include <QStyledItemDelegate>

namespace framescope::ui::widgets {

/// Cells that hold data (addresses, JSON, bytes) run from left to right in every window, also where everything else is mirrored; only
/// what begins in a right-to-left script follows it. GUI thread.
class DataDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace framescope::ui::widgets
