#pragma once

#include "LineTable.h"

#include "profiles/Settings.h"

#include <functional>
#include <vector>

namespace framescope::ui::workspace {

/// Rows of a request as a table: enabled, name, value, description; the last row is for new entries. Rows can be moved with Alt and the arrow
/// keys. Shows errors in place. GUI thread.
class RowTable : public LineTable
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, DescriptionColumn, ColumnCount };
    /// Why these are invalid in a row; empty: they are valid.
    using Validator = std::function<QString(const QString &name, const QString &value)>;

    explicit RowTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setValidator(Validator validator);
    void setRows(const std::vector<profiles::Row> &rows);
    std::vector<profiles::Row> rows() const;
    /// By this number of rows; -1: up.
    void moveCurrent(int by);

protected:
    void addEmptyLine() override { addRow({}); }
    QString markProblems() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const profiles::Row &row);

    std::vector<profiles::Row> m_before; ///< keeps fields that this version does not know
    Validator m_validator;
};

} // namespace framescope::ui::workspace
