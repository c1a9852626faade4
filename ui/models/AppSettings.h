#pragma once

#include "capture/CaptureStore.h"
#include "network/ConnectionOptions.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace framescope::ui::models {

/// The settings of the program: typed, with defaults, stored in QSettings, with change signals. Created in main.cpp and passed
/// by reference. GUI thread.
class AppSettings : public QObject
{
    Q_OBJECT

public:
    enum class TimeFormat : std::uint8_t { Clock, SinceStart, Delta };
    Q_ENUM(TimeFormat)
    enum class RowHeight : std::uint8_t { Compact, Normal, Roomy };
    Q_ENUM(RowHeight)
    /// The group of a changed value.
    enum class Group : std::uint8_t { Appearance, Log, Storage, Network, Notifications, Language, Shortcuts, Updates, Other };
    Q_ENUM(Group)

    /// Defaults of a connection for values that its profile and folders do not set. Milliseconds, bytes.
    struct NetworkDefaults {
        int connectTimeoutMs = 30'000;
        int closeTimeoutMs = 5'000;
        qint64 maxMessage = 256 << 20;
        bool deflate = true;
        bool answerPings = true;
        QString proxy = QStringLiteral("system"); ///< in the form of network::ProxyOptions::parse()
        QString keyLogFile;                       ///< SSLKEYLOGFILE format; empty: none

        bool operator==(const NetworkDefaults &) const = default;
        /// Applies them to the options of a connection without a profile.
        void apply(network::ConnectionOptions &options) const;
    };

    /// `settings` outlives this.
    explicit AppSettings(QSettings &settings, QObject *parent = nullptr);

    // Appearance
    QString theme() const;                        ///< "system", "light", "dark"
    void setTheme(const QString &name);
    QString fontFamily() const;                   ///< of payloads and the log; empty: the system's fixed-pitch font
    void setFontFamily(const QString &family);
    int fontAdjustment() const;                   ///< points added to the system's size, -4 to 8
    void setFontAdjustment(int points);
    RowHeight rowHeight() const;
    void setRowHeight(RowHeight height);
    /// Pixels above and below a row's text.
    int rowPadding() const;

    // Log
    TimeFormat timeFormat() const;
    void setTimeFormat(TimeFormat format);
    QByteArray columns() const;                   ///< the log's columns, in the log's own format
    void setColumns(const QByteArray &state);
    bool messagesOnly() const;                    ///< rows are messages, not frames
    void setMessagesOnly(bool on);
    bool hideHeartbeats() const;
    void setHideHeartbeats(bool on);
    QStringList filterHistory() const;            ///< newest first, without repetition, 50 at most
    void addToFilterHistory(const QString &filter);
    QList<std::pair<QString, QString>> savedFilters() const; ///< name and expression, in the user's order
    void setSavedFilters(const QList<std::pair<QString, QString>> &filters);

    // Storage
    capture::RetentionRules retention() const;
    void setRetention(const capture::RetentionRules &rules);

    // Network
    NetworkDefaults network() const;
    void setNetwork(const NetworkDefaults &defaults);

    // Notifications
    bool notifyConnectionLost() const;
    void setNotifyConnectionLost(bool on);
    QString notifyFilter() const;                 ///< matching entries cause notifications; empty: none
    void setNotifyFilter(const QString &filter);

    // Language, updates
    QString language() const;                     ///< "de", "zh_CN"…; empty: the system's. Takes effect at once
    void setLanguage(const QString &code);
    bool checkForUpdates() const;                 ///< false unless the user wants it
    void setCheckForUpdates(bool on);

    // Shortcuts that differ from their defaults, by the action's id
    QHash<QString, QKeySequence> shortcuts() const;
    QKeySequence shortcut(const QString &id, const QKeySequence &fallback) const;
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcut(const QString &id);

    /// Window state and other private values of their owners: "window/geometry", "layout/…".
    QVariant state(const QString &key) const;
    void setState(const QString &key, const QVariant &value);
    /// Writes everything to disk now.
    void sync();

signals:
    void changed(framescope::ui::models::AppSettings::Group group);

private:
    void set(const QString &key, const QVariant &value, Group group);

    QSettings &m_settings;
};

} // namespace framescope::ui::models
