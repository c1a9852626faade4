#pragma once

#include <QLabel>

class QAbstractItemView;

namespace framescope::ui::log {

/// The sentence shown instead of a view without rows. GUI thread.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyNote(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();

    QAbstractItemView *m_view;
};

} // namespace framescope::ui::log
