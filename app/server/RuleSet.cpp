#include "RuleSet.h"

#include "RuleParser.h"
#include "Text.h"

#include "base/NativeFile.h"

#include <QFile>

namespace framescope::server {

namespace {

bool holds(const JsonCondition &condition, const base::OrderedJson &root, QHash<QString, QString> &captures)
{
    const auto found = condition.path.find(root);
    if (condition.kind == JsonCondition::Kind::Exists)
        return found.empty() != condition.exists;
    for (const base::OrderedJson *value : found) {
        switch (condition.kind) {
        case JsonCondition::Kind::Exists: break;
        case JsonCondition::Kind::Equals:
            // 1 and 1.0 are the same number, whatever its digits.
            if (*value == condition.value || (value->isNumber() && condition.value.isNumber() && value->toDouble() == condition.value.toDouble()))
                return true;
            break;
        case JsonCondition::Kind::Above:
            if (value->isNumber() && value->toDouble() > condition.number)
                return true;
            break;
        case JsonCondition::Kind::Below:
            if (value->isNumber() && value->toDouble() < condition.number)
                return true;
            break;
        case JsonCondition::Kind::Matches: {
            const auto match = condition.regex.match(value->toText());
            if (!match.hasMatch())
                break;
            const QStringList names = condition.regex.namedCaptureGroups();
            for (int i = 0; i < names.size(); ++i) {
                if (!names[i].isEmpty())
                    captures.insert(names[i], match.captured(i));
            }
            return true;
        }
        }
    }
    return false;
}

} // namespace

base::Result<RuleSet> RuleSet::parse(const QByteArray &json, const QString &fileName)
{
    return RuleParser(json, fileName.isEmpty() ? Text::tr("The text") : fileName).parse();
}

base::Result<RuleSet> RuleSet::load(const QString &fileName)
{
    constexpr qint64 kMost = 16 << 20;
    base::NativeFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{QStringLiteral("file.not-readable"), Text::tr("The rules file %1 could not be read.").arg(fileName), file.errorString(),
                           Text::tr("another path.")};
    if (file.size() > kMost)
        return base::Error{QStringLiteral("file.too-large"), Text::tr("The rules file %1 is larger than 16 MiB.").arg(fileName), {}, {}};
    return parse(file.readAll(), fileName);
}

bool RuleSet::matches(const Rule &rule, protocol::Opcode kind, const QString &text, const base::OrderedJson *json, QHash<QString, QString> &captures)
{
    if (rule.kind && *rule.kind != kind)
        return false;
    const bool needsText = rule.text || rule.contains || rule.regex || !rule.json.empty();
    if (needsText && kind != protocol::Opcode::Text)
        return false;
    if (rule.text && *rule.text != text)
        return false;
    if (rule.contains && !text.contains(*rule.contains))
        return false;
    QHash<QString, QString> found;
    if (rule.regex) {
        const auto match = rule.regex->match(text);
        if (!match.hasMatch())
            return false;
        const QStringList names = rule.regex->namedCaptureGroups();
        for (int i = 0; i <= rule.regex->captureCount(); ++i) {
            found.insert(QString::number(i), match.captured(i));
            if (i < names.size() && !names[i].isEmpty())
                found.insert(names[i], match.captured(i));
        }
    }
    for (const JsonCondition &condition : rule.json) {
        if (json == nullptr || !holds(condition, *json, found))
            return false;
    }
    captures.insert(found);
    return true;
}

} // namespace framescope::server
