// Files, clipboard texts and command lines of other tools: nothing crashes, and every profile taken can be written and read.
// Input: the text.
#include "FuzzInput.h"

#include "profiles/imports/Importer.h"

using namespace framescope;
using namespace framescope::profiles;

FUZZ_TARGET(importer)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto imported = Importer::fromText(text);
    if (!imported) {
        demand(!imported.error().id.isEmpty());
        return 0;
    }
    for (const Imported::Connection &connection : imported->connections)
        demand(base::OrderedJson::parse(connection.profile.toJson().toIndented()).ok());
    return 0;
}
