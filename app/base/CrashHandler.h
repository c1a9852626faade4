#pragma once

#include <QByteArray>
#include <QString>

/// What runs when the program crashes; see CrashReport. Any thread may crash; only one report is written.
namespace framescope::base::crash {

/// `head` is written as it is, before what is known of the crash.
void install(const QString &path, const QByteArray &head);
void remove();

} // namespace framescope::base::crash
