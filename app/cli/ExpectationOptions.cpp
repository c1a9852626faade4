#include "ExpectationOptions.h"

#include "ExitCode.h"

#include "base/Translation.h"
#include "scenario/PayloadText.h"

namespace framescope::cli::expectationoptions {

namespace {

FRAMESCOPE_TR("framescope::cli::Expectations")

} // namespace

std::vector<Option> options()
{
    const QString group = tr("Expecting");
    return {
        {QStringLiteral("expect"), QStringLiteral("REGEX"), tr("a message must match; close when all are met, exit 1 if one is not"), true, group},
        {QStringLiteral("expect-close"), QStringLiteral("CODE"), tr("the connection must end with this code (1005: none, 1006: no Close frame)"), false, group},
        {QStringLiteral("count"), QStringLiteral("N"), tr("close after N messages"), false, group},
        {QStringLiteral("timeout"), QStringLiteral("SECONDS"), tr("end after this time in any case: exit 1 if --expect is not met, else 5"), false, group},
    };
}

base::Result<scenario::Expectations> read(const ParsedOptions &options)
{
    scenario::Expectations expectations;
    for (const QString &text : options.values(u"expect")) {
        base::TextPattern pattern(text, QRegularExpression::UseUnicodePropertiesOption);
        if (!pattern.isValid())
            return usageError(tr("--expect: the regular expression is not valid: %1.").arg(pattern.errorString()),
                              scenario::payloadtext::marked(text, pattern.errorOffset()));
        expectations.expectMessage(std::move(pattern));
    }
    if (const auto text = options.value(u"expect-close")) {
        const auto code = OptionParser::parseNumber(*text, QStringLiteral("--expect-close"), 0, 65535);
        if (!code)
            return code.error();
        expectations.expectClose(static_cast<int>(*code));
    }
    const auto count = options.number(u"count", 0, 1, qint64(1) << 60);
    if (!count)
        return count.error();
    expectations.expectCount(*count);
    return expectations;
}

} // namespace framescope::cli::expectationoptions
