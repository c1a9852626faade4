#pragma once

#include <QString>

#include <memory>

namespace framescope::base {

/// A folder by the exact bytes of its name (see NativeFile), for QDir and similar classes, which accept only UTF-8: while the object lives,
/// path() leads there in plain text. Immutable, any thread.
class NativeFolder
{
public:
    /// Null if there is no such folder, and for a name with raw bytes on systems other than Linux, which have no alternative path to it.
    static std::shared_ptr<const NativeFolder> open(const QString &folder);
    ~NativeFolder();
    NativeFolder(const NativeFolder &) = delete;
    NativeFolder &operator=(const NativeFolder &) = delete;

    const QString &path() const { return m_path; }

private:
    NativeFolder(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    QString m_path;
    int m_descriptor; ///< -1: the path needs none
};

} // namespace framescope::base
