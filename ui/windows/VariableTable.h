#pragma once

#include "profiles/Environment.h"

#include <QTableWidget>

#include <vector>

namespace framescope::ui::windows {

/// Variables as a table: on, name, value, secret, description; the last line is for a new one. Says in place what is wrong. GUI thread.
class VariableTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, DescriptionColumn, ColumnCount };

    explicit VariableTable(QWidget *parent = nullptr);

    void setVariables(const std::vector<profiles::Variable> &variables);
    /// What the table says; lines without a name are left out.
    std::vector<profiles::Variable> variables() const;
    /// The first thing that is wrong, in a sentence; empty: nothing.
    QString problem() const { return m_problem; }
    /// The line of this name, made where there is none, with its value being edited.
    void editVariable(const QString &name);
    void removeCurrent();

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const profiles::Variable &variable);
    void check();
    QString textAt(int row, int column) const;

    std::vector<profiles::Variable> m_before; ///< keeps what this version does not know of them
    QString m_problem;
    bool m_filling = false;
};

} // namespace framescope::ui::windows
