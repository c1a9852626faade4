#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLockFile;

namespace framescope::ui::shell {

/// Knows which captures a run of the program is recording into, in a small file that an orderly end removes: what is found at the next
/// start was interrupted (a crash, a killed process, a power cut). The captures themselves need no repair. GUI thread.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made. Several programs may share it.
    explicit Recovery(const QString &folder, QObject *parent = nullptr);
    ~Recovery() override;

    /// True if an earlier run ended without saying goodbye; tells it once.
    bool wasInterrupted() const { return m_interrupted; }
    /// Captures that it was recording into and that are still there.
    QStringList captures() const { return m_captures; }

    /// What is being recorded now; written only when it changed.
    void setRecording(const QStringList &paths);

private:
    void takeOver();
    void write();

    QString m_folder;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QStringList m_recording;
    QStringList m_captures;
    bool m_interrupted = false;
};

} // namespace framescope::ui::shell
