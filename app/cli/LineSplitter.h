#pragma once

#include <QByteArray>

#include <functional>

namespace framescope::cli {

/// Splits a stream of bytes into lines (LF or CR LF, removed); a last line without a line end counts. Main thread.
class LineSplitter
{
public:
    /// Calls `line` for each complete line. An empty block is the end of the stream.
    void feed(const QByteArray &block, const std::function<void(const QByteArray &line)> &line);

private:
    QByteArray m_rest;
};

} // namespace framescope::cli
