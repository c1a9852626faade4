#include "ErrorPrinter.h"

#include "OptionFlags.h"

#include "base/Bytes.h"
#include "base/NativeFile.h"
#include "base/OptionId.h"
#include "base/Secrets.h"
#include "base/Translation.h"
#include "base/json/JsonWriter.h"


namespace framescope::cli {

namespace {

constexpr char kBoldRed[] = "1;31";
constexpr char kDim[] = "2";
constexpr char kCyan[] = "36";

FRAMESCOPE_TR("framescope::cli::ErrorPrinter")

/// Many errors quote typed text: an address with a password, a header line.
base::Error masked(base::Error error)
{
    // Bytes of a name that is not UTF-8 are escaped first, because masking supports only UTF-8.
    for (QString *text : {&error.what, &error.seen, &error.remedy, &error.subject, &error.value}) {
        if (base::NativeFile::hasRawBytes(*text))
            *text = base::escapeControls(*text);
    }
    return base::Secrets().error(error);
}

} // namespace

QString ErrorPrinter::coloured(const char *code, const QString &text) const
{
    return colour ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text) : text;
}

QByteArray ErrorPrinter::text(const base::Error &told, const QStringList &marked) const
{
    base::Error error = masked(told);
    // The error is about a given option.
    const auto given = error.id == QLatin1String("network.stack-option") ? base::optionIdOf(error.subject) : std::nullopt;
    if (given)
        error.subject = OptionFlags::flag(*given);
    if (form == Form::Json)
        return json(error);
    const bool lines = form == Form::Lines || !marked.isEmpty();
    // Missing names can be listed.
    const QString flag = error.id == QLatin1String("profile.not-found") ? QStringLiteral("framescope-cli profiles list")
                         : command                                      ? OptionFlags::usage(error, *command)
                                                                        : QString();
    QString what = base::escapeControls(error.what);
    if (given)
        what += QStringLiteral(" [%1]").arg(error.subject);
    QStringList parts{coloured(kBoldRed, QStringLiteral("framescope-cli:")) + QLatin1Char(' ') + what};
    const auto add = [&](const QString &label, const QString &text) {
        parts << (lines ? QString(QLatin1String("  ") + coloured(kDim, label) + QLatin1Char(' ')) : QString(label + QLatin1Char(' '))) + text;
    };
    if (!marked.isEmpty()) {
        for (const QString &line : marked)
            parts << QString(QLatin1String("  ") + line);
    } else if (!error.seen.isEmpty()) {
        add(tr("Seen:"), base::escapeControls(error.seen));
    }
    if (!error.remedy.isEmpty() || !flag.isEmpty()) {
        QStringList remedy;
        if (!error.remedy.isEmpty())
            remedy << base::escapeControls(error.remedy);
        if (!flag.isEmpty())
            remedy << coloured(kCyan, QLatin1Char('[') + flag + QLatin1Char(']'));
        add(tr("Try:"), remedy.join(QLatin1Char(' ')));
    }
    return parts.join(lines ? QLatin1Char('\n') : QLatin1Char(' ')).toUtf8() + '\n';
}

QByteArray ErrorPrinter::json(const base::Error &error) const
{
    QByteArray out;
    base::JsonWriter json(out);
    json.beginObject();
    for (const auto &[name, text] : error.fields())
        json.field(name, text);
    json.field("flag", command && OptionFlags::isOf(*command, error.option) ? OptionFlags::flag(error.option) : QString());
    json.endObject();
    return out + '\n';
}

bool ErrorPrinter::asksForJson(const QStringList &arguments)
{
    const QString option = QStringLiteral("--format");
    bool json = false;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        const bool apart = arguments[i] == option;
        if (apart || arguments[i].startsWith(option + QLatin1Char('=')))
            json = (apart ? arguments.value(i + 1) : arguments[i].mid(option.size() + 1)) == QLatin1String("jsonl");
    }
    return json;
}

} // namespace framescope::cli
