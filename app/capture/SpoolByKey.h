#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace framescope::capture {

/// Sorts a stream of bytes by key (a connection's number) in bounded memory: what does not fit goes into a temporary file, as
/// chunks that are chained for each key. For one thread.
class SpoolByKey
{
public:
    /// `mostBytes`: kept in memory before it is written out; `folder`: where the temporary file is made.
    explicit SpoolByKey(QString folder, std::size_t mostBytes = 16u << 20);

    /// Where the next bytes of a key are appended; then call added().
    QByteArray &of(std::uint32_t key) { return m_keys[key].waiting; }
    /// `bytes` were appended. Error: "file.not-writable".
    base::Result<void> added(std::size_t bytes);
    /// All bytes of a key in their order, piece by piece; false from `take` ends it (and is passed on as false).
    base::Result<bool> read(std::uint32_t key, const std::function<bool(const QByteArray &piece)> &take);
    bool isOnDisk() const { return m_file != nullptr; }

private:
    struct Chunk {
        std::uint64_t next = 0; ///< 0: the last one
        std::uint64_t length = 0;
    };
    struct Key {
        QByteArray waiting;
        std::uint64_t first = 0; ///< where its first and last chunk stand in the file; 0: none
        std::uint64_t last = 0;
    };

    base::Result<void> writeOut();
    bool put(std::uint64_t at, const void *bytes, std::size_t size);
    bool get(std::uint64_t at, void *bytes, std::size_t size);
    base::Error failed() const;

    QString m_folder;
    std::size_t m_most;
    std::size_t m_inMemory = 0;
    std::unordered_map<std::uint32_t, Key> m_keys;
    std::unique_ptr<QTemporaryFile> m_file;
    std::uint64_t m_end = 1; // an offset of 0 means: none
};

} // namespace framescope::capture
