#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page for the proxy: its type and address. GUI thread.
class ProxyPage : public EditorPage
{
    Q_OBJECT

public:
    explicit ProxyPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
};

} // namespace framescope::ui::workspace
