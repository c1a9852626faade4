#pragma once

#include "SessionController.h"

#include "ui/workspace/models/ProfileSource.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace framescope::ui::session {

/// What one tab is connected to, and the way there: its profile or address, the questions and secrets that come before connecting, what the
/// user has allowed for this session, and the session itself, which is made at the first connect. It outlives the widgets that show it.
/// GUI thread.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    using State = framescope::session::Session::State;
    /// Where a new session's log goes, by its title.
    using LogFactory = std::function<capture::CaptureOptions(const QString &title)>;

    /// `source` gives settings, variables and secrets, and outlives this; null: addresses are taken as they are.
    ConnectFlow(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source);
    ~ConnectFlow() override;

    /// As it was typed, without blanks around it.
    const QString &address() const { return m_address; }
    void setAddress(const QString &address) { m_address = address.trimmed(); }
    const QString &profilePath() const { return m_profilePath; }
    void setProfilePath(const QString &path) { m_profilePath = path; }
    /// The profile's name; else the host of the address.
    QString title() const;
    void setTitle(const QString &title) { m_title = title; }
    workspace::ProfileSource *source() const { return m_source; }

    State state() const { return m_controller ? m_controller->state() : State::Idle; }
    /// Connecting from the moment on at which the keychain is asked.
    State shownState() const { return m_preparing ? State::Connecting : state(); }
    bool isBusy() const { return m_preparing || (m_controller && m_controller->isActive()); }
    /// Null before the first connect.
    SessionController *controller() const { return m_controller.get(); }
    const framescope::session::SessionStatistics &statistics() const;
    /// Why the last attempt failed; none where the user ended it.
    std::optional<base::Error> failure() const;
    const network::OpeningFacts *facts() const { return m_controller ? m_controller->status().facts.get() : nullptr; }
    /// What the user is asked before it is connected; empty: nothing.
    const profiles::TrustQuestion &question() const { return m_question; }
    /// Secrets that the user has to enter before it is connected.
    const QStringList &missingSecrets() const { return m_missing; }

    /// Connects, or skips the rest of the wait; no effect while connecting or open.
    void connectNow();
    void disconnectNow();
    /// Ends the waiting for the next attempt.
    void stopWaiting();
    /// What the button says: connect, cancel, disconnect, drop or connect now.
    void toggle();

    /// The answer to question(): it is kept, and connected. An error where it could not be kept.
    base::Result<void> allow(const profiles::TrustQuestion &question);
    /// The question or the missing secrets are not answered.
    void dropQuestions();
    /// Values for missingSecrets(), into the keychain or for this run of the program; then it is connected.
    void giveSecrets(const QHash<QString, QString> &secrets, bool keep);
    /// Asks for this secret.
    void wantSecret(const QString &name);

    /// Certificates of this CA (a PEM file) are good for this session; empty: no change.
    void trustCa(const QString &file);
    /// The peer's certificate is good for this session; its SHA-256.
    QByteArray trustCertificate();
    /// Messages may be larger in this session: eight times as large as now.
    void raiseLimit();
    void followMoreRedirects();

    /// Ends in order, then emits ended().
    void shutDown();
    bool hasEnded() const { return !m_controller || m_controller->hasEnded(); }

signals:
    /// The first connect: there is a controller now.
    void controllerMade();
    /// A new attempt: what is shown about the last one goes.
    void attempted();
    void stateChanged();
    /// Statistics, facts or the queue.
    void statusChanged();
    /// question() or missingSecrets() has something.
    void asking();
    /// It cannot be tried like this.
    void refused(const framescope::base::Error &error);
    /// A connection was made of this address.
    void connectedTo(const QString &address);
    /// An open connection ended without the user's wish.
    void connectionLost(const QString &why);
    void ended();

private:
    void prepared(const QStringList &missing);
    void startSession();
    void makeController();
    void controllerChanged();
    base::Result<framescope::session::SessionSettings> currentSettings() const;
    /// An edited profile or another environment counts from the next connection on, also where that is a reconnect.
    void refreshSettings();
    void noticeLoss();

    models::IoThread &m_io;
    LogFactory m_logFactory;
    workspace::ProfileSource *m_source;
    framescope::session::SessionSettings m_base;
    QString m_address;
    QString m_title;
    QString m_profilePath;
    profiles::TrustQuestion m_question;
    QStringList m_missing;
    QStringList m_caFiles;
    QList<QByteArray> m_pins;        ///< certificates that the user trusts for this session
    std::uint64_t m_raisedLimit = 0; ///< bytes of a message that the user allowed for this session; 0: what the settings say
    int m_moreRedirects = 0;
    quint64 m_preparation = 0;       ///< answers to earlier ones are too late
    bool m_preparing = false;        ///< the keychain is being asked
    bool m_wasOpen = false;
    bool m_endWanted = false;        ///< the user ended it: nothing was lost
    std::unique_ptr<SessionController> m_controller;
};

} // namespace framescope::ui::session
