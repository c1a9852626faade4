#include "LimitsPage.h"

#include <QFormLayout>

namespace framescope::ui::workspace {

using profiles::LimitSettings;
using profiles::Profile;
using profiles::TimeoutSettings;

LimitsPage::LimitsPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Limits and timeouts"), QStringLiteral("warning"), parent)
{
}

void LimitsPage::load(QFormLayout *form)
{
    constexpr qint64 kMostBytes = qint64{1} << 40;
    constexpr qint64 kMostRedirects = 100;
    const auto limit = [&](const char *key, const QString &label, std::optional<qint64> LimitSettings::*member) {
        fields()->addNumber(form, QStringLiteral("limits.") + QString::fromLatin1(key), label, stored().limits.*member, inherited().limits.*member,
                            [member](Profile &profile, std::optional<qint64> value) { profile.settings.limits.*member = value; }, 0, kMostBytes);
    };
    const auto timeout = [&](const char *key, const QString &label, std::optional<int> TimeoutSettings::*member) {
        fields()->addNumber(form, QStringLiteral("timeouts.") + QString::fromLatin1(key), label, wide(stored().timeouts.*member), wide(inherited().timeouts.*member),
                            [member](Profile &profile, std::optional<qint64> value) { profile.settings.timeouts.*member = narrow<int>(value); });
    };
    limit("maxMessage", tr("Max message size (bytes, inflated)"), &LimitSettings::maxMessage);
    limit("maxFrame", tr("Max frame size (bytes)"), &LimitSettings::maxFrame);
    limit("maxFragments", tr("Max frames per message"), &LimitSettings::maxFragments);
    limit("maxHandshakeBytes", tr("Max handshake head (bytes)"), &LimitSettings::maxHandshakeBytes);
    limit("maxHeaders", tr("Max headers"), &LimitSettings::maxHeaders);
    limit("maxBody", tr("Max body of a refusal (bytes)"), &LimitSettings::maxBody);
    fields()->addNumber(form, QStringLiteral("limits.maxRedirects"), tr("Max redirects"), wide(stored().limits.maxRedirects), wide(inherited().limits.maxRedirects),
                        [](Profile &profile, std::optional<qint64> value) { profile.settings.limits.maxRedirects = narrow<int>(value); }, 0, kMostRedirects);
    timeout("lookup", tr("Name lookup (ms, 0 = no limit)"), &TimeoutSettings::lookup);
    timeout("tcp", tr("TCP connect (ms)"), &TimeoutSettings::tcp);
    timeout("proxy", tr("Proxy (ms)"), &TimeoutSettings::proxy);
    timeout("tls", tr("TLS handshake (ms)"), &TimeoutSettings::tls);
    timeout("upgrade", tr("Upgrade (ms)"), &TimeoutSettings::upgrade);
    timeout("total", tr("Total time to open (ms)"), &TimeoutSettings::total);
    timeout("close", tr("Closing handshake (ms)"), &TimeoutSettings::close);
}

} // namespace framescope::ui::workspace
