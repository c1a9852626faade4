// Exports Framescope's own exchange format: a header line, then one entry per line.
#include "EntryJson.h"
#include "ExportWriter.h"

#include "base/json/JsonWriter.h"

#include <QJsonDocument>

namespace framescope::capture {

namespace {

/// Writes the header line and the entries, with the object of an event redacted. One thread.
class JsonLinesWriter final : public ExportWriter
{
public:
    JsonLinesWriter(const CaptureReader &reader, const ExportOptions &options) : m_reader(reader), m_options(options), m_redactor(options.redaction) {}

    void begin(QByteArray &out) override
    {
        const Annotations annotations = m_reader.annotations();
        base::JsonWriter json(out);
        json.beginObject();
        json.field("format", "framescope-jsonl");
        json.field("version", 1);
        json.field("program", m_options.program + QLatin1Char(' ') + m_options.programVersion);
        json.raw("profile", m_redactor.json(QJsonDocument(annotations.session).toJson(QJsonDocument::Compact)));
        json.field("redacted", m_options.redaction.enabled);
        json.beginArray("annotations");
        for (const QJsonObject &record : annotations.records()) {
            if (record.contains(QLatin1String("session")))
                continue;
            json.beginItem();
            for (auto field = record.begin(); field != record.end(); ++field) {
                const std::string key = field.key().toStdString();
                if (field->isBool())
                    json.field(key, field->toBool());
                else
                    json.field(key, field->toString());
            }
            json.endObject();
        }
        json.endArray();
        json.endObject();
        out += '\n';
    }

    void entry(const EntryInfo &, const EntryView &view, QByteArray &out) override
    {
        EntryView shown = view;
        QByteArray kept;
        m_redactor.redact(shown, kept);
        appendJsonLine(shown, out);
        out += '\n';
    }

    void end(const Undecided &undecided, QByteArray &out) override
    {
        if (!undecided)
            return;
        base::JsonWriter json(out);
        json.beginObject();
        json.field("end", "framescope-jsonl");
        json.field("undecided", undecided.count);
        json.field("undecided_first", undecided.firstEntry);
        json.field("undecided_expression", undecided.expression);
        json.field("comment", undecided.sentence());
        json.endObject();
        out += '\n';
    }
    bool isStateless() const override { return true; }

private:
    const CaptureReader &m_reader;
    const ExportOptions &m_options;
    Redactor m_redactor;
};

} // namespace

std::unique_ptr<ExportWriter> makeJsonLinesWriter(const CaptureReader &reader, const ExportOptions &options)
{
    return std::make_unique<JsonLinesWriter>(reader, options);
}

} // namespace framescope::capture
