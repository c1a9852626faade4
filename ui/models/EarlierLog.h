#pragma once

#include "capture/CaptureReader.h"

#include <QObject>

#include <functional>
#include <memory>

namespace framescope::ui::models {

/// Opens the capture that a tab showed at the last start, in the background: it may be large. GUI thread.
class EarlierLog
{
public:
    /// `done` gets the reader on the GUI thread, later; not where the file is gone or damaged, and not once `receiver` is gone.
    static void open(const QString &path, QObject *receiver, const std::function<void(const std::shared_ptr<capture::CaptureReader> &)> &done);
};

} // namespace framescope::ui::models
