#pragma once

#include "Result.h"

#include <QString>
#include <QStringList>

namespace framescope::base {

/// Writes a readable report when the program ends by a crash, and finds those of earlier runs. A report names the version, Qt, the
/// system, the cause, the thread and the addresses of the call stack; nothing that was sent, received or typed is in it. Installed
/// once in main(); what runs in the crash itself uses nothing but a prepared buffer and write(2) (Windows: WriteFile).
class CrashReport
{
public:
    /// From now on a crash leaves "crash-DATE-PID.txt" in `folder`, which is made (0700). The program ends after it as it would have
    /// ended without. An error where the folder cannot be made.
    static Result<void> install(const QString &folder);
    /// Without it, as before install().
    static void remove();

    /// Reports in `folder` that nobody has looked at yet, newest first.
    static QStringList unread(const QString &folder);
    /// Renames a report so that it is not offered again, and removes all but the ten newest of those.
    static void markRead(const QString &path);
};

} // namespace framescope::base
