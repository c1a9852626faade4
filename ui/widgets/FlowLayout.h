#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace framescope::ui::widgets {

/// A row that goes on in the next line where its width ends. In each line the items that want to expand share what is left. Asks for no
/// more width than its widest item, and for the height of the lines that it has in its present width. GUI thread.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    /// That of one line.
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// The items of a line, and how high it is.
    struct Line {
        std::vector<QLayoutItem *> items;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &rect) const;
    QRect inside(const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_width = 0; ///< that it was laid out for; 0: not yet
};

} // namespace framescope::ui::widgets
