#pragma once

#include <QWidget>

#include <vector>

namespace framescope::ui::widgets {

/// Phases below each other on a common time line, each with its name and duration. GUI thread.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString name;
        std::int64_t startNs = 0; ///< since the overall start
        std::int64_t lengthNs = 0;
        QString text;
        bool failed = false;
    };

    explicit Waterfall(QWidget *parent = nullptr);
    void setBars(std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    std::vector<Bar> m_bars;
};

} // namespace framescope::ui::widgets
