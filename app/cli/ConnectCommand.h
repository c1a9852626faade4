#pragma once

#include "Command.h"

namespace framescope::cli {

/// `connect URL|PROFILE`: opens a connection, sends, prints the log until it closes. Main thread.
class ConnectCommand final : public Command
{
public:
    ConnectCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
