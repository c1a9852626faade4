#pragma once

#include "Command.h"

namespace framescope::cli {

/// `decoders [NAME]`: which application protocols and encodings there are, and what one of them shows. Main thread.
class DecodersCommand final : public Command
{
public:
    DecodersCommand();
    const CommandSpec &spec() const override { return m_spec; }
    base::Result<int> run(const ParsedOptions &options, Console &console) override;

private:
    CommandSpec m_spec;
};

} // namespace framescope::cli
