#include "AppSettings.h"

#include <QSettings>

#include <algorithm>

namespace framescope::ui::models {

namespace {

constexpr int kHistory = 50;
constexpr int kPaddings[] = {1, 3, 7};

} // namespace

AppSettings::AppSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void AppSettings::set(const QString &key, const QVariant &value, Group group)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed(group);
}

QVariant AppSettings::state(const QString &key) const
{
    return m_settings.value(key);
}

void AppSettings::setState(const QString &key, const QVariant &value)
{
    set(key, value, Group::Other);
}

void AppSettings::sync()
{
    m_settings.sync();
}

QString AppSettings::theme() const
{
    return m_settings.value(QStringLiteral("appearance/theme"), QStringLiteral("system")).toString();
}

void AppSettings::setTheme(const QString &name)
{
    set(QStringLiteral("appearance/theme"), name, Group::Appearance);
}

QString AppSettings::fontFamily() const
{
    return m_settings.value(QStringLiteral("appearance/font")).toString();
}

void AppSettings::setFontFamily(const QString &family)
{
    set(QStringLiteral("appearance/font"), family, Group::Appearance);
}

int AppSettings::fontAdjustment() const
{
    return std::clamp(m_settings.value(QStringLiteral("appearance/fontAdjustment"), 0).toInt(), -4, 8);
}

void AppSettings::setFontAdjustment(int points)
{
    set(QStringLiteral("appearance/fontAdjustment"), std::clamp(points, -4, 8), Group::Appearance);
}

AppSettings::RowHeight AppSettings::rowHeight() const
{
    return static_cast<RowHeight>(std::clamp(m_settings.value(QStringLiteral("appearance/rowHeight"), 1).toInt(), 0, 2));
}

void AppSettings::setRowHeight(RowHeight height)
{
    set(QStringLiteral("appearance/rowHeight"), static_cast<int>(height), Group::Appearance);
}

int AppSettings::rowPadding() const
{
    return kPaddings[static_cast<std::size_t>(rowHeight())];
}

AppSettings::TimeFormat AppSettings::timeFormat() const
{
    return static_cast<TimeFormat>(std::clamp(m_settings.value(QStringLiteral("log/timeFormat"), 0).toInt(), 0, 2));
}

void AppSettings::setTimeFormat(TimeFormat format)
{
    set(QStringLiteral("log/timeFormat"), static_cast<int>(format), Group::Log);
}

QByteArray AppSettings::columns() const
{
    return m_settings.value(QStringLiteral("log/columns")).toByteArray();
}

void AppSettings::setColumns(const QByteArray &state)
{
    set(QStringLiteral("log/columns"), state, Group::Log);
}

bool AppSettings::messagesOnly() const
{
    return m_settings.value(QStringLiteral("log/messagesOnly"), true).toBool();
}

void AppSettings::setMessagesOnly(bool on)
{
    set(QStringLiteral("log/messagesOnly"), on, Group::Log);
}

bool AppSettings::hideHeartbeats() const
{
    return m_settings.value(QStringLiteral("log/hideHeartbeats"), false).toBool();
}

void AppSettings::setHideHeartbeats(bool on)
{
    set(QStringLiteral("log/hideHeartbeats"), on, Group::Log);
}

QStringList AppSettings::filterHistory() const
{
    return m_settings.value(QStringLiteral("log/filterHistory")).toStringList();
}

void AppSettings::addToFilterHistory(const QString &filter)
{
    if (filter.trimmed().isEmpty())
        return;
    QStringList history = filterHistory();
    history.removeAll(filter);
    history.prepend(filter);
    set(QStringLiteral("log/filterHistory"), QStringList(history.mid(0, kHistory)), Group::Log);
}

QList<std::pair<QString, QString>> AppSettings::savedFilters() const
{
    QList<std::pair<QString, QString>> filters;
    const QStringList flat = m_settings.value(QStringLiteral("log/savedFilters")).toStringList();
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        filters.append({flat[i], flat[i + 1]});
    return filters;
}

void AppSettings::setSavedFilters(const QList<std::pair<QString, QString>> &filters)
{
    QStringList flat;
    for (const auto &[name, expression] : filters)
        flat << name << expression;
    set(QStringLiteral("log/savedFilters"), flat, Group::Log);
}

capture::RetentionRules AppSettings::retention() const
{
    const capture::RetentionRules fallback;
    capture::RetentionRules rules;
    rules.memoryOnly = m_settings.value(QStringLiteral("storage/memoryOnly"), fallback.memoryOnly).toBool();
    rules.maxCount = std::max(0, m_settings.value(QStringLiteral("storage/maxCount"), fallback.maxCount).toInt());
    rules.maxAgeDays = std::max(0, m_settings.value(QStringLiteral("storage/maxAgeDays"), fallback.maxAgeDays).toInt());
    rules.maxTotalBytes = m_settings.value(QStringLiteral("storage/maxTotalBytes"), QVariant::fromValue<qulonglong>(fallback.maxTotalBytes)).toULongLong();
    return rules;
}

