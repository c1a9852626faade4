#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLockFile;

namespace framescope::ui::shell {

/// Stores the captures that a run is recording in a small file, which a clean exit removes. A file found at the next
/// start means an interruption (a crash, a killed process, a power cut). The captures themselves need no repair. GUI thread.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// `folder` is created. Several programs may share it.
    explicit Recovery(const QString &folder, QObject *parent = nullptr);
    ~Recovery() override;

    /// Whether an earlier run ended unexpectedly; true only once.
    bool wasInterrupted() const { return m_interrupted; }
    /// The captures that it was recording and that still exist.
    QStringList captures() const { return m_captures; }

    /// The captures being recorded; written only on a change.
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
