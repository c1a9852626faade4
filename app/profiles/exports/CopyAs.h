#pragma once

#include "profiles/Profile.h"
#include "profiles/Variables.h"

#include "base/Result.h"

namespace framescope::profiles {

/// Converts a profile to a command line or a small program for another tool, ready to paste. Any thread.
class CopyAs
{
public:
    enum class Target : std::uint8_t { Websocat, Wscat, Curl, FramescopeCli, JavaScriptBrowser, JavaScriptNode, Python, CppQt, Go, Rust, K6 };

    struct Snippet {
        QString text;        ///< ends with a newline
        QStringList notes;   ///< what the target cannot do; also in the text as comments if possible
    };

    /// "websocat", "wscat", "curl", "framescope-cli", "javascript", "node", "python", "cpp-qt", "go", "rust", "k6"
    static std::optional<Target> targetFrom(const QString &name);
    static QStringList targetNames();
    /// "JavaScript (browser)": for menus.
    static QString title(Target target);

    /// Resolves the variables of `profile`, except that every secret becomes its reference: those of the keychain, and variables and names of the
    /// process's environment that are marked or named as secrets. Returns the errors.
    static std::vector<base::Error> putIn(Profile &profile, Variables variables);

    /// `profile` has inherited values and resolved variables, except secrets: each {{secret.NAME}} becomes
    /// "<secret NAME>". Values that look like secrets are treated as such. `messages` are sent after opening.
    static Snippet make(Profile profile, const std::vector<SavedMessage> &messages, Target target);
};

} // namespace framescope::profiles
