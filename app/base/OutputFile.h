#pragma once

#include <QFileDevice>

#include <memory>

namespace framescope::base {

/// A file that is written atomically. If the path names a device or a pipe (/dev/stdout, /dev/null, a
/// FIFO), it is written directly, because a new file would replace and destroy it. Any one thread.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);
    ~OutputFile();

    bool open(QIODevice::OpenMode mode);
    /// The permissions of a new file; a device keeps its own.
    void setPermissions(QFileDevice::Permissions permissions);
    /// The number of bytes written; fewer than the size of `bytes` on failure.
    qint64 write(const QByteArray &bytes);
    /// Moves the file into place; false if that, or an earlier write, failed.
    bool commit();
    /// Leaves the old file unchanged; a device keeps what it has received.
    void cancel();
    QString errorString() const;

    /// Whether the path is neither a file nor a folder.
    static bool isDevice(const QString &path);

private:
    std::unique_ptr<QFileDevice> m_file;
    bool m_isDevice = false;
    QString m_inPlaceOf; ///< the target, if its name is not UTF-8
    QString m_beside;    ///< the temporary file until it is complete
};

} // namespace framescope::base
