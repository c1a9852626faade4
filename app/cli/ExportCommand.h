#pragma once

#include "Command.h"

namespace framescope::cli {

/// `export FILE --to FORMAT --out OUT`: converts a capture to another format. Main thread.
class ExportCommand final : public Command
{
public:
    ExportCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
