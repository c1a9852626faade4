#include "KeepalivePage.h"

#include <QFormLayout>
#include <QLineEdit>

namespace framescope::ui::workspace {

using profiles::KeepAliveSettings;
using profiles::Profile;
using profiles::ReconnectSettings;

KeepalivePage::KeepalivePage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Keepalive and reconnect"), QStringLiteral("repeat"), parent)
{
}

void KeepalivePage::load(QFormLayout *form)
{
    addKeepAlive(form);
    fields()->addSwitch(form, QStringLiteral("autoPong"), tr("Reply to pings"), stored().autoPong, inherited().autoPong,
                        [](Profile &profile, std::optional<bool> on) { profile.settings.autoPong = on; });
    fields()->addSwitch(form, QStringLiteral("autoClose"), tr("Reply to Close frames"), stored().autoClose, inherited().autoClose,
                        [](Profile &profile, std::optional<bool> on) { profile.settings.autoClose = on; });
    addReconnect(form);
    addStopCodes(form);
    addSendAfterOpen(form);
}

void KeepalivePage::addKeepAlive(QFormLayout *form)
{
    const KeepAliveSettings &own = stored().keepAlive;
    const KeepAliveSettings &from = inherited().keepAlive;
    const auto number = [&](const char *key, const QString &label, std::optional<int> KeepAliveSettings::*member) {
        fields()->addNumber(form, QStringLiteral("keepAlive.") + QString::fromLatin1(key), label, wide(own.*member), wide(from.*member),
                            [member](Profile &profile, std::optional<qint64> value) { profile.settings.keepAlive.*member = narrow<int>(value); });
    };
    number("interval", tr("Ping interval (ms, 0 = off)"), &KeepAliveSettings::interval);
    fields()->addText(form, QStringLiteral("keepAlive.payload"), tr("Ping payload"), own.payload.value_or(QString()), tr("a counter"),
                      [](Profile &profile, const QString &text) { profile.settings.keepAlive.payload = unlessEmpty(text); },
                      [](const QString &text) { return text.toUtf8().size() > 125 ? tr("A ping carries at most 125 bytes (RFC 6455 section 5.5).") : QString(); });
    number("pongTimeout", tr("Pong timeout (ms, 0 = off)"), &KeepAliveSettings::pongTimeout);
    fields()->addChoice(form, QStringLiteral("keepAlive.onMissing"), tr("If no pong arrives"), {tr("report it"), tr("close"), tr("reconnect")},
                        own.onMissing ? int(*own.onMissing) : -1, int(from.onMissing.value_or(profiles::PongMissing::Report)), [](Profile &profile, int chosen) {
                            profile.settings.keepAlive.onMissing = chosen < 0 ? std::nullopt : std::optional(static_cast<profiles::PongMissing>(chosen));
                        });
}

void KeepalivePage::addReconnect(QFormLayout *form)
{
    const ReconnectSettings &own = stored().reconnect;
    const ReconnectSettings &from = inherited().reconnect;
    const auto number = [&](const char *key, const QString &label, std::optional<int> ReconnectSettings::*member) {
        fields()->addNumber(form, QStringLiteral("reconnect.") + QString::fromLatin1(key), label, wide(own.*member), wide(from.*member),
                            [member](Profile &profile, std::optional<qint64> value) { profile.settings.reconnect.*member = narrow<int>(value); });
    };
    fields()->addSwitch(form, QStringLiteral("reconnect.on"), tr("Reconnect"), own.on, from.on,
                        [](Profile &profile, std::optional<bool> on) { profile.settings.reconnect.on = on; });
    number("attempts", tr("Attempts (0 = unlimited)"), &ReconnectSettings::attempts);
    number("firstDelay", tr("Initial delay (ms)"), &ReconnectSettings::firstDelay);
    number("maxDelay", tr("Max delay (ms)"), &ReconnectSettings::maxDelay);
    fields()->addDecimal(form, QStringLiteral("reconnect.factor"), tr("Backoff multiplier"), own.factor, from.factor,
                         [](Profile &profile, std::optional<double> value) { profile.settings.reconnect.factor = value; }, 1, 100);
    fields()->addDecimal(form, QStringLiteral("reconnect.jitter"), tr("Jitter"), own.jitter, from.jitter,
                         [](Profile &profile, std::optional<double> value) { profile.settings.reconnect.jitter = value; }, 0, 1)
        ->setToolTip(tr("Random share of each delay, from 0 to 1"));
}

void KeepalivePage::addStopCodes(QFormLayout *form)
{
    const auto texts = [](const std::optional<std::vector<int>> &codes) -> std::optional<QStringList> {
        if (!codes)
            return std::nullopt;
        QStringList list;
        for (const int code : *codes)
            list << QString::number(code);
        return list;
    };
    fields()->addList(form, QStringLiteral("reconnect.stopCodes"), tr("Don't reconnect after codes"), texts(stored().reconnect.stopCodes),
                      texts(inherited().reconnect.stopCodes), QLatin1Char(','),
                      [](Profile &profile, const std::optional<QStringList> &parts) {
                          if (!parts)
                              return profile.settings.reconnect.stopCodes.reset();
                          std::vector<int> codes;
                          for (const QString &part : *parts)
                              codes.push_back(part.toInt());
                          profile.settings.reconnect.stopCodes = codes;
                      },
                      [](const QString &text) {
                          const int code = text.toInt();
                          return code >= 1000 && code <= 4999 ? QString() : tr("A close code is a number from 1000 to 4999.");
                      })
        ->setToolTip(tr("Close codes, separated by commas"));
}

void KeepalivePage::addSendAfterOpen(QFormLayout *form)
{
    fields()->addList(form, QStringLiteral("reconnect.sendAfterOpen"), tr("Send after open"), stored().reconnect.sendAfterOpen, inherited().reconnect.sendAfterOpen,
                      QLatin1Char(';'), [](Profile &profile, std::optional<QStringList> names) { profile.settings.reconnect.sendAfterOpen = std::move(names); },
                      [this](const QString &name) {
                          // A folder's connections each have messages of their own.
                          return document().isFolder() || document().stored().profile.message(name) ? QString() : tr("This connection has no saved message “%1”.").arg(name);
                      })
        ->setToolTip(tr("Names of saved messages, separated by semicolons"));
}

} // namespace framescope::ui::workspace
