#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page for pings, automatic replies and reconnecting. GUI thread.
class KeepalivePage : public EditorPage
{
    Q_OBJECT

public:
    explicit KeepalivePage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;

private:
    void addKeepAlive(QFormLayout *form);
    void addReconnect(QFormLayout *form);
    void addStopCodes(QFormLayout *form);
    void addSendAfterOpen(QFormLayout *form);
};

} // namespace framescope::ui::workspace
