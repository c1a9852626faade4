#pragma once

#include "Result.h"

#include <QString>
#include <QStringList>

namespace framescope::base {

/// Writes a readable report when the program crashes, and finds the reports of earlier runs. A report names the version, Qt, the
/// system, the cause, the thread and the addresses of the call stack. It contains nothing that was sent, received or typed. Installed
/// once in main(). During the crash only a prepared buffer and write(2) (Windows: WriteFile) are used.
class CrashReport
{
public:
    /// From now on a crash writes "crash-DATE-PID.txt" to `folder`, which is created (0700). After that the program ends as it would have
    /// without the handler. Error: the folder cannot be created.
    static Result<void> install(const QString &folder);
    /// Removes the handler: the state before install().
    static void remove();

    /// Unread reports in `folder`, newest first.
    static QStringList unread(const QString &folder);
    /// Renames a report so that it is not offered again, and removes all but the ten newest read ones.
    static void markRead(const QString &path);
};

} // namespace framescope::base
