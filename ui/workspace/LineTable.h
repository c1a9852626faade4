#pragma once

#include <QTableWidget>

namespace framescope::ui::workspace {

/// A table for editing in place, with an empty last row for new entries; Delete removes a row. Subclasses define the rows and their
/// validation. GUI thread.
class LineTable : public QTableWidget
{
    Q_OBJECT

public:
    /// The first problem as a sentence; empty: none.
    QString problem() const { return m_problem; }
    void removeCurrent();

signals:
    void edited();

protected:
    LineTable(const QStringList &columns, const QList<int> &widths, QWidget *parent);

    /// Adds the empty row at the end; only called while isFilling().
    virtual void addEmptyLine() = 0;
    /// Marks invalid rows and returns the first problem; only called while isFilling().
    virtual QString markProblems() = 0;

    void check();
    /// Clears the table, lets `fill` add rows, and adds the empty one.
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
    /// An item of the first column, with a check box that enables the row.
    static QTableWidgetItem *nameItem(const QString &name, bool on);
    QString textAt(int row, int column) const;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

    bool m_filling = false; ///< items are being changed by the program

private:
    QString m_problem;
};

} // namespace framescope::ui::workspace
