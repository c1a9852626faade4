#include "FilterOption.h"

#include "base/Bytes.h"

#include <QCoreApplication>

namespace framescope::cli::filteroption {

Option row()
{
    return {QStringLiteral("filter"), QStringLiteral("EXPR"),
            QCoreApplication::translate("framescope::cli::FilterOption", "only entries that match: word, /regex/, type:text, size>1k, dir:in, json:path=value, …"), false,
            QString()};
}

std::optional<capture::Filter> read(const ParsedOptions &options, Console &console)
{
    const auto text = options.value(u"filter");
    if (!text)
        return capture::Filter();
    capture::FilterError error;
    if (auto filter = capture::Filter::parse(*text, &error))
        return filter;
    console.errLine(QStringLiteral("framescope-cli: ") + base::escapeControls(error.sentence));
    console.errLine(QStringLiteral("  ") + base::escapeControls(*text));
    // What stands before the caret may be wider once its control characters are escaped.
    console.errLine(QStringLiteral("  ") + QString(base::escapeControls(text->left(error.position)).size(), QLatin1Char(' '))
                    + QString(std::max<qsizetype>(error.length, 1), QLatin1Char('^')));
    return {};
}

} // namespace framescope::cli::filteroption
