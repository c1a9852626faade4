#pragma once

#include <QStyledItemDelegate>

namespace framescope::ui::widgets {

/// Lays out cells with data (addresses, JSON, bytes) from left to right in every window, even if everything else is mirrored; only
/// text that begins in a right-to-left script follows that script. GUI thread.
class DataDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace framescope::ui::widgets
