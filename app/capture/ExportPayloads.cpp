// Exports each data message's payload as a file of its own.
#include "ExportWriter.h"

#include "base/OptionId.h"
#include "base/Translation.h"
#include "base/json/JsonScanner.h"
#include "base/json/JsonWriter.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace framescope::capture {

namespace {

FRAMESCOPE_TR("framescope::capture")

/// Files named by entry number, direction and payload type; no part of a name comes from the peer. One thread.
class PayloadsWriter final : public ExportWriter
{
public:
    PayloadsWriter(const CaptureReader &reader, const QString &folder) : m_reader(reader), m_folder(folder) {}

    void begin(QByteArray &) override {}

    void entry(const EntryInfo &info, const EntryView &view, QByteArray &) override
    {
        if (m_error || !info.isFrame() || protocol::isControl(info.opcode) || !info.isMessageRow())
            return;
        const QByteArray payload = info.messageFirst != info.number ? m_reader.messagePayload(info.number) : base::toByteArray(view.payload);
        const QString name = QStringLiteral("%1-%2.%3")
                                 .arg(info.number, 10, 10, QLatin1Char('0'))
                                 .arg(info.direction == Direction::Out ? QStringLiteral("out") : QStringLiteral("in"), extensionOf(payload));
        if (put(name, payload))
            ++m_written;
    }

    void end(const Undecided &undecided, QByteArray &) override
    {
        if (!undecided)
            return;
        QByteArray text;
        base::JsonWriter json(text);
        json.beginObject(base::JsonWriter::Layout::Lines);
        json.field("files", m_written);
        json.field("undecided", undecided.count);
        json.field("undecided_first", undecided.firstEntry);
        json.field("undecided_expression", undecided.expression);
        json.field("comment", undecided.sentence());
        json.endObject();
        put(QStringLiteral("index.json"), text + '\n');
    }
    std::optional<base::Error> error() const override { return m_error; }
    std::optional<std::uint64_t> written() const override { return m_written; }

private:
    bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
            m_error = base::Error{QStringLiteral("file.not-writable"),
                                  tr("%1 cannot be written.").arg(QDir::toNativeSeparators(file.fileName())),
                                  file.errorString(), tr("Check the free space, or choose another place.")}
                          .about(file.fileName())
                          .mendedBy(base::OptionId::Output);
            return false;
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return true;
    }

    static QString extensionOf(const QByteArray &payload)
    {
        const QByteArray trimmed = payload.left(64).trimmed();
        if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
            base::JsonScanner json(base::viewOf(payload));
            base::JsonScanner::Token token = json.next();
            while (token != base::JsonScanner::Token::End && token != base::JsonScanner::Token::Error)
                token = json.next();
            if (token == base::JsonScanner::Token::End)
                return QStringLiteral("json");
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(payload);
        return decoder.hasError() || payload.contains('\0') ? QStringLiteral("bin") : QStringLiteral("txt");
    }

    const CaptureReader &m_reader;
    QDir m_folder;
    std::uint64_t m_written = 0;
    std::optional<base::Error> m_error;
};

} // namespace

std::unique_ptr<ExportWriter> makePayloadsWriter(const CaptureReader &reader, const QString &folder)
{
    return std::make_unique<PayloadsWriter>(reader, folder);
}

} // namespace framescope::capture
