#pragma once

#include "base/Result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QNetworkReply;

namespace framescope::ui::shell {

/// Asks the forge whether there is a newer version, only if the user has enabled it: without start() it never uses the
/// network. Nothing about the user, the machine or the version in use is sent. GUI thread.
class UpdateCheck : public QObject
{
    Q_OBJECT

public:
    /// `releases` answers like GitHub's "latest release"; `version` is the one in use.
    UpdateCheck(QUrl releases, QString version, QObject *parent = nullptr);

    /// The address for this build; empty: it was built without one, and the check cannot be enabled.
    static QUrl defaultUrl();

    /// Asks now; one request at a time. Exactly one of the signals follows.
    void start();
    bool isRunning() const { return !m_reply.isNull(); }

signals:
    /// `page` is the download page; empty if the answer had no trustworthy one.
    void newerVersion(const QString &version, const QUrl &page);
    void upToDate();
    void failed(const framescope::base::Error &error);

private:
    void finished();
    bool trusted(const QUrl &page) const;

    QUrl m_releases;
    QString m_version;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
};

} // namespace framescope::ui::shell
