#include "Notifier.h"

#include "ui/models/PlainText.h"
#include "ui/theme/Icons.h"

#include "base/Bytes.h"

namespace framescope::ui::shell {

namespace {

constexpr int kShownMs = 8000;
constexpr int kMostCharacters = 300;

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

bool Notifier::hasSystem() const
{
    return m_allowed && QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void Notifier::tell(const QString &title, const QString &text, std::function<void()> open)
{
    m_open = std::move(open);
    const QString plain = base::escapeControls(text.left(kMostCharacters));
    if (!hasSystem()) {
        emit shownInWindow(title, plain);
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(theme::programIcon(), this);
        m_tray->setToolTip(QStringLiteral("Framescope"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::activate);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::activate);
        m_tray->show();
    }
    // Some desktops interpret markup: a peer's text must not become a link.
    const auto unmarked = [](QString words) { return models::plainText(words.replace(QLatin1Char('<'), QStringLiteral("‹"))); };
    m_tray->showMessage(unmarked(base::escapeControls(title)), unmarked(plain), theme::programIcon(), kShownMs);
}

void Notifier::activate()
{
    if (const auto open = std::exchange(m_open, {}))
        open();
}

} // namespace framescope::ui::shell
