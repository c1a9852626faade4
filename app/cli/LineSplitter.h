#pragma once

#include <QByteArray>

#include <functional>

namespace framescope::cli {

/// Cuts a stream of bytes into lines (LF or CR LF, taken away); a last line without an end counts. Main thread.
class LineSplitter
{
public:
    /// Calls `line` for each line that is complete now. An empty block is the end of the stream.
    void feed(const QByteArray &block, const std::function<void(const QByteArray &line)> &line);

private:
    QByteArray m_rest;
};

} // namespace framescope::cli
