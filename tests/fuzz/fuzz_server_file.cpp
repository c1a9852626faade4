// Saved servers, rule files, faults and behaviours of any text: an error with a sentence, or settings that read back as themselves.
// Input: a byte that says what it is, then the text.
#include "FuzzInput.h"

#include "profiles/SecretScan.h"
#include "profiles/WorkspaceAccess.h"
#include "scenario/OptionList.h"
#include "profiles/Variables.h"
#include "server/FaultSpec.h"
#include "server/RuleSet.h"
#include "server/ServerSettings.h"

#include <algorithm>

using namespace framescope;
using namespace framescope::server;

FUZZ_TARGET(server_file)
{
    FuzzInput input(data, size);
    const std::uint8_t what = input.byte() % 4;
    const auto rest = input.rest();
    const QByteArray bytes(reinterpret_cast<const char *>(rest.data()), qsizetype(std::min<std::size_t>(rest.size(), 64 << 10)));
    const QString text = QString::fromUtf8(bytes);
    switch (what) {
    case 0: {
        const auto settings = ServerSettings::parse(bytes, QStringLiteral("x.server.json"));
        if (!settings) {
            demand(!settings.error().id.isEmpty() && !settings.error().what.isEmpty());
            break;
        }
        const auto again = ServerSettings::fromJson(settings->toJson());
        demand(again.ok() && again->toJson() == settings->toJson());
        (void)settings->asksFor(profiles::Resolver(), profiles::WorkspaceAccess(QStringLiteral("/nowhere")));
        (void)profiles::findSecrets(settings->toJson());
        break;
    }
    case 1: {
        const auto rules = RuleSet::parse(bytes, QStringLiteral("x.rules.json"));
        demand(rules.ok() || !rules.error().what.isEmpty());
        if (!rules)
            break;
        const base::OrderedJson json = base::OrderedJson::parse("{\"op\":\"sub\",\"id\":[1,{\"x\":\"y\"}]}").value();
        for (const Rule &rule : rules->rules()) {
            QHash<QString, QString> captures;
            (void)RuleSet::matches(rule, protocol::Opcode::Text, QStringLiteral("{\"op\":\"sub\"}"), &json, captures);
        }
        break;
    }
    case 2: {
        const auto fault = FaultSpec::parse(text);
        demand(fault.ok() ? !fault->info().name.isEmpty() : !fault.error().what.isEmpty());
        break;
    }
    default: {
        const auto list = scenario::OptionList::parse(text);
        if (list) {
            const auto again = scenario::OptionList::parse(list->toString());
            demand(again.ok() && again->options() == list->options() && again->name() == list->name());
        } else {
            demand(!list.error().what.isEmpty());
        }
        break;
    }
    }
    return 0;
}
