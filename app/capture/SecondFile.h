#pragma once

#include "PageFile.h"
#include "PageFormat.h"

#include "base/Error.h"

namespace framescope::capture {

/// What a recording goes on into when its file is deleted or cut under it. File work: the writer's own thread.
class SecondFile
{
public:
    struct Made {
        std::shared_ptr<PageFile> file;
        base::Error told;        ///< what happened to the first, and where the recording is now: to be shown
    };

    /// Whether something of the `end` bytes that were written is not in the file any more, or nobody will find it there.
    static bool isNeeded(const PageFile &first, std::uint64_t end);
    /// A file beside `path` under a name that is free ("a-2.fscope"), with the header and all that the first one still has, at the places
    /// where it stood: a deleted file keeps its bytes until it is closed. What was cut off stays a hole, which readers report. An error,
    /// with what happened to the first, where no file can be made.
    static base::Result<Made> make(const PageFile &first, const FileHeader &header, std::uint64_t end, const QString &path);
};

} // namespace framescope::capture
