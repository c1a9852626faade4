#include "ActionRegistry.h"

#include "ui/models/AppSettings.h"

#include <QRegularExpression>

#include <algorithm>

namespace framescope::ui::shell {

ActionRegistry::ActionRegistry(models::AppSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &models::AppSettings::changed, this, [this](models::AppSettings::Group group) {
        if (group == models::AppSettings::Group::Shortcuts)
            applyShortcuts();
    });
}

ActionRegistry::Item *ActionRegistry::find(const QString &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == id; });
    return found == m_items.end() ? nullptr : found->action;
}

QAction *ActionRegistry::add(const QString &id, const QString &text, const QKeySequence &standard, std::function<void()> run, const QIcon &icon)
{
    if (const Item *there = find(id))
        return there->action;
    auto *action = new QAction(icon, text, this);
    action->setObjectName(id);
    action->setShortcut(m_settings.shortcut(id, standard));
    if (run)
        connect(action, &QAction::triggered, this, std::move(run));
    m_items.push_back({id, action, standard, true, true});
    emit added(action);
    return action;
}

void ActionRegistry::setChangeable(const QString &id, bool on)
{
    if (Item *item = find(id))
        item->changeable = on;
}

void ActionRegistry::setListed(const QString &id, bool on)
{
    if (Item *item = find(id))
        item->listed = on;
}

namespace {

QString withoutMnemonic(QString text)
{
    // In some languages the mnemonic follows the text, "ファイル(&F)", and is not part of it.
    static const QRegularExpression behind(QStringLiteral("\\s?\\(&[^&)]\\)"));
    text.remove(behind);
    // "Save && quit" contains a literal ampersand.
    return text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&')).replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

/// Qt's default icon text of an action without one.
QString iconTextByItself(QString text)
{
    text.remove(QStringLiteral("..."));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&'))
            text.remove(i, 1);
    }
    return text.trimmed();
}

} // namespace

QString ActionRegistry::plainText(const QAction *action)
{
    return withoutMnemonic(action->text()).remove(QStringLiteral("…"));
}

QString ActionRegistry::title(const QAction *action)
{
    const QString own = action->iconText();
    return own == iconTextByItself(action->text()) ? withoutMnemonic(action->text()) : own;
}

QString ActionRegistry::usedBy(const QKeySequence &keys, const QString &exceptId) const
{
    if (keys.isEmpty())
        return {};
    for (const Item &item : m_items) {
        if (item.id != exceptId && item.action->shortcuts().contains(keys))
            return item.id;
    }
    return {};
}

void ActionRegistry::setShortcut(const QString &id, const QKeySequence &keys)
{
    const Item *item = find(id);
    if (!item || !item->changeable)
        return;
    if (keys == item->standard)
        m_settings.resetShortcut(id);
    else
        m_settings.setShortcut(id, keys);
}

void ActionRegistry::resetShortcut(const QString &id)
{
    m_settings.resetShortcut(id);
}

void ActionRegistry::applyShortcuts()
{
    for (const Item &item : m_items)
        item.action->setShortcut(m_settings.shortcut(item.id, item.standard));
}

} // namespace framescope::ui::shell
