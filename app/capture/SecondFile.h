#pragma once

#include "PageFile.h"
#include "PageFormat.h"

#include "base/Error.h"

namespace framescope::capture {

/// The file in which a recording continues when its file is deleted or truncated. For the writer's own thread.
class SecondFile
{
public:
    struct Made {
        std::shared_ptr<PageFile> file;
        base::Error told;        ///< what happened to the first file, and where the recording is now; for display
    };

    /// Whether some of the `end` written bytes are no longer in the file, or the file can no longer be found.
    static bool isNeeded(const PageFile &first, std::uint64_t end);
    /// Creates a file beside `path` with an unused name ("a-2.fscope"), with the header and everything the first one still has, at the
    /// same offsets: a deleted file keeps its bytes until it is closed. Truncated parts stay a hole, which readers report. Error (with what
    /// happened to the first file): no file can be created.
    static base::Result<Made> make(const PageFile &first, const FileHeader &header, std::uint64_t end, const QString &path);
};

} // namespace framescope::capture
