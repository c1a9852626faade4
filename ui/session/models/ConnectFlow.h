#pragma once

#include "SessionController.h"

#include "ui/workspace/models/ProfileSource.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace framescope::ui::session {

/// A tab's connection and how it is established: its profile or address, the questions and secrets before connecting, the
/// consent for this session, and the session itself, which is created at the first connect. It outlives the widgets that show it.
/// GUI thread.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    using State = framescope::session::Session::State;
    /// Creates the log of a new session, by its title.
    using LogFactory = std::function<capture::CaptureOptions(const QString &title)>;

    /// `source` supplies settings, variables and secrets, and outlives this; null: addresses are used unchanged.
    ConnectFlow(models::IoThread &io, LogFactory logFactory, workspace::ProfileSource *source);
    ~ConnectFlow() override;

    /// As typed, without surrounding blanks.
    const QString &address() const { return m_address; }
    void setAddress(const QString &address) { m_address = address.trimmed(); }
    const QString &profilePath() const { return m_profilePath; }
    void setProfilePath(const QString &path) { m_profilePath = path; }
    /// The profile's name; else the host of the address.
    QString title() const;
    void setTitle(const QString &title) { m_title = title; }
    /// What the profile's file has as its address.
    const QString &savedAddress() const { return m_savedAddress; }
    void setSavedAddress(const QString &address) { m_savedAddress = address.trimmed(); }
    workspace::ProfileSource *source() const { return m_source; }

    State state() const { return m_controller ? m_controller->state() : State::Idle; }
    /// Connecting includes the time for asking the keychain.
    State shownState() const { return m_preparing ? State::Connecting : state(); }
    bool isBusy() const { return m_preparing || (m_controller && m_controller->isActive()); }
    /// Null before the first connect.
    SessionController *controller() const { return m_controller.get(); }
    const framescope::session::SessionStatistics &statistics() const;
    /// Why the last attempt failed; none if the user ended it.
    std::optional<base::Error> failure() const;
    const network::OpeningFacts *facts() const { return m_controller ? m_controller->status().facts.get() : nullptr; }
    /// The question before connecting; empty: none.
    const profiles::TrustQuestion &question() const { return m_question; }
    /// Secrets that the user must enter before connecting.
    const QStringList &missingSecrets() const { return m_missing; }

    /// Connects, or skips the rest of the wait; no effect while connecting or open.
    void connectNow();
    void disconnectNow();
    /// Stops waiting for the next attempt.
    void stopWaiting();
    /// The button's action: connect, cancel, disconnect, drop or connect now.
    void toggle();

    /// Answers question() with consent, stores it, and connects. Error: it could not be stored.
    base::Result<void> allow(const profiles::TrustQuestion &question);
    /// Dismisses the question or the missing secrets.
    void dropQuestions();
    /// Values for missingSecrets(), stored in the keychain or for this run of the program; then connects.
    void giveSecrets(const QHash<QString, QString> &secrets, bool keep);
    /// Asks for this secret.
    void wantSecret(const QString &name);

    /// Accepts certificates of this CA (a PEM file) for this session; empty: no change.
    void trustCa(const QString &file);
    /// Accepts the peer's certificate (its SHA-256) for this session.
    QByteArray trustCertificate();
    /// Raises the message limit for this session to eight times the current one.
    void raiseLimit();
    void followMoreRedirects();

    /// Ends cleanly, then emits ended().
    void shutDown();
    bool hasEnded() const { return !m_controller || m_controller->hasEnded(); }

signals:
    /// The first connect: the controller exists now.
    void controllerMade();
    /// A new attempt: hide information about the last one.
    void attempted();
    void stateChanged();
    /// Statistics, facts or the queue changed.
    void statusChanged();
    /// question() or missingSecrets() changed.
    void asking();
    /// Connecting is not possible like this.
    void refused(const framescope::base::Error &error);
    /// A connection was made of this address.
    void connectedTo(const QString &address);
    /// An open connection ended unexpectedly.
    void connectionLost(const QString &why);
    void ended();

private:
    void prepared(const QStringList &missing);
    void startSession();
    void makeController();
    void controllerChanged();
    base::Result<framescope::session::SessionSettings> currentSettings() const;
    /// An edited profile or another environment applies from the next connection on, even if that is a reconnect.
    void refreshSettings();
    void noticeLoss();

    models::IoThread &m_io;
    LogFactory m_logFactory;
    workspace::ProfileSource *m_source;
    framescope::session::SessionSettings m_base;
    QString m_address;
    QString m_title;
    QString m_savedAddress;
    QString m_profilePath;
    profiles::TrustQuestion m_question;
    QStringList m_missing;
    QStringList m_caFiles;
    QList<QByteArray> m_pins;        ///< certificates that the user trusts for this session
    std::uint64_t m_raisedLimit = 0; ///< message limit in bytes for this session; 0: from the settings
    int m_moreRedirects = 0;
    quint64 m_preparation = 0;       ///< answers to earlier ones are ignored
    bool m_preparing = false;        ///< waiting for the keychain
    bool m_wasOpen = false;
    bool m_endWanted = false;        ///< the user ended it: not a lost connection
    std::unique_ptr<SessionController> m_controller;
};

} // namespace framescope::ui::session
