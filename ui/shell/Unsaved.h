#pragma once

#include <QString>

#include <functional>

namespace framescope::ui::shell {

/// What can have changes that are in no file yet: a page, an editor. The window asks about all of them in one way (UnsavedDialog).
/// GUI thread.
class Unsaved
{
public:
    using Done = std::function<void(bool saved)>;

    virtual ~Unsaved() = default;
    /// Something would be lost without saveChanges().
    virtual bool isModified() const = 0;
    /// What the user calls it.
    virtual QString unsavedName() const = 0;
    /// Saves, and says so; at once, or after an answer of the keychain. Where it cannot, it says why in place, and `done` gets false.
    virtual void saveChanges(const Done &done) = 0;
};

} // namespace framescope::ui::shell
