#pragma once

#include "base/Result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace framescope::ui::server {

/// A table of behaviours or faults in written form ("echo:delay=100"), one per row, with errors and the
/// options of the current kind below it. GUI thread.
class SpecTable : public QWidget
{
    Q_OBJECT

public:
    /// One kind of behaviour or fault, for the help below. A plain value.
    struct Help {
        QString name;
        QString summary;
        QStringList options; ///< "delay=MS – wait before the answer"
    };
    using Check = std::function<base::Result<void>(const QString &)>;

    /// `headers`: of the columns; `check` validates the last one.
    SpecTable(const QStringList &headers, Check check, std::vector<Help> help, QWidget *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    QList<QStringList> rows() const;
    void addRow(const QStringList &cells);
    void removeCurrent();

    /// The problem of the first invalid row; empty: all are valid.
    QString problem() const { return m_problem; }
    /// An additional check of the first column; empty: valid.
    void setFirstColumnCheck(std::function<QString(const QString &)> check) { m_firstCheck = std::move(check); }

    QTableWidget *table() const { return m_table; }
    QPushButton *removeButton() const { return m_remove; }
    QString helpText() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showHelp();

    Check m_check;
    std::function<QString(const QString &)> m_firstCheck;
    std::vector<Help> m_help;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QLabel *m_wrong;
    QLabel *m_about = nullptr;
    QString m_problem;
    bool m_filling = false;
};

} // namespace framescope::ui::server
