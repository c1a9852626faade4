#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <QString>

#include <memory>

namespace framescope::capture {

/// A file that is read and written at given offsets, by any thread at once, with a lock that tells other processes that
/// someone records into it. The lock ends with the process, however it ends.
class PageFile
{
public:
    enum class Access { Read, Create, Append };
    /// Where the file is now: at its path; at another one, and something else or nothing at this one; nowhere, so that what is in it ends
    /// with the last handle.
    enum class Place { There, Elsewhere, Gone };

    /// Create makes the file (0600) or takes over one that exists, without cutting it before it is locked. Create and
    /// Append take the lock: "capture.being-written" if someone has it. Others: "file.not-readable", "file.not-writable".
    static base::Result<std::unique_ptr<PageFile>> open(const QString &path, Access access);
    ~PageFile();
    PageFile(const PageFile &) = delete;
    PageFile &operator=(const PageFile &) = delete;

    const QString &path() const { return m_path; }
    std::uint64_t size() const;
    /// On Windows, where a file that is open keeps its name, only There and Gone.
    Place place() const;
    /// How many bytes were read: fewer than asked for at the end of the file; 0 on errors.
    std::size_t readAt(std::uint64_t offset, base::MutableBytes into) const;
    /// All of them one behind the other, or an error ("file.disk-full", "file.write-failed").
    base::Result<void> writeAt(std::uint64_t offset, std::span<const base::ByteView> blocks);
    bool truncate(std::uint64_t size);
    /// Waits until the disk has it.
    bool sync();
    /// Whether somebody (this process included) holds the writer's lock. Only for files opened to read.
    bool isBeingWritten() const;

private:
    PageFile(QString path, std::intptr_t handle) : m_path(std::move(path)), m_handle(handle) {}

    QString m_path;
    std::intptr_t m_handle; ///< a file descriptor, or Windows' HANDLE
};

} // namespace framescope::capture
