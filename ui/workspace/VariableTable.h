#pragma once

#include "LineTable.h"

#include "profiles/Environment.h"

#include <vector>

namespace framescope::ui::workspace {

/// Variables as a table: enabled, name, value, secret, description; the last row is for new entries. Shows errors in place. GUI thread.
class VariableTable : public LineTable
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, DescriptionColumn, ColumnCount };

    explicit VariableTable(QWidget *parent = nullptr);

    void setVariables(const std::vector<profiles::Variable> &variables);
    /// The table's variables; rows without a name are skipped.
    std::vector<profiles::Variable> variables() const;
    /// Edits the value of the row with this name, which is created if necessary.
    void editVariable(const QString &name);

protected:
    void addEmptyLine() override { addRow({}); }
    QString markProblems() override;

private:
    void addRow(const profiles::Variable &variable);

    std::vector<profiles::Variable> m_before; ///< keeps fields that this version does not know
};

} // namespace framescope::ui::workspace
