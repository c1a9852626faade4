#include "Settings.h"

namespace framescope::profiles {

Settings Settings::defaults()
{
    Settings s;
    s.cookies.send = true;
    s.cookies.store = true;
    s.subprotocols = QStringList();
    s.origin = QString();
    s.auth = Auth();
    s.tls.caFiles = QStringList();
    s.tls.certificateFile = QString();
    s.tls.keyFile = QString();
    s.tls.passphrase = QString();
    s.tls.serverName = QString();
    s.tls.minimumVersion = QString();
    s.tls.verify = true;
    s.tls.pinnedSha256 = QStringList();
    s.proxy = ProxySettings();
    s.deflate = DeflateSettings();
    s.deflate->clientMaxWindowBits = 0;
    s.stack = StackChoice::Framescope;
    s.mode = ModeChoice::Strict;
    s.limits.maxMessage = 256ll << 20;
    s.limits.maxFrame = 256ll << 20;
    s.limits.maxFragments = 1ll << 20;
    s.limits.maxHandshakeBytes = 64ll << 10;
    s.limits.maxHeaders = 256;
    s.limits.maxBody = 1ll << 20;
    s.limits.maxRedirects = 5;
    s.timeouts.lookup = 10'000;
    s.timeouts.tcp = 15'000;
    s.timeouts.proxy = 15'000;
    s.timeouts.tls = 15'000;
    s.timeouts.upgrade = 15'000;
    s.timeouts.total = 30'000;
    s.timeouts.close = 5'000;
    s.keepAlive.interval = 0;
    s.keepAlive.payload = QString();
    s.keepAlive.pongTimeout = 0;
    s.keepAlive.onMissing = PongMissing::Close;
    s.autoPong = true;
    s.autoClose = true;
    s.reconnect.on = false;
    s.reconnect.firstDelay = 500;
    s.reconnect.factor = 2.0;
    s.reconnect.jitter = 0.5;
    s.reconnect.maxDelay = 30'000;
    s.reconnect.attempts = 5;
    s.reconnect.stopCodes = std::vector<int>{1000, 1002, 1003, 1007, 1008, 1009, 1010, 3000, 3003};
    s.reconnect.sendAfterOpen = QStringList();
    return s;
}

} // namespace framescope::profiles
