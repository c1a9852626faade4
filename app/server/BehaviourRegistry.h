#pragma once

#include "Behaviour.h"

#include "scenario/OptionList.h"

#include <QDir>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace framescope::server {

/// One option of a behaviour or a fault, for help texts and forms. A plain value.
struct OptionInfo {
    QString name;
    QString value;    ///< placeholder for its value in the help: "MS", "FILE"; empty: a switch
    QString meaning;  ///< one phrase
};

/// The context for creating a behaviour, besides its options. References; they outlive the behaviour.
struct BehaviourContext {
    base::Scheduler &scheduler;
    quint64 seed = 1;
    /// A line for the server's log.
    std::function<void(const QString &)> note;
    /// File names are relative to it; empty: to the working directory.
    QString folder = {};

    QString file(const QString &name) const { return folder.isEmpty() ? name : QDir(folder).absoluteFilePath(name); }
};

/// A kind of behaviour: its name, its options, its factory. A plain value.
struct BehaviourInfo {
    QString name;
    QString summary;                  ///< one sentence
    std::vector<OptionInfo> options;
    bool qtStack = false;             ///< works on the Qt stack too
    std::function<base::Result<std::unique_ptr<Behaviour>>(const scenario::OptionList &, const BehaviourContext &)> make;
};

/// The available behaviours. Immutable; any thread.
class BehaviourRegistry
{
public:
    /// echo, broadcast, sink, feed, rules, chargen.
    static BehaviourRegistry standard();

    void add(BehaviourInfo info) { m_infos.push_back(std::move(info)); }
    const std::vector<BehaviourInfo> &infos() const { return m_infos; }
    const BehaviourInfo *find(const QString &name) const;

    /// "echo", "echo:delay=100,upper", "rules:file=chat.rules.json". An error names the option and its values.
    base::Result<std::unique_ptr<Behaviour>> make(const QString &spec, const BehaviourContext &context) const;
    /// Parses the name and the names of the options without creating a behaviour.
    base::Result<void> check(const QString &spec) const;

private:
    base::Result<scenario::OptionList> read(const QString &spec) const;
    std::vector<BehaviourInfo> m_infos;
};

} // namespace framescope::server
