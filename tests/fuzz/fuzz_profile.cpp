// What a stranger's files make of a profile: variables end, what is asked for is named, secrets that are taken out can be put in again.
// Input: a profile, and behind the first NUL a folder's file.
#include "FuzzInput.h"

#include "profiles/Effective.h"
#include "profiles/SecretScan.h"
#include "profiles/TrustRequest.h"
#include "profiles/ValueCheck.h"
#include "profiles/Variables.h"
#include "profiles/WorkspaceAccess.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::profiles;

FUZZ_TARGET(profile)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 64 << 10)));
    const qsizetype end = bytes.indexOf('\0');
    const auto profileJson = base::OrderedJson::parse(bytes.left(end < 0 ? bytes.size() : end));
    const auto folderJson = base::OrderedJson::parse(end < 0 ? QByteArray("{}") : bytes.mid(end + 1));
    if (!profileJson || !folderJson)
        return 0;
    const Folder folder = Folder::fromJson(*folderJson);
    FolderLayer layer;
    layer.folder = folder;
    layer.file = QStringLiteral("folder.json");
    Effective effective = Effective::of(Profile::fromJson(*profileJson), QStringLiteral("p.connection.json"), {layer});
    effective.baseFolder = QStringLiteral("/nowhere/w");

    Variables variables;
    variables.sources.push_back({QStringLiteral("folder"), folder.variables});
    variables.process = QProcessEnvironment();
    variables.process.insert(QStringLiteral("HOME"), QStringLiteral("value-of-home"));
    const Resolver open(variables);
    const TrustRequest request = TrustRequest::of(effective, open, WorkspaceAccess(QStringLiteral("/nowhere/w")));
    demand(TrustRequest::fromJson(request.toJson()).toJson() == request.toJson());
    (void)request.lines();
    (void)findBadValues(effective.profile);

    // What was not named among the environment's names is not put in.
    Profile resolved = effective.profile;
    (void)open.resolveAll(resolved);
    if (request.environment.isEmpty() && !bytes.contains("value-of-home")) {
        for (const QString &text : textsOf(resolved))
            demand(!text.contains(QLatin1String("value-of-home")));
    }

    Profile taken = effective.profile;
    const QHash<QString, QString> secrets = takeSecrets(taken);
    demand(findSecrets(taken).size() <= findSecrets(effective.profile).size());
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        demand(!it.key().isEmpty() && !it.value().isEmpty());
    return 0;
}
