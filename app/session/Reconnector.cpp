#include "Reconnector.h"

#include <algorithm>
#include <cmath>

namespace framescope::session {

namespace {

constexpr int kMostDoublings = 60;             // keeps the power finite
constexpr int kMostRetryAfterSeconds = 3600;

/// The server rejected the request itself, so repeating it does not help.
bool isFinal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
}

/// Errors that persist until the user changes something.
bool isLasting(const QString &id)
{
    const bool certificate = id.startsWith(QLatin1String("tls.")) && id != QLatin1String("tls.timeout") && id != QLatin1String("tls.failed");
    // Nor should the user be asked to sign in again and again.
    const bool notAuthorised = id.startsWith(QLatin1String("oauth.")) && id != QLatin1String("oauth.network") && id != QLatin1String("oauth.timeout");
    return certificate || notAuthorised || id.startsWith(QLatin1String("url.")) || id == QLatin1String("proxy.authentication");
}

} // namespace

void Reconnector::connectionEnded(const ReconnectSettings &settings, std::int64_t openNs)
{
    if (openNs >= std::int64_t{settings.stableMs} * 1'000'000)
        m_attempt = 0;
}

QString Reconnector::whyNot(const ReconnectSettings &settings, const Facts &facts) const
{
    if (settings.kind == ReconnectSettings::Kind::Attempts && m_attempt >= settings.attempts)
        return tr("No further attempt: %1 in a row have failed.").arg(m_attempt);
    if (facts.opened) {
        if (facts.closeCode && settings.stopCodes.contains(*facts.closeCode))
            return tr("No further attempt: the peer closed with %1.").arg(*facts.closeCode);
        return {};
    }
    if (isFinal(facts.status))
        return tr("No further attempt: the server's answer was %1, and asking again will not change it.").arg(facts.status);
    return isLasting(facts.errorId) ? tr("No further attempt: the cause will not go away by itself.") : QString();
}

Reconnector::Decision Reconnector::next(const ReconnectSettings &settings, const Facts &facts, double random)
{
    if (settings.kind == ReconnectSettings::Kind::Off)
        return {};
    if (QString reason = whyNot(settings, facts); !reason.isEmpty())
        return {std::nullopt, std::move(reason)};
    ++m_attempt;
    const double backoff = settings.baseMs * std::pow(std::max(1.0, settings.factor), std::min(m_attempt - 1, kMostDoublings));
    const double whole = std::min<double>(settings.capMs, backoff);
    auto delayMs = static_cast<std::int64_t>(whole * (1.0 - std::clamp(settings.jitter, 0.0, 1.0) * random));
    // A busy server may say how long to wait.
    if (!facts.opened) {
        bool ok = false;
        const int seconds = facts.retryAfter.trimmed().toInt(&ok);
        if (ok && seconds > 0)
            delayMs = std::max<std::int64_t>(delayMs, std::int64_t{std::min(seconds, kMostRetryAfterSeconds)} * 1000);
    }
    return {delayMs, {}};
}

} // namespace framescope::session
