#include "Imported.h"

#include "base/Translation.h"

#include <algorithm>
#include <iterator>

namespace framescope::profiles {

namespace {

using Kind = ImportNote::Kind;

FRAMESCOPE_TR("Import")

} // namespace

QString ImportNote::toString() const
{
    QString head;
    switch (kind) {
    case Kind::Taken: head = tr("taken"); break;
    case Kind::Changed: head = tr("changed"); break;
    case Kind::NotUnderstood: head = tr("not understood"); break;
    case Kind::Skipped: head = tr("skipped"); break;
    }
    return where.isEmpty() ? QString(head + QStringLiteral(": ") + what) : QString(head + QStringLiteral(": ") + where + QStringLiteral(": ") + what);
}

void Imported::add(Imported other)
{
    if (format.isEmpty())
        format = other.format;
    const auto append = [](auto &to, auto &from) { to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end())); };
    append(connections, other.connections);
    append(groups, other.groups);
    append(environments, other.environments);
    append(certificates, other.certificates);
    append(notes, other.notes);
}

bool Imported::Group::hasSettings() const
{
    const Settings &settings = folder.settings;
    return !settings.headers.empty() || settings.auth || settings.proxy || settings.tls.verify || settings.cookies.send || settings.cookies.store || settings.limits.maxRedirects || settings.limits.maxMessage
        || settings.timeouts.total;
}

bool Imported::nothing() const
{
    const bool handsDown = std::any_of(groups.begin(), groups.end(), [](const Group &group) { return !group.folder.variables.empty() || group.hasSettings(); });
    return connections.empty() && environments.empty() && !handsDown;
}

qsizetype Imported::count(ImportNote::Kind kind) const
{
    return std::count_if(notes.begin(), notes.end(), [kind](const ImportNote &note) { return note.kind == kind; });
}

} // namespace framescope::profiles
