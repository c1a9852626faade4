#pragma once

#include "ComposedMessage.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace framescope::ui::composer {

/// Messages sent through a profile, stored in a private file between starts. Bounded in number and in size; where sessions are
/// not to be stored, nothing is written and an existing file is removed. GUI thread; the file is written by a thread of its own.
class MessageHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostDrafts = 100;
    static constexpr qsizetype kMostBytes = 256 << 10;

    /// `mayKeep` is asked at each writing. The file's folder is made when it is needed.
    MessageHistory(QString path, std::function<bool()> mayKeep, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~MessageHistory() override;

    /// Newest first; empty where there is none or it cannot be read.
    QList<Draft> load() const;
    /// Soon: a burst of messages is written once.
    void save(const QList<Draft> &drafts);

    static QByteArray toJson(const QList<Draft> &drafts);
    static QList<Draft> fromJson(const QByteArray &json);

private:
    void write();

    QString m_path;
    std::function<bool()> m_mayKeep;
    QList<Draft> m_drafts;
    QTimer m_soon;
    QThreadPool m_pool; ///< one thread, waited for at the end
};

} // namespace framescope::ui::composer
