#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "capture/CaptureWriter.h"

#include <QObject>

#include <functional>

namespace framescope::cli {

/// The file behind `record --out` and `--capture`: a capture that tells its troubles on standard error and says on the main
/// thread when it can take entries again. Main thread.
class CaptureFile : public QObject
{
    Q_OBJECT

public:
    /// --capture FILE, for commands that log.
    static Option option();
    /// Rows for a command that does nothing but record.
    static std::vector<Option> limits();

    /// `limits()` are read from `options`. `session` is what the capture says about itself (url, …). Without `sync` its end does not wait
    /// for the disk: see CaptureOptions::sync.
    static base::Result<std::unique_ptr<CaptureFile>> create(const QString &path, const QJsonObject &session, const ParsedOptions &options,
                                                             Console &console, bool sync = true);
    ~CaptureFile() override;

    capture::CaptureWriter *sink() const { return m_writer.get(); }
    /// Flushes and closes the file. False where something was not kept, which standard error then says, if it did not before.
    bool finish();

signals:
    void ready();

private:
    explicit CaptureFile(Console &console) : m_console(console) {}
    void say(const base::Error &error);

    Console &m_console;
    QString m_said; ///< the last error
    std::unique_ptr<capture::CaptureWriter> m_writer;
};

} // namespace framescope::cli
