#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page for TLS: verification, CAs, client certificate, versions, trusted fingerprints. GUI thread.
class TlsPage : public EditorPage
{
    Q_OBJECT

public:
    explicit TlsPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;

private:
    void addMinimumVersion(QFormLayout *form);
};

} // namespace framescope::ui::workspace
