#pragma once

#include "Command.h"

namespace framescope::cli {

/// `show FILE`: prints a capture. Main thread.
class ShowCommand final : public Command
{
public:
    ShowCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
