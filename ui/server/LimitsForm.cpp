#include "LimitsForm.h"

#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace framescope::ui::server {

LimitsForm::LimitsForm(QWidget *parent)
    : SettingsForm(parent)
{
    addAccess();
    addSizes();
    addTimes();
}

void LimitsForm::addAccess()
{
    addList(tr("Allowed origins"), tr("any; “self” is the page's own; separated by commas"), &Settings::origins)->setObjectName(QStringLiteral("origins"));
    addList(tr("Allowed hosts"), tr("localhost and 127.0.0.1 on loopback; add your own, separated by commas"), &Settings::hosts)->setObjectName(QStringLiteral("hosts"));
    QLineEdit *token = addText(tr("Token"), tr("Clients must send it: ?token=… or Authorization: Bearer …"), &Settings::token);
    token->setPlaceholderText(tr("none"));
    token->setObjectName(QStringLiteral("token"));
}

void LimitsForm::addSizes()
{
    addNumber(tr("Max clients"), 1, 1'000'000, {}, {}, [](const Settings &s) { return s.limits.maxClients; }, [](Settings &s, int value) { s.limits.maxClients = value; })
        ->setObjectName(QStringLiteral("maxClients"));
    // A value that is not a multiple of 1 KiB is preserved until the field is changed.
    const auto message = [](const Settings &s) { return static_cast<int>(std::clamp<quint64>(s.limits.maxMessage >> 10, 1, 1 << 20)); };
    addNumber(tr("Max message size"), 1, 1 << 20, tr(" KiB"), {}, message, [message](Settings &s, int value) {
        if (value != message(s))
            s.limits.maxMessage = static_cast<quint64>(value) << 10;
    })->setObjectName(QStringLiteral("maxMessage"));
    addNumber(tr("Max messages per second"), 0, 1'000'000'000, {}, tr("no limit"), [](const Settings &s) { return s.limits.maxMessagesPerSecond; },
              [](Settings &s, int value) { s.limits.maxMessagesPerSecond = value; });
    const auto buffer = [](const Settings &s) { return static_cast<int>(s.limits.sendBuffer >> 10); };
    addNumber(tr("Send buffer per client"), 1, 4 << 20, tr(" KiB"), {}, buffer, [buffer](Settings &s, int value) {
        if (value != buffer(s))
            s.limits.sendBuffer = static_cast<qint64>(value) << 10;
    });
}

void LimitsForm::addTimes()
{
    addNumber(tr("Opening handshake timeout"), 1, 3'600'000, tr(" ms"), {}, [](const Settings &s) { return s.limits.handshakeTimeoutMs; },
              [](Settings &s, int value) { s.limits.handshakeTimeoutMs = value; });
    addNumber(tr("Closing handshake timeout"), 1, 3'600'000, tr(" ms"), {}, [](const Settings &s) { return s.limits.closeTimeoutMs; },
              [](Settings &s, int value) { s.limits.closeTimeoutMs = value; });
    addNumber(tr("Ping interval"), 0, 86'400'000, tr(" ms"), tr("off"), [](const Settings &s) { return s.limits.pingIntervalMs; },
              [](Settings &s, int value) { s.limits.pingIntervalMs = value; });
}

} // namespace framescope::ui::server
