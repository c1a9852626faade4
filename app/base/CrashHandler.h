#pragma once

#include <QByteArray>
#include <QString>

/// Runs when the program crashes; see CrashReport. Any thread may crash; only one report is written.
namespace framescope::base::crash {

/// `head` is written unchanged, before the details of the crash.
void install(const QString &path, const QByteArray &head);
void remove();

} // namespace framescope::base::crash
