#pragma once

#include <QWidget>

#include <vector>

namespace framescope::ui::widgets {

/// Draws a header bit by bit: boxes as in an RFC figure, each field with its name and value; the field under the mouse or the
/// keyboard cursor is explained. Independent of WebSocket. GUI thread.
class BitsView : public QWidget
{
    Q_OBJECT

public:
    /// One field: its number of bits and its texts.
    struct Field {
        QString name;
        int bits = 1;
        QString value;
        QString meaning;
        bool wrong = false; ///< drawn as a fault
    };

    explicit BitsView(QWidget *parent = nullptr);
    void setFields(std::vector<Field> fields);
    int currentField() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void explained(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Box {
        QRect rect;
        int field;
        bool first; ///< the field's first row of boxes carries its text
    };
    std::vector<Box> boxes(int width) const;
    void setCurrent(int field);

    std::vector<Field> m_fields;
    int m_current = -1;
};

} // namespace framescope::ui::widgets
