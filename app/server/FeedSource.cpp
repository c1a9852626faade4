#include "FeedSource.h"

#include "Text.h"

#include "base/InputFile.h"
#include "base/NativeFile.h"
#include "capture/CaptureReader.h"

#include <QFile>

#include <algorithm>

namespace framescope::server {

namespace {

class TemplateSource final : public FeedSource
{
public:
    explicit TemplateSource(scenario::Template text) : m_text(std::move(text)) {}
    std::optional<Item> next(const base::GeneratorContext &context) override
    {
        auto bytes = m_text.render({context, {}, nullptr});
        if (!bytes)
            return std::nullopt;
        return Item{protocol::Opcode::Text, std::move(*bytes), -1};
    }

private:
    scenario::Template m_text;
};

class FileSource final : public FeedSource
{
public:
    explicit FileSource(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    std::optional<Item> next(const base::GeneratorContext &) override
    {
        constexpr qint64 kLongestLine = 64 << 20;
        while (!m_file->atEnd()) {
            QByteArray line = m_file->readLine(kLongestLine);
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            if (line.isEmpty())
                continue;
            m_some = true;
            const auto kind = line.isValidUtf8() ? protocol::Opcode::Text : protocol::Opcode::Binary;
            return Item{kind, std::move(line), -1};
        }
        return std::nullopt;
    }
    bool rewind() override { return m_some && m_file->seek(0); }

private:
    std::unique_ptr<QFile> m_file;
    bool m_some = false;
};

class CaptureSource final : public FeedSource
{
public:
    CaptureSource(std::shared_ptr<capture::CaptureReader> reader, capture::Direction direction, double speed)
        : m_reader(std::move(reader)), m_direction(direction), m_speed(speed)
    {
    }

    std::optional<Item> next(const base::GeneratorContext &) override
    {
        while (m_message <= m_reader->messageCount()) {
            const auto entry = m_reader->entryOfMessage(m_message++);
            const auto info = m_reader->info(entry);
            if (!info || info->kind != capture::EntryKind::Frame || info->direction != m_direction || protocol::isControl(info->opcode))
                continue;
            Item item;
            item.kind = info->opcode == protocol::Opcode::Continuation ? kindOfMessage(info->messageFirst) : info->opcode;
            item.bytes = m_reader->messagePayload(entry);
            item.gapNs = m_lastNs < 0 ? 0 : static_cast<std::int64_t>(static_cast<double>(std::max<std::int64_t>(0, info->time.monoNs - m_lastNs)) / m_speed);
            m_lastNs = info->time.monoNs;
            m_some = true;
            return item;
        }
        return std::nullopt;
    }

    bool rewind() override
    {
        m_message = 1;
        m_lastNs = -1;
        return m_some;
    }

private:
    /// Only the first frame of a fragmented message has its type, not the last.
    protocol::Opcode kindOfMessage(std::uint64_t first) const
    {
        const auto info = m_reader->info(first);
        return info && info->opcode == protocol::Opcode::Text ? protocol::Opcode::Text : protocol::Opcode::Binary;
    }

    std::shared_ptr<capture::CaptureReader> m_reader;
    capture::Direction m_direction;
    double m_speed;
    std::uint64_t m_message = 1;
    std::int64_t m_lastNs = -1;
    bool m_some = false;
};

} // namespace

std::unique_ptr<FeedSource> FeedSource::fromTemplate(scenario::Template text)
{
    return std::make_unique<TemplateSource>(std::move(text));
}

base::Result<std::unique_ptr<FeedSource>> FeedSource::fromFile(const QString &fileName)
{
    // A pipe or a device would block the thread that serves the clients.
    if (const auto ordinary = base::InputFile::checkOrdinary(fileName); !ordinary)
        return base::InputFile::about(Text::tr("The feed's file %1").arg(fileName), ordinary.error());
    auto file = std::make_unique<base::NativeFile>(fileName);
    if (!file->open(QIODevice::ReadOnly))
        return base::Error{QStringLiteral("file.not-readable"), Text::tr("The feed's file %1 could not be read.").arg(fileName), file->errorString(),
                           Text::tr("Check the path and the permissions.")}
            .about(fileName);
    return std::unique_ptr<FeedSource>(std::make_unique<FileSource>(std::move(file)));
}

base::Result<std::unique_ptr<FeedSource>> FeedSource::fromCapture(const QString &fileName, bool outgoing, double speed)
{
    auto reader = capture::CaptureReader::open(fileName);
    if (!reader)
        return reader.error();
    return std::unique_ptr<FeedSource>(
        std::make_unique<CaptureSource>(*reader, outgoing ? capture::Direction::Out : capture::Direction::In, speed));
}

} // namespace framescope::server
