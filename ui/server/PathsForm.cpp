#include "PathsForm.h"

#include "SpecHelp.h"
#include "SpecTable.h"

#include "ui/theme/Icons.h"

#include "server/BehaviourRegistry.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace framescope::ui::server {

using framescope::server::BehaviourRegistry;

PathsForm::PathsForm(QWidget *parent)
    : SettingsForm(parent)
{
    addHint(tr("What the server does with the messages it receives on each path. “/chat” is that path, “/chat/*” everything below it, “/*” everything else. "
               "Several rows for one path work together."));
    makeTable();
    auto *add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add behaviour"), this);
    add->setMenu(makeOffers(add));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch();
    layoutOfFields()->addRow(row);
    layoutOfFields()->addRow(m_table);
    setTabOrder(add, m_table);
    addOther([this](const Settings &settings) { fill(settings); }, [this](Settings &settings) { takePaths(settings); });
    connect(m_table, &SpecTable::edited, this, &PathsForm::touched);
}

void PathsForm::makeTable()
{
    const BehaviourRegistry registry = BehaviourRegistry::standard();
    m_table = new SpecTable({tr("Path"), tr("Behaviour and its options")}, [](const QString &spec) { return BehaviourRegistry::standard().check(spec); },
                            SpecHelp::of(registry.infos()), this);
    m_table->table()->setAccessibleName(tr("Behaviours"));
    m_table->setFirstColumnCheck([](const QString &path) { return path.startsWith(QLatin1Char('/')) ? QString() : tr("A path begins with a slash."); });
}

void PathsForm::offer(QMenu *menu, const QString &spec, const QString &path, const QString &what)
{
    connect(menu->addAction(QStringLiteral("%1 – %2").arg(spec, what)), &QAction::triggered, this, [this, spec, path] {
        const bool first = m_table->rows().isEmpty();
        m_table->addRow({first ? QStringLiteral("/*") : path, spec});
    });
}

QMenu *PathsForm::makeOffers(QWidget *owner)
{
    auto *menu = new QMenu(owner);
    const BehaviourRegistry registry = BehaviourRegistry::standard();
    for (const auto &info : registry.infos()) {
        if (info.name != QLatin1String("rules"))
            offer(menu, info.name, QLatin1Char('/') + info.name, info.summary);
    }
    menu->addSeparator();
    offer(menu, QStringLiteral("rules:file=my.rules.json"), QStringLiteral("/rules"), tr("answers by the rules in a file"));
    offer(menu, QStringLiteral("rules:sample=json-rpc"), QStringLiteral("/rpc"), tr("JSON-RPC 2.0 with subscriptions"));
    offer(menu, QStringLiteral("rules:sample=chat"), QStringLiteral("/chat"), tr("a chat room with names"));
    offer(menu, QStringLiteral("feed:sample=ticker"), QStringLiteral("/ticker"), tr("randomly changing prices"));
    offer(menu, QStringLiteral("feed:sample=leaderboard"), QStringLiteral("/leaderboard"), tr("a leaderboard"));
    offer(menu, QStringLiteral("feed:sample=iot"), QStringLiteral("/iot"), tr("sensor readings"));
    return menu;
}

void PathsForm::fill(const Settings &settings)
{
    QList<QStringList> rows;
    for (const auto &path : settings.paths) {
        for (const QString &behaviour : path.behaviours)
            rows << QStringList{path.path, behaviour};
    }
    if (rows.isEmpty())
        rows << QStringList{QStringLiteral("/*"), QStringLiteral("echo")};
    m_table->setRows(rows);
}

void PathsForm::takePaths(Settings &settings) const
{
    const auto before = settings.paths;
    settings.paths.clear();
    for (const QStringList &cells : m_table->rows()) {
        const auto isPath = [&cells](const auto &path) { return path.path == cells[0]; };
        auto known = std::find_if(settings.paths.begin(), settings.paths.end(), isPath);
        if (known == settings.paths.end()) {
            framescope::server::PathSettings path{cells[0], {}};
            // Fields of a newer version stay with their path.
            if (const auto old = std::find_if(before.begin(), before.end(), isPath); old != before.end())
                path.source = old->source;
            known = settings.paths.insert(settings.paths.end(), std::move(path));
        }
        known->behaviours << cells[1];
    }
}

QString PathsForm::check()
{
    return m_table->problem();
}

} // namespace framescope::ui::server
