#pragma once

#include "SettingsForm.h"

namespace framescope::ui::server {

class FaultBuilder;
class SpecTable;

/// A server's settings page for faults, and the random seed. GUI thread.
class FaultsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit FaultsForm(QWidget *parent = nullptr);

    SpecTable *table() const { return m_table; }
    FaultBuilder *builder() const { return m_builder; }

protected:
    QString check() override;

private:
    void addSeed();

    FaultBuilder *m_builder;
    SpecTable *m_table;
};

} // namespace framescope::ui::server
