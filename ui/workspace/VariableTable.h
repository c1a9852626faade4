#pragma once

#include "LineTable.h"

#include "profiles/Environment.h"

#include <vector>

namespace framescope::ui::workspace {

/// Variables as a table: on, name, value, secret, description; the last line is for a new one. Says in place what is wrong. GUI thread.
class VariableTable : public LineTable
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, DescriptionColumn, ColumnCount };

    explicit VariableTable(QWidget *parent = nullptr);

    void setVariables(const std::vector<profiles::Variable> &variables);
    /// What the table says; lines without a name are left out.
    std::vector<profiles::Variable> variables() const;
    /// The line of this name, made where there is none, with its value being edited.
    void editVariable(const QString &name);

protected:
    void addEmptyLine() override { addRow({}); }
    QString markProblems() override;

private:
    void addRow(const profiles::Variable &variable);

    std::vector<profiles::Variable> m_before; ///< keeps fields that this version does not know
};

} // namespace framescope::ui::workspace
