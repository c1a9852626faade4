#pragma once

#include "EditorPage.h"

class QTableWidget;

namespace framescope::ui::workspace {

class VariableTable;

/// The editor's page for variables: for a folder its own, editable; for a connection all available ones with their sources. GUI thread.
class VariablesPage : public EditorPage
{
    Q_OBJECT

public:
    explicit VariablesPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
    void save(ProfileDraft &draft) const override;
    void refresh() override;

    /// The variables available to a connection; null for a folder.
    QTableWidget *usable() const { return m_usable; }
    /// A folder's own; null for a connection.
    VariableTable *own() const { return m_own; }

private:
    QTableWidget *m_usable = nullptr;
    VariableTable *m_own = nullptr;
};

} // namespace framescope::ui::workspace
