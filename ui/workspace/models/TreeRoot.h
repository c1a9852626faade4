#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace framescope::ui::workspace {

/// A root of the tree that a feature adds, with a flat list below it: what its lines say and what can be done with them. The tree knows
/// features by this interface alone. GUI thread.
class TreeRoot : public QObject
{
    Q_OBJECT

public:
    struct Item {
        QString path;   ///< of its own among all lines
        QString name;
        QString detail; ///< in the tool tip; typing it finds the line
        QString broken; ///< why it cannot be read; empty: it can
    };
    struct Action {
        QString icon;
        QString text;
        std::function<void()> run;
    };

    using QObject::QObject;

    /// "captures": never changes, as the tree remembers by it what is collapsed.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// The name of the icon of each line.
    virtual QString icon() const = 0;
    virtual std::vector<Item> items() const = 0;
    /// What a screen reader says for a line.
    virtual QString spokenText(const Item &item) const = 0;
    /// Enter or a double click.
    virtual void open(const QString &path) = 0;
    /// The Delete key.
    virtual void remove(const QString &path) = 0;
    /// The line's menu.
    virtual std::vector<Action> actions(const QString &path) = 0;

signals:
    /// items() has others.
    void changed();
};

} // namespace framescope::ui::workspace
