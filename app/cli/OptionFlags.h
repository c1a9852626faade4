#pragma once

#include "Option.h"

#include "base/Error.h"

namespace framescope::cli {

/// What each setting that an error can name is called on the command line; nothing outside of cli names a flag. Any thread.
class OptionFlags
{
public:
    /// "--tls-min". An address is the argument "URL", a secret an environment variable. Empty for None.
    static QString flag(base::OptionId option);
    /// What the user of this command would add: "--tls-min 1.0", "--var host=VALUE", and "--cacert FILE" where no value is known.
    /// Empty where the error names no setting, or the command has no flag for it.
    static QString usage(const base::Error &error, const CommandSpec &command);
    /// Whether the command has it, as a flag, as its address, or from the environment.
    static bool isOf(const CommandSpec &command, base::OptionId option);
};

} // namespace framescope::cli
