#pragma once

#include <QTableWidget>

namespace framescope::ui::workspace {

/// A table that is edited in place and whose last line is for a new one; Delete removes a line. What its lines are and what can be wrong
/// with them is for those who inherit it. GUI thread.
class LineTable : public QTableWidget
{
    Q_OBJECT

public:
    /// The first thing that is wrong, in a sentence; empty: nothing.
    QString problem() const { return m_problem; }
    void removeCurrent();

signals:
    void edited();

protected:
    LineTable(const QStringList &columns, const QList<int> &widths, QWidget *parent);

    /// Adds the empty line at the end; only called while isFilling().
    virtual void addEmptyLine() = 0;
    /// Marks the lines that are wrong, and answers the first problem; only called while isFilling().
    virtual QString markProblems() = 0;

    void check();
    /// Empties the table, lets `fill` add lines, and adds the empty one.
    template<typename Fill>
    void refill(Fill fill)
    {
        const bool before = std::exchange(m_filling, true);
        setRowCount(0);
        fill();
        addEmptyLine();
        m_filling = before;
        check();
    }
    /// An item of the first column: with a tick that says whether the line counts.
    static QTableWidgetItem *nameItem(const QString &name, bool on);
    QString textAt(int row, int column) const;
    void keyPressEvent(QKeyEvent *event) override;

    bool m_filling = false; ///< changes of items are the program's own

private:
    QString m_problem;
};

} // namespace framescope::ui::workspace
