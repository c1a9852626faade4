#pragma once

#include "protocol/Opcode.h"
#include "scenario/Template.h"

#include <memory>

namespace framescope::server {

/// Where a feed's messages come from: a template, the lines of a file, a capture. Lives on the server's thread.
class FeedSource
{
public:
    struct Item {
        protocol::Opcode kind = protocol::Opcode::Text;
        QByteArray bytes;
        std::int64_t gapNs = -1; ///< to wait since the message before; -1: the feed's own interval
    };

    virtual ~FeedSource() = default;
    /// The next message; none: the feed is over.
    virtual std::optional<Item> next(const base::GeneratorContext &context) = 0;
    /// From the start again; false where there is nothing to repeat.
    virtual bool rewind() { return true; }

    static std::unique_ptr<FeedSource> fromTemplate(scenario::Template text);
    /// Messages one a line (the file is read while it is sent); empty lines are left out.
    static base::Result<std::unique_ptr<FeedSource>> fromFile(const QString &fileName);
    /// The messages of a capture that went into one direction, with their own timing divided by `speed`.
    static base::Result<std::unique_ptr<FeedSource>> fromCapture(const QString &fileName, bool outgoing, double speed);
};

} // namespace framescope::server
