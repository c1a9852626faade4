#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page about the proxy: which kind, and where it is. GUI thread.
class ProxyPage : public EditorPage
{
    Q_OBJECT

public:
    explicit ProxyPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
};

} // namespace framescope::ui::workspace
