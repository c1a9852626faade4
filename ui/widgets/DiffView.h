#pragma once

#include <QAbstractScrollArea>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace framescope::ui::widgets {

/// Two texts side by side, line by line, with signs (−, +, ~) and highlighted differences. Paints only visible lines:
/// any number of lines costs the same. Plain text only. GUI thread.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Line {
        QChar sign;           ///< ' ' same, '-' only left, '+' only right, '~' changed
        int leftNumber = 0;   ///< 0: nothing on this side
        int rightNumber = 0;
        QString left;
        QString right;
        QList<std::pair<qsizetype, qsizetype>> leftMarks; ///< start and length
        QList<std::pair<qsizetype, qsizetype>> rightMarks;
    };

    explicit DiffView(QWidget *parent = nullptr);

    void setLines(std::vector<Line> lines);
    void setTitles(const QString &left, const QString &right);
    qsizetype lineCount() const { return static_cast<qsizetype>(m_lines.size()); }
    int firstVisibleLine() const;
    /// The number of the block of differing lines visited last, from 1; 0: none yet.
    int currentChange() const { return m_change; }
    int changeCount() const { return static_cast<int>(m_changes.size()); }

public slots:
    void nextChange();
    void previousChange();

signals:
    void currentChangeChanged(int change);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateRange();
    void goToChange(int change);
    void paintSide(QPainter &painter, const QRect &place, const Line &line, bool left) const;
    int lineHeight() const;

    std::vector<Line> m_lines;
    std::vector<qsizetype> m_changes; ///< where each block of differing lines begins
    QString m_leftTitle;
    QString m_rightTitle;
    QFont m_mono;
    qsizetype m_longest = 0;
    int m_change = 0;
};

} // namespace framescope::ui::widgets
