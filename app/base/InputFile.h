#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

namespace framescope::base {

/// Reading a file whole, within bounds. What a file names must be an ordinary one: a pipe or a device would be waited for
/// without end, or never be at its end. What the user names may be a pipe too; it is waited for so long and no longer. Any thread.
class InputFile
{
public:
    static constexpr qint64 kMostOfStream = 64 << 20; ///< bytes that are taken from a pipe or a device
    static constexpr int kPatienceMs = 30'000;        ///< between two pieces of what comes out of one

    /// How long a pipe or a device is waited for; milliseconds.
    struct Patience {
        int idle;     ///< without anything coming
        qint64 total; ///< altogether; negative: no limit
    };

    /// An ordinary file's content. Errors: file.not-found, file.not-readable (also for a folder, a pipe or a device, which is
    /// not opened), file.too-large (more than `most` bytes).
    static Result<QByteArray> read(const QString &path, qint64 most);
    /// The same of whatever the user named: a pipe or a device is read up to the smaller of `most` and kMostOfStream. Besides:
    /// file.no-answer (nothing came in time).
    static Result<QByteArray> readNamedByUser(const QString &path, qint64 most, Patience patience = {kPatienceMs, -1});
    /// No error where it is an ordinary file (or a link to one), without opening it.
    static Result<void> checkOrdinary(const QString &path);

    /// An error of the functions above as the error of whoever needs the file: under an id of theirs (empty: as it is), and about
    /// `subject` ("The rules file a.json") instead of "The file a.json".
    static Error about(const QString &subject, const Error &error, const QString &id = {});
};

} // namespace framescope::base
