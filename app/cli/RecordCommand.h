#pragma once

#include "Command.h"

namespace framescope::cli {

/// `record URL|PROFILE --out FILE`: records to a capture without printing entries; a progress line and a summary. Main thread.
class RecordCommand final : public Command
{
public:
    RecordCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
