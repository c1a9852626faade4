#pragma once

#include "base/Error.h"

#include <QString>

#include <vector>

namespace framescope::ui::models {

/// The window's remedies for an error, derived only from the error's data: the actions that a notice offers as buttons, and the field
/// of its setting. A plain value; any thread.
class Remedy
{
public:
    enum class Action : std::uint8_t {
        ChangeScheme,     ///< of the address, to error().value
        TrustCertificate, ///< the one with the SHA-256 error().value
        AddVariable,      ///< error().subject
        GiveSecret,       ///< error().subject
        Consent,          ///< to what a file asks for
        RaiseLimit,       ///< of a message, for this session
        FollowRedirects,  ///< more of them, for this session
        TryAgain,
        EditSetting,      ///< shows the field
    };

    Remedy() = default;
    explicit Remedy(base::Error error);

    const base::Error &error() const { return m_error; }
    /// In the order of their buttons; empty: nothing can be done from here.
    const std::vector<Action> &actions() const { return m_actions; }
    bool offers(Action action) const;
    /// The text of the action's button.
    QString text(Action action) const;

    /// The place of a setting in the window, and its field: "tls.minimumVersion" in a profile's editor, "port" in a server's form.
    struct Place {
        enum class Kind : std::uint8_t { None, AddressBar, Profile, Server, Environments, Workspaces, Settings, FileDialog };
        Kind kind = Kind::None;
        QString field = {};
    };
    /// Of a connection; what only a local server has is in its form.
    static Place placeOf(base::OptionId option);
    /// In a local server's form; empty: it has none there.
    static QString serverField(base::OptionId option);

private:
    void findActions();

    base::Error m_error;
    std::vector<Action> m_actions;
};

} // namespace framescope::ui::models
