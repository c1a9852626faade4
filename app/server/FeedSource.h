#pragma once

#include "protocol/Opcode.h"
#include "scenario/Template.h"

#include <memory>

namespace framescope::server {

/// The source of a feed's messages: a template, the lines of a file, a capture. Lives on the server's thread.
class FeedSource
{
public:
    struct Item {
        protocol::Opcode kind = protocol::Opcode::Text;
        QByteArray bytes;
        std::int64_t gapNs = -1; ///< delay after the previous message; -1: the feed's interval
    };

    virtual ~FeedSource() = default;
    /// The next message; none: the feed is over.
    virtual std::optional<Item> next(const base::GeneratorContext &context) = 0;
    /// Restarts; false if there is nothing to repeat.
    virtual bool rewind() { return true; }

    static std::unique_ptr<FeedSource> fromTemplate(scenario::Template text);
    /// One message per line (the file is read while sending); empty lines are skipped.
    static base::Result<std::unique_ptr<FeedSource>> fromFile(const QString &fileName);
    /// The messages of a capture in one direction, with their original timing divided by `speed`.
    static base::Result<std::unique_ptr<FeedSource>> fromCapture(const QString &fileName, bool outgoing, double speed);
};

} // namespace framescope::server
