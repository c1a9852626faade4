#pragma once

#include "PageFile.h"
#include "PageFormat.h"

/// The first 256 bytes of a capture's file. Any thread.
namespace framescope::capture {

/// Of a file that a writer made. Errors: "capture.foreign-file", "capture.damaged-header", "capture.newer-version".
base::Result<FileHeader> readCaptureHeader(const PageFile &file);
/// For a new capture, made now by this program ("framescope 0.1.0", cut where it is longer than its field).
FileHeader makeCaptureHeader(const QString &program);
/// Whether a capture may be made in the place of this file: it is empty or a capture, whole or not. Else "file.exists": somebody's other
/// file must not be lost to a slip of the hand.
base::Result<void> mayReplaceByCapture(const PageFile &file);

} // namespace framescope::capture
