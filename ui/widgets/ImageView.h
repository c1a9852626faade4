#pragma once

#include <QImage>
#include <QWidget>

namespace framescope::ui::widgets {

/// A picture, shown whole: made smaller to fit, never larger, on a chessboard that shows where it is transparent. GUI thread.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    /// `size` is that of the original: the image may have been decoded smaller.
    void setImage(const QImage &image, const QSize &size);
    const QImage &image() const { return m_image; }
    /// How large it is drawn, 1 for the original's size.
    double scale() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QSize m_size;
};

} // namespace framescope::ui::widgets
