#include "FieldReader.h"

#include "base/Bytes.h"

namespace framescope::profiles {

void FieldReader::note(const base::OrderedJson &json, const QString &path, const QString &expected, Context context, bool isChoice)
{
    if (!context.problems)
        return;
    Problem problem;
    problem.severity = Problem::Severity::Warning;
    problem.id = QStringLiteral("profile.wrong-value");
    problem.where = path;
    const QByteArray seen = json.toCompact();
    // A wrong value in a field for secrets must not be quoted in a message.
    problem.what = tr("\"%1\" should be %2, but it is %3.")
                       .arg(path, expected, json.isString() && !isChoice ? tr("a text") : base::escapedPreview(base::viewOf(seen), 40));
    problem.remedy = tr("Correct it in the file; until then it counts as not set and is kept as it is.");
    if (!context.text.isEmpty())
        std::tie(problem.line, problem.column) = base::OrderedJson::positionOf(context.text, json.offset());
    context.problems->push_back(std::move(problem));
}

} // namespace framescope::profiles
