#pragma once

#include "profiles/Profile.h"
#include "profiles/Variables.h"

#include "base/Result.h"

namespace framescope::profiles {

/// A profile as a command line or a small program of another tool, ready to be pasted. Any thread.
class CopyAs
{
public:
    enum class Target : std::uint8_t { Websocat, Wscat, Curl, FramescopeCli, JavaScriptBrowser, JavaScriptNode, Python, CppQt, Go, Rust, K6 };

    struct Snippet {
        QString text;        ///< ends with a newline
        QStringList notes;   ///< what the target cannot do; also stands in the text as comments where it can
    };

    /// "websocat", "wscat", "curl", "framescope-cli", "javascript", "node", "python", "cpp-qt", "go", "rust", "k6"
    static std::optional<Target> targetFrom(const QString &name);
    static QStringList targetNames();
    /// "JavaScript (browser)": for menus.
    static QString title(Target target);

    /// Puts the variables into `profile`, and for every secret its own reference: for the keychain's, and for variables and names of the
    /// process's environment that are marked or named as secrets. The errors of what could not be put in.
    static std::vector<base::Error> putIn(Profile &profile, Variables variables);

    /// `profile` with everything inherited and variables put in, apart from secrets: each {{secret.NAME}} becomes
    /// "<secret NAME>". Values that look like secrets are treated as such. `messages` are sent after opening.
    static Snippet make(Profile profile, const std::vector<SavedMessage> &messages, Target target);
};

} // namespace framescope::profiles
