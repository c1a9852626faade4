#pragma once

#include "SettingsForm.h"

namespace framescope::ui::server {

/// A server's settings page for admission and limits. GUI thread.
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
