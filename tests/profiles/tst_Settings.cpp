#include "profiles/Settings.h"

#include "support/TestClass.h"

using namespace framescope::profiles;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    /// Whoever asks for a built-in value finds one; a few that the manual names.
    void everyOptionHasItsBuiltInValue()
    {
        const Settings s = Settings::defaults();
        QVERIFY(s.headers.empty());
        QVERIFY(s.cookies.send && s.cookies.store && s.subprotocols && s.origin && s.auth && s.proxy && s.deflate && s.stack && s.mode && s.autoPong && s.autoClose);
        const TlsSettings &tls = s.tls;
        QVERIFY(tls.caFiles && tls.certificateFile && tls.keyFile && tls.passphrase && tls.serverName && tls.minimumVersion && tls.verify && tls.pinnedSha256);
        const LimitSettings &limits = s.limits;
        QVERIFY(limits.maxMessage && limits.maxFrame && limits.maxFragments && limits.maxHandshakeBytes && limits.maxHeaders && limits.maxBody && limits.maxRedirects);
        const TimeoutSettings &timeouts = s.timeouts;
        QVERIFY(timeouts.lookup && timeouts.tcp && timeouts.proxy && timeouts.tls && timeouts.upgrade && timeouts.total && timeouts.close);
        QVERIFY(s.keepAlive.interval && s.keepAlive.payload && s.keepAlive.pongTimeout && s.keepAlive.onMissing);
        const ReconnectSettings &reconnect = s.reconnect;
        QVERIFY(reconnect.on && reconnect.firstDelay && reconnect.factor && reconnect.jitter && reconnect.maxDelay && reconnect.attempts && reconnect.stopCodes
                && reconnect.sendAfterOpen);

        QVERIFY(*tls.verify);
        QCOMPARE(s.auth->kind, AuthKind::None);
        QCOMPARE(s.mode, std::optional(ModeChoice::Strict));
        QVERIFY(!*reconnect.on);
    }
};

FRAMESCOPE_TEST(tst_Settings);
#include "tst_Settings.moc"
