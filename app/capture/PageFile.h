#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <QString>

#include <memory>

namespace framescope::capture {

/// A file with reads and writes at given offsets, by several threads at once, and a lock that shows other processes that
/// it is being recorded. The lock ends with the process, even after a crash.
class PageFile
{
public:
    enum class Access { Read, Create, Append };
    /// Where the file is now: at its path; at another path, with something else or nothing at this one; or unlinked, so its data ends
    /// with the last handle.
    enum class Place { There, Elsewhere, Gone };

    /// Create creates the file (0600) or opens an existing one, which is not truncated before it is locked. Create and
    /// Append take the lock: "capture.being-written" if someone has it. Others: "file.not-readable", "file.not-writable".
    static base::Result<std::unique_ptr<PageFile>> open(const QString &path, Access access);
    ~PageFile();
    PageFile(const PageFile &) = delete;
    PageFile &operator=(const PageFile &) = delete;

    const QString &path() const { return m_path; }
    std::uint64_t size() const;
    /// On Windows, where an open file keeps its name, only There and Gone.
    Place place() const;
    /// The number of bytes read: fewer than requested at the end of the file; 0 on errors.
    std::size_t readAt(std::uint64_t offset, base::MutableBytes into) const;
    /// Writes all of them consecutively, or returns an error ("file.disk-full", "file.write-failed").
    base::Result<void> writeAt(std::uint64_t offset, std::span<const base::ByteView> blocks);
    bool truncate(std::uint64_t size);
    /// Waits until the data is on the disk.
    bool sync();
    /// Whether a process (including this one) has the writer's lock. Only for files opened for reading.
    bool isBeingWritten() const;

private:
    PageFile(QString path, std::intptr_t handle) : m_path(std::move(path)), m_handle(handle) {}

    QString m_path;
    std::intptr_t m_handle; ///< a file descriptor, or Windows' HANDLE
};

} // namespace framescope::capture