void AppSettings::setRetention(const capture::RetentionRules &rules)
{
    m_settings.setValue(QStringLiteral("storage/memoryOnly"), rules.memoryOnly);
    m_settings.setValue(QStringLiteral("storage/maxCount"), rules.maxCount);
    m_settings.setValue(QStringLiteral("storage/maxAgeDays"), rules.maxAgeDays);
    m_settings.setValue(QStringLiteral("storage/maxTotalBytes"), QVariant::fromValue<qulonglong>(rules.maxTotalBytes));
    emit changed(Group::Storage);
}

void AppSettings::NetworkDefaults::apply(network::ConnectionOptions &options) const
{
    options.timeouts.total = connectTimeoutMs;
    options.timeouts.close = closeTimeoutMs;
    options.limits.maxMessage = static_cast<std::uint64_t>(maxMessage);
    if (!deflate)
        options.deflate.reset();
    options.autoPong = answerPings;
    if (const auto parsed = network::ProxyOptions::parse(proxy))
        options.proxy = *parsed;
    options.tls.keyLogFile = keyLogFile;
}

AppSettings::NetworkDefaults AppSettings::network() const
{
    const NetworkDefaults fallback;
    NetworkDefaults defaults;
    defaults.connectTimeoutMs = std::max(0, m_settings.value(QStringLiteral("network/connectTimeout"), fallback.connectTimeoutMs).toInt());
    defaults.closeTimeoutMs = std::max(0, m_settings.value(QStringLiteral("network/closeTimeout"), fallback.closeTimeoutMs).toInt());
    defaults.maxMessage = std::max<qint64>(0, m_settings.value(QStringLiteral("network/maxMessage"), fallback.maxMessage).toLongLong());
    defaults.deflate = m_settings.value(QStringLiteral("network/deflate"), fallback.deflate).toBool();
    defaults.answerPings = m_settings.value(QStringLiteral("network/answerPings"), fallback.answerPings).toBool();
    defaults.proxy = m_settings.value(QStringLiteral("network/proxy"), fallback.proxy).toString();
    defaults.keyLogFile = m_settings.value(QStringLiteral("network/keyLogFile")).toString();
    return defaults;
}

void AppSettings::setNetwork(const NetworkDefaults &defaults)
{
    if (defaults == network())
        return;
    m_settings.setValue(QStringLiteral("network/connectTimeout"), defaults.connectTimeoutMs);
    m_settings.setValue(QStringLiteral("network/closeTimeout"), defaults.closeTimeoutMs);
    m_settings.setValue(QStringLiteral("network/maxMessage"), defaults.maxMessage);
    m_settings.setValue(QStringLiteral("network/deflate"), defaults.deflate);
    m_settings.setValue(QStringLiteral("network/answerPings"), defaults.answerPings);
    m_settings.setValue(QStringLiteral("network/proxy"), defaults.proxy);
    m_settings.setValue(QStringLiteral("network/keyLogFile"), defaults.keyLogFile);
    emit changed(Group::Network);
}

bool AppSettings::notifyConnectionLost() const
{
    return m_settings.value(QStringLiteral("notifications/connectionLost"), true).toBool();
}

void AppSettings::setNotifyConnectionLost(bool on)
{
    set(QStringLiteral("notifications/connectionLost"), on, Group::Notifications);
}

QString AppSettings::notifyFilter() const
{
    return m_settings.value(QStringLiteral("notifications/filter")).toString();
}

void AppSettings::setNotifyFilter(const QString &filter)
{
    set(QStringLiteral("notifications/filter"), filter, Group::Notifications);
}

QString AppSettings::language() const
{
    return m_settings.value(QStringLiteral("appearance/language")).toString();
}

void AppSettings::setLanguage(const QString &code)
{
    set(QStringLiteral("appearance/language"), code, Group::Language);
}

bool AppSettings::checkForUpdates() const
{
    return m_settings.value(QStringLiteral("updates/check"), false).toBool();
}

void AppSettings::setCheckForUpdates(bool on)
{
    set(QStringLiteral("updates/check"), on, Group::Updates);
}

QHash<QString, QKeySequence> AppSettings::shortcuts() const
{
    QHash<QString, QKeySequence> all;
    m_settings.beginGroup(QStringLiteral("shortcuts"));
    for (const QString &id : m_settings.childKeys())
        all.insert(id, QKeySequence(m_settings.value(id).toString(), QKeySequence::PortableText));
    m_settings.endGroup();
    return all;
}

QKeySequence AppSettings::shortcut(const QString &id, const QKeySequence &fallback) const
{
    const QString key = QStringLiteral("shortcuts/") + id;
    return m_settings.contains(key) ? QKeySequence(m_settings.value(key).toString(), QKeySequence::PortableText) : fallback;
}

void AppSettings::setShortcut(const QString &id, const QKeySequence &keys)
{
    set(QStringLiteral("shortcuts/") + id, keys.toString(QKeySequence::PortableText), Group::Shortcuts);
}

void AppSettings::resetShortcut(const QString &id)
{
    const QString key = QStringLiteral("shortcuts/") + id;
    if (!m_settings.contains(key))
        return;
    m_settings.remove(key);
    emit changed(Group::Shortcuts);
}

} // namespace framescope::ui::models
