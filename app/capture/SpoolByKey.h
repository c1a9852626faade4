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

/// Sorts a stream of bytes by key (a connection's number) in bounded memory: the excess goes to a temporary file, in
/// chunks that are linked for each key. For one thread.
class SpoolByKey
{
public:
    /// `mostBytes`: buffered in memory before a write; `folder`: for the temporary file.
    explicit SpoolByKey(QString folder, std::size_t mostBytes = 16u << 20);

    /// The buffer to append the next bytes of a key to; then call added().
    QByteArray &of(std::uint32_t key) { return m_keys[key].waiting; }
    /// `bytes` were appended. Error: "file.not-writable".
    base::Result<void> added(std::size_t bytes);
    /// Delivers all bytes of a key in order, piece by piece; if `take` returns false, it stops and returns false.
    base::Result<bool> read(std::uint32_t key, const std::function<bool(const QByteArray &piece)> &take);
    bool isOnDisk() const { return m_file != nullptr; }

private:
    struct Chunk {
        std::uint64_t next = 0; ///< 0: the last one
        std::uint64_t length = 0;
    };
    struct Key {
        QByteArray waiting;
        std::uint64_t first = 0; ///< the offsets of its first and last chunk in the file; 0: none
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
