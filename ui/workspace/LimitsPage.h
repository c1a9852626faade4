#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page for size limits and timeouts. GUI thread.
class LimitsPage : public EditorPage
{
    Q_OBJECT

public:
    explicit LimitsPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
};

} // namespace framescope::ui::workspace
