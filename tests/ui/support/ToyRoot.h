#pragma once

#include "ui/workspace/models/TreeRoot.h"

#include <QStringList>

namespace uitest {

using namespace framescope;

/// A root of the tree with lines that a test names. Test thread.
class ToyRoot final : public ui::workspace::TreeRoot
{
public:
    void setNames(const QStringList &names)
    {
        m_names = names;
        emit changed();
    }
    QString id() const override { return QStringLiteral("toys"); }
    QString title() const override { return QStringLiteral("Toys"); }
    QString icon() const override { return QStringLiteral("capture"); }
    std::vector<Item> items() const override
    {
        std::vector<Item> items;
        for (const QString &name : m_names)
            items.push_back({QLatin1Char('/') + name, name, QStringLiteral("detail of ") + name, {}});
        return items;
    }
    QString spokenText(const Item &item) const override { return QStringLiteral("Toy ") + item.name; }
    void open(const QString &path) override { opened << path; }
    void remove(const QString &path) override { removed << path; }
    std::vector<Action> actions(const QString &path) override
    {
        return {{icon(), QStringLiteral("Play"), [this, path] { played << path; }}};
    }

    QStringList opened;
    QStringList removed;
    QStringList played;

private:
    QStringList m_names;
};

} // namespace uitest
