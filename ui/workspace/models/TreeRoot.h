#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace framescope::ui::workspace {

/// A root of the tree added by a feature, with a flat list of rows and their actions. The tree uses
/// features only through this interface. GUI thread.
class TreeRoot : public QObject
{
    Q_OBJECT

public:
    struct Item {
        QString path;   ///< unique among all rows
        QString name;
        QString detail; ///< for the tool tip; the filter matches it
        QString broken; ///< why it cannot be read; empty: it can
    };
    struct Action {
        QString icon;
        QString text;
        std::function<void()> run;
    };

    using QObject::QObject;

    /// "captures": never changes, because the tree stores the collapsed state by it.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// The icon name of each row.
    virtual QString icon() const = 0;
    virtual std::vector<Item> items() const = 0;
    /// The text of a row for screen readers.
    virtual QString spokenText(const Item &item) const = 0;
    /// Enter or a double click.
    virtual void open(const QString &path) = 0;
    /// The Delete key.
    virtual void remove(const QString &path) = 0;
    /// The row's menu.
    virtual std::vector<Action> actions(const QString &path) = 0;

signals:
    /// items() has changed.
    void changed();
};

} // namespace framescope::ui::workspace
