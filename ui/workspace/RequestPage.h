#pragma once

#include "EditorPage.h"

class QLabel;
class QLineEdit;

namespace framescope::ui::widgets {
class AddressEdit;
}

namespace framescope::ui::workspace {

/// The editor's page for the request: name, address and its parameters, subprotocols, origin, cookies, stack. GUI thread.
class RequestPage : public EditorPage
{
    Q_OBJECT

public:
    explicit RequestPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;
    /// Shows what the address resolves to now.
    void refresh() override;

    /// Null for a folder.
    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *urlEdit() const;

private:
    void addAddress(QFormLayout *form);
    void addParameters(QFormLayout *form, const QString &label, std::vector<profiles::Row> profiles::Profile::*member);
    QStringList unknownNames(const QString &text) const;

    QLineEdit *m_name = nullptr;
    widgets::AddressEdit *m_url = nullptr;
    QLabel *m_resolved = nullptr;
};

} // namespace framescope::ui::workspace
