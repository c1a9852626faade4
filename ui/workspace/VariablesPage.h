#pragma once

#include "EditorPage.h"

class QTableWidget;

namespace framescope::ui::workspace {

class VariableTable;

/// The editor's page about variables: a folder's own, to be edited; for a connection all that it can use, with their sources. GUI thread.
class VariablesPage : public EditorPage
{
    Q_OBJECT

public:
    explicit VariablesPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
    void save(ProfileDraft &draft) const override;
    void refresh() override;

    /// What a connection can use; null for a folder.
    QTableWidget *usable() const { return m_usable; }
    /// A folder's own; null for a connection.
    VariableTable *own() const { return m_own; }

private:
    QTableWidget *m_usable = nullptr;
    VariableTable *m_own = nullptr;
};

} // namespace framescope::ui::workspace
