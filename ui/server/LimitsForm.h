#pragma once

#include "SettingsForm.h"

namespace framescope::ui::server {

/// A server's page about who may connect and how much they may ask of it. GUI thread.
class LimitsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit LimitsForm(QWidget *parent = nullptr);

private:
    void addAccess();
    void addSizes();
    void addTimes();
};

} // namespace framescope::ui::server
