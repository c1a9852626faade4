#include "Formats.h"

#include "base/Translation.h"

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

void noteProblems(const std::vector<Problem> &problems, const QString &where, Imported &imported)
{
    for (const Problem &problem : problems)
        imported.note(Kind::NotUnderstood, where, problem.what);
}

/// Versions count from 1; the unknown fields of a newer one are preserved.
void noteVersion(const OrderedJson &document, const QString &where, Imported &imported)
{
    const OrderedJson *version = document.find(u"version");
    if (!version)
        return;
    if (!version->isInteger() || version->toInteger() < 1)
        imported.note(Kind::NotUnderstood, where, tr("there is no version %1 of this format; it is read as version %2").arg(version->toText().left(20)).arg(Profile::kVersion));
    else if (version->toInteger() > Profile::kVersion)
        imported.note(Kind::NotUnderstood, where, tr("a newer Framescope wrote it (version %1, this program knows %2); what is new in it is not understood").arg(version->toInteger()).arg(Profile::kVersion));
}

} // namespace

Imported importOwn(const OrderedJson &json)
{
    Imported imported;
    imported.format = QStringLiteral("Framescope");
    const auto takeProfile = [&](const OrderedJson &document, const QString &folder) {
        std::vector<Problem> problems;
        Profile profile = Profile::fromJson(document, &problems);
        noteProblems(problems, profile.name, imported);
        noteVersion(document, profile.name, imported);
        profile.id.clear(); // a copy is a separate profile; the workspace assigns its id
        profile.source.remove(u"id");
        if (profile.name.isEmpty())
            profile.name = tr("Imported");
        imported.note(Kind::Taken, profile.name, tr("the profile with %1 messages").arg(profile.messages.size()));
        imported.connections.push_back({folder, std::move(profile)});
    };
    if (json[u"format"].toString() != QLatin1String("framescope-profiles")) {
        takeProfile(json, {});
        return imported;
    }
    noteVersion(json, {}, imported);
    for (const OrderedJson &item : json[u"profiles"].items())
        takeProfile(item[u"profile"], item[u"folder"].toString());
    for (const OrderedJson &item : json[u"folders"].items()) {
        std::vector<Problem> problems;
        Folder folder = Folder::fromJson(item[u"settings"], &problems);
        noteProblems(problems, item[u"folder"].toString(), imported);
        folder.id.clear();
        imported.groups.push_back({item[u"folder"].toString(), std::move(folder)});
    }
    for (const OrderedJson &item : json[u"environments"].items()) {
        std::vector<Problem> problems;
        Environment environment = Environment::fromJson(item, &problems);
        noteProblems(problems, environment.name, imported);
        environment.id = Environment::create({}).id;
        environment.source.remove(u"id");
        imported.environments.push_back(std::move(environment));
    }
    return imported;
}

} // namespace framescope::profiles
