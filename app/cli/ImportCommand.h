#pragma once

#include "Command.h"

namespace framescope::cli {

/// `import FILE --out CAPTURE`: reads HAR or JSON Lines into a capture. Main thread.
class ImportCommand final : public Command
{
public:
    ImportCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
