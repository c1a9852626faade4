#pragma once

#include "Command.h"

namespace framescope::cli {

/// `demo`: an echo server and a client in one process on loopback, one frame of every kind, printed live. Main thread.
class DemoCommand final : public Command
{
public:
    DemoCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
