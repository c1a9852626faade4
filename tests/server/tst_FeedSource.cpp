#include "server/FeedSource.h"

#include "capture/CaptureWriter.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_FeedSource : public QObject
{
    Q_OBJECT

private slots:
    void aCaptureKeepsKindsAndTiming()
    {
        QTemporaryDir folder;
        capture::CaptureOptions options;
        options.path = folder.filePath(QStringLiteral("feed.fscope"));
        auto writer = capture::CaptureWriter::create(options);
        QVERIFY(writer.ok());
        const auto add = [&](std::int64_t ms, capture::Direction direction, protocol::Opcode opcode, const char *text, std::uint32_t flags) {
            capture::EntryView entry;
            entry.time = {1'700'000'000'000'000'000 + ms * 1'000'000, ms * 1'000'000};
            entry.direction = direction;
            entry.opcode = opcode;
            entry.flags = flags;
            entry.payload = base::viewOf(std::string_view(text));
            entry.payloadLength = entry.wireLength = entry.payload.size();
            (*writer)->append(entry);
        };
        constexpr auto whole = capture::FlagFin | capture::FlagEndsMessage;
        add(0, capture::Direction::In, protocol::Opcode::Text, "one", whole);
        add(10, capture::Direction::Out, protocol::Opcode::Text, "sent", whole);
        add(20, capture::Direction::In, protocol::Opcode::Ping, "p", capture::FlagFin);
        add(50, capture::Direction::In, protocol::Opcode::Text, "tw", capture::FlagFragmented);
        add(60, capture::Direction::In, protocol::Opcode::Continuation, "o", whole | capture::FlagFragmented);
        add(100, capture::Direction::In, protocol::Opcode::Binary, "three", whole);
        QVERIFY((*writer)->finish().ok());

        auto source = FeedSource::fromCapture(options.path, false, 2);
        QVERIFY2(source.ok(), source.ok() ? "" : qPrintable(source.error().toString()));
        for (int round = 0; round < 2; ++round) {
            const auto one = (*source)->next({});
            QCOMPARE(one->bytes, QByteArray("one"));
            QCOMPARE(one->gapNs, std::int64_t{0});
            const auto two = (*source)->next({});
            QCOMPARE(two->bytes, QByteArray("two"));
            QCOMPARE(two->kind, protocol::Opcode::Text);
            QCOMPARE(two->gapNs, std::int64_t{30'000'000});
            const auto three = (*source)->next({});
            QCOMPARE(three->kind, protocol::Opcode::Binary);
            QCOMPARE(three->gapNs, std::int64_t{20'000'000});
            QVERIFY(!(*source)->next({}).has_value());
            QVERIFY((*source)->rewind());
        }
        auto sent = FeedSource::fromCapture(options.path, true, 1);
        QCOMPARE((*sent)->next({})->bytes, QByteArray("sent"));
    }

    void aMissingFileIsNamed()
    {
        QCOMPARE(FeedSource::fromFile(QStringLiteral("/nonexistent")).error().id, QStringLiteral("file.not-found"));
        QVERIFY(!FeedSource::fromCapture(QStringLiteral("/nonexistent"), false, 1).ok());
    }

    void anEmptyFileHasNothingToRepeat()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("empty")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto source = FeedSource::fromFile(file.fileName());
        QVERIFY(!(*source)->next({}).has_value());
        QVERIFY(!(*source)->rewind());
    }
};

FRAMESCOPE_TEST(tst_FeedSource);
#include "tst_FeedSource.moc"
