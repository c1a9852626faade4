#pragma once

#include <QString>

#include <memory>

namespace framescope::base {

/// A folder by the very bytes of its name (see NativeFile) for QDir and its like, which can name it in UTF-8 only: while the object lives,
/// path() leads there in plain text. Immutable, any thread.
class NativeFolder
{
public:
    /// Null where there is no such folder, and for a name with raw bytes on systems that have no other way to it (all but Linux).
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
