#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "capture/CaptureWriter.h"

#include <QObject>

#include <functional>

namespace framescope::cli {

/// The file of `record --out` and `--capture`: a capture that reports errors on standard error and notifies the main
/// thread when it can accept entries again. Main thread.
class CaptureFile : public QObject
{
    Q_OBJECT

public:
    /// --capture FILE, for commands that log.
    static Option option();
    /// Options for a command that only records.
    static std::vector<Option> limits();

    /// Limits are read from `options`. `session` is the description of the capture (url, …). Without `sync` its end does not wait
    /// for the disk: see CaptureOptions::sync.
    static base::Result<std::unique_ptr<CaptureFile>> create(const QString &path, const QJsonObject &session, const ParsedOptions &options,
                                                             Console &console, bool sync = true);
    ~CaptureFile() override;

    capture::CaptureWriter *sink() const { return m_writer.get(); }
    /// Flushes and closes the file. False if something was not recorded; standard error then says so, if it has not already.
    bool finish();

signals:
    void ready();

private:
    explicit CaptureFile(Console &console) : m_console(console) {}
    void say(const base::Error &error);

    Console &m_console;
    QString m_said; ///< the last reported error
    std::unique_ptr<capture::CaptureWriter> m_writer;
};

} // namespace framescope::cli
