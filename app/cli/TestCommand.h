#pragma once

#include "Command.h"

namespace framescope::cli {

/// `framescope-cli test`: runs scenarios as tests and reports for people and for CI. Main thread.
class TestCommand final : public Command
{
public:
    TestCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
