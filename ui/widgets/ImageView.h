#pragma once

#include <QImage>
#include <QWidget>

namespace framescope::ui::widgets {

/// Shows a whole picture: scaled down to fit, never up, on a checkerboard that shows transparency. GUI thread.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    /// `size` is that of the original: the image may have been decoded smaller.
    void setImage(const QImage &image, const QSize &size);
    const QImage &image() const { return m_image; }
    /// The scale, 1 for the original size.
    double scale() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QSize m_size;
};

} // namespace framescope::ui::widgets
