#include "DecodersCommand.h"

#include "EntryPrinter.h"

#include "base/Translation.h"
#include "base/json/JsonWriter.h"
#include "decode/ConnectionDecoder.h"
#include "decode/DecoderRegistry.h"

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::DecodersCommand")

QString latin(std::string_view text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); }

QString joined(const std::vector<std::string_view> &names)
{
    QStringList list;
    for (const std::string_view name : names)
        list << latin(name);
    return list.join(QStringLiteral(", "));
}

QString recognisedBy(const decode::DecoderType &type)
{
    QStringList by;
    if (type.byHandshake)
        by << tr("the opening handshake");
    if (type.byContent)
        by << tr("the content of a message");
    return by.isEmpty() ? tr("nothing: choose it by its name") : by.join(QStringLiteral(", "));
}

void appendJson(const decode::DecoderType &type, QByteArray &out)
{
    base::JsonWriter json(out);
    json.beginObject();
    json.field("name", type.name);
    json.field("title", type.title());
    json.field("about", type.about());
    json.field("by_handshake", type.byHandshake != nullptr);
    json.field("by_content", type.byContent != nullptr);
    for (const auto &[key, names] : {std::pair("attributes", &type.attributes), std::pair("options", &type.options)}) {
        json.key(std::string_view(key));
        json.beginArray();
        for (const std::string_view name : *names)
            json.value(name);
        json.endArray();
    }
    json.endObject();
    out += '\n';
}

} // namespace

DecodersCommand::DecodersCommand()
{
    m_spec.name = QStringLiteral("decoders");
    m_spec.summary = tr("lists the application protocols and encodings that can be decoded");
    m_spec.arguments = QStringLiteral("[NAME]");
    m_spec.maxArguments = 1;
    m_spec.options = {{QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("lines, or a JSON object a decoder"), false, QString()}};
    m_spec.examples = {QStringLiteral("framescope-cli decoders"), QStringLiteral("framescope-cli decoders socket.io")};
}

base::Result<int> DecodersCommand::run(const ParsedOptions &options, Console &console)
{
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    const bool isJson = *format == OutputFormat::JsonLines;
    std::vector<const decode::DecoderType *> types(decode::decoderTypes().begin(), decode::decoderTypes().end());
    if (!options.arguments().isEmpty()) {
        const QString name = options.arguments().first();
        const decode::DecoderType *type = decode::decoderType(name.toStdString());
        if (!type)
            return decode::DecoderChoice::unknown(name);
        types = {type};
    }
    qsizetype width = 0;
    for (const decode::DecoderType *type : types)
        width = std::max(width, qsizetype(type->name.size()));
    QByteArray &out = console.out();
    for (const decode::DecoderType *type : types) {
        if (isJson) {
            appendJson(*type, out);
            continue;
        }
        out += QString(latin(type->name).leftJustified(width + 2) + type->title() + QLatin1Char('\n')).toUtf8();
        out += QString(QString(width + 2, QLatin1Char(' ')) + type->about() + QLatin1Char('\n')).toUtf8();
        if (types.size() > 1)
            continue;
        out += QString(tr("Recognised by: %1").arg(recognisedBy(*type)) + QLatin1Char('\n')).toUtf8();
        if (!type->attributes.empty())
            out += QString(tr("Attributes: %1").arg(joined(type->attributes)) + QLatin1Char('\n')).toUtf8();
        if (!type->options.empty())
            out += QString(tr("Options: %1").arg(joined(type->options)) + QLatin1Char('\n')).toUtf8();
    }
    console.written();
    console.flush();
    return int(ExitOk);
}

} // namespace framescope::cli
