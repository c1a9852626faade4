#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

/// The editor's page with the user's notes on a connection. GUI thread.
class NotesPage : public EditorPage
{
    Q_OBJECT

public:
    explicit NotesPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
};

} // namespace framescope::ui::workspace
