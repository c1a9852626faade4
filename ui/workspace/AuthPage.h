#pragma once

#include "EditorPage.h"

#include <vector>

namespace framescope::ui::workspace {

/// The editor's page for authentication: its type, and the fields of this type. GUI thread.
class AuthPage : public EditorPage
{
    Q_OBJECT

public:
    explicit AuthPage(const ProfileDocument &document, QObject *parent = nullptr);

    void load(QFormLayout *form) override;

private:
    enum class Secret : std::uint8_t { No, Yes };

    /// `types`: those that have the field, one bit each.
    void addField(QFormLayout *form, const QString &label, QString profiles::Auth::*member, unsigned types, Secret secret = Secret::No);
    void addKeyPlace(QFormLayout *form);
    void addPort(QFormLayout *form);
    void showFieldsOf(QFormLayout *form, int type);

    std::vector<std::pair<QWidget *, unsigned>> m_fieldsOfTypes;
};

} // namespace framescope::ui::workspace
