#pragma once

#include "Command.h"

namespace framescope::derive {
struct Recording;
}

namespace framescope::cli {

/// `framescope-cli derive`: makes a scenario, rules for the local server or an AsyncAPI document of a capture. Main thread.
class DeriveCommand final : public Command
{
public:
    DeriveCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    base::Result<int> scenario(const derive::Recording &recording, const ParsedOptions &options, Console &console) const;
    base::Result<int> rules(const derive::Recording &recording, const ParsedOptions &options, Console &console) const;
    base::Result<int> asyncApi(const derive::Recording &recording, const ParsedOptions &options, Console &console) const;

    CommandSpec m_spec;
};

} // namespace framescope::cli
