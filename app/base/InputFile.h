#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

namespace framescope::base {

/// Reads a whole file, within limits. A path from a file must name a regular file: a pipe or a device could block for
/// ever, or never end. A path from the user may name a pipe too; reading it has a time limit. Any thread.
class InputFile
{
public:
    static constexpr qint64 kMostOfStream = 64 << 20; ///< the most bytes to read from a pipe or a device
    static constexpr int kPatienceMs = 30'000;        ///< between two reads from one

    /// How long to wait for a pipe or a device; milliseconds.
    struct Patience {
        int idle;     ///< without data
        qint64 total; ///< altogether; negative: no limit
    };

    /// The content of a regular file. Errors: file.not-found, file.not-readable (also for a folder, a pipe or a device, which is
    /// not opened), file.too-large (more than `most` bytes).
    static Result<QByteArray> read(const QString &path, qint64 most);
    /// The same for a path from the user: a pipe or a device is read up to the smaller of `most` and kMostOfStream. Another error is
    /// file.no-answer (no data in time).
    static Result<QByteArray> readNamedByUser(const QString &path, qint64 most, Patience patience = {kPatienceMs, -1});
    /// No error if it is a regular file (or a link to one); does not open it.
    static Result<void> checkOrdinary(const QString &path);

    /// An error of the functions above as the caller's error: under the caller's id (empty: unchanged), and about
    /// `subject` ("The rules file a.json") instead of "The file a.json".
    static Error about(const QString &subject, const Error &error, const QString &id = {});
};

} // namespace framescope::base
