#pragma once

#include "base/Result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QNetworkReply;

namespace framescope::ui::shell {

/// Asks the forge whether there is a newer version, only where the user has switched that on: without start() it never touches the
/// network. Nothing about the user, the machine or the version in use is sent. GUI thread.
class UpdateCheck : public QObject
{
    Q_OBJECT

public:
    /// `releases` answers as GitHub's "latest release" does; `version` is the one in use.
    UpdateCheck(QUrl releases, QString version, QObject *parent = nullptr);

    /// What this build asks; empty: it was built without one, and there is nothing to switch on.
    static QUrl defaultUrl();

    /// Asks now; one question at a time. Exactly one of the signals follows.
    void start();
    bool isRunning() const { return !m_reply.isNull(); }

signals:
    /// `page` is where to get it; empty where the answer named none that can be trusted.
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
