#pragma once

#include "Option.h"

#include "base/Error.h"

namespace framescope::cli {

/// The command-line flag of each setting that an error can name; no code outside cli names a flag. Any thread.
class OptionFlags
{
public:
    /// "--tls-min". An address is the argument "URL", a secret an environment variable. Empty for None.
    static QString flag(base::OptionId option);
    /// What the user of this command should add: "--tls-min 1.0", "--var host=VALUE", or "--cacert FILE" if no value is known.
    /// Empty if the error names no setting, or the command has no flag for it.
    static QString usage(const base::Error &error, const CommandSpec &command);
    /// Whether the command has this setting as a flag, as its address, or from the environment.
    static bool isOf(const CommandSpec &command, base::OptionId option);
};

} // namespace framescope::cli
