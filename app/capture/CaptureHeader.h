#pragma once

#include "PageFile.h"
#include "PageFormat.h"

/// The first 256 bytes of a capture's file. Any thread.
namespace framescope::capture {

/// Reads the header of a capture file. Errors: "capture.foreign-file", "capture.damaged-header", "capture.newer-version".
base::Result<FileHeader> readCaptureHeader(const PageFile &file);
/// The header of a new capture by this program ("framescope 0.1.0", cut to the length of its field).
FileHeader makeCaptureHeader(const QString &program);
/// Whether a capture may replace this file: it must be empty or a capture, complete or not. Otherwise "file.exists", so that a typing
/// error does not destroy an unrelated file.
base::Result<void> mayReplaceByCapture(const PageFile &file);

} // namespace framescope::capture
