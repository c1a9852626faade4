#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace framescope::ui::models {
class AppSettings;
}

namespace framescope::ui::shell {

/// All actions by id: the source of the menus, the command palette and the shortcuts page. Applies the user's
/// shortcuts. GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    struct Item {
        QString id;              ///< "session.connect": never changes, the settings refer to it
        QAction *action;         ///< owned by the registry
        QKeySequence standard;   ///< the default keys
        bool changeable = true;  ///< false: its keys cannot be changed
        bool listed = true;      ///< false: not in the palette
    };

    /// `settings` outlives this.
    explicit ActionRegistry(models::AppSettings &settings, QObject *parent = nullptr);

    /// `text` may contain an "&" for menus. Adding an id twice is an error: it returns the first one.
    QAction *add(const QString &id, const QString &text, const QKeySequence &standard, std::function<void()> run, const QIcon &icon = {});
    void setChangeable(const QString &id, bool on);
    void setListed(const QString &id, bool on);

    const std::vector<Item> &items() const { return m_items; }
    QAction *action(const QString &id) const;
    /// The text without "&" and "…": for lists.
    static QString plainText(const QAction *action);
    /// For lists: the action's list text, else its text without the mnemonic.
    static QString title(const QAction *action);

    /// The id of another action with these keys; empty: none.
    QString usedBy(const QKeySequence &keys, const QString &exceptId = {}) const;
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcut(const QString &id);

signals:
    void added(QAction *action);

private:
    void applyShortcuts();
    Item *find(const QString &id);

    models::AppSettings &m_settings;
    std::vector<Item> m_items;
};

} // namespace framescope::ui::shell
