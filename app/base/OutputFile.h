#pragma once

#include <QFileDevice>

#include <memory>

namespace framescope::base {

/// A file that is written whole or not at all – or, where the path names a device or a pipe (/dev/stdout, /dev/null, a
/// FIFO), that one itself, which a file put in its place would destroy. Any one thread.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);
    ~OutputFile();

    bool open(QIODevice::OpenMode mode);
    /// Of a file; a device keeps its own.
    void setPermissions(QFileDevice::Permissions permissions);
    /// Bytes written; fewer than `bytes` has where it failed.
    qint64 write(const QByteArray &bytes);
    /// Puts the file in its place; false where that, or a write before, failed.
    bool commit();
    /// What stood at the path stays as it was; what a device has got it has.
    void cancel();
    QString errorString() const;

    /// Something stands there that is neither a file nor a folder.
    static bool isDevice(const QString &path);

private:
    std::unique_ptr<QFileDevice> m_file;
    bool m_isDevice = false;
    QString m_inPlaceOf; ///< of a name that is not UTF-8
    QString m_beside;    ///< where its bytes are until they are all there
};

} // namespace framescope::base
