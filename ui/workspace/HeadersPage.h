#pragma once

#include "EditorPage.h"

namespace framescope::ui::workspace {

class RowTable;

/// The editor's page for headers of the opening handshake: own headers in order, and inherited ones. GUI thread.
class HeadersPage : public EditorPage
{
    Q_OBJECT

public:
    explicit HeadersPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
    RowTable *table() const { return m_table; }

private:
    static QString problemOf(const QString &name, const QString &value);
    void addButtons(QFormLayout *form);
    void addInherited(QFormLayout *form);

    RowTable *m_table = nullptr;
};

} // namespace framescope::ui::workspace
