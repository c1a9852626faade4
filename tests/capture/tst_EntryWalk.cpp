#include "capture/CaptureWriter.h"
#include "capture/EntryWalk.h"

#include "RandomEntries.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_EntryWalk : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaptureWriter> m_writer;

    void add(const QByteArray &payload, std::uint32_t flags = FlagFin | FlagEndsMessage, protocol::Opcode opcode = protocol::Opcode::Text, std::uint32_t connection = 1)
    {
        EntryView view = capture::fixtures::textFrame(base::viewOf(payload), flags);
        view.opcode = opcode;
        view.connection = connection;
        m_writer->append(view);
    }

    QList<int> walked(const ExportOptions &options, std::uint64_t first, std::uint64_t last, std::uint32_t connection = 0) const
    {
        QList<int> entries;
        const auto reader = m_writer->reader();
        const EntryWalk walk(*reader, options);
        walk.run(first, last, connection, true, [&](const PageView &page, std::uint32_t i) {
            entries << int(page.firstEntry() + i);
            return entries.size() < 100;
        });
        return entries;
    }

private slots:
    void init()
    {
        m_writer = CaptureWriter::create({}).value();
        add("one");
        add("two", FlagFin | FlagEndsMessage, protocol::Opcode::Text, 2);
        add("fra", FlagFragmented);
        add("three");
        add("gment", FlagFin | FlagFragmented | FlagEndsMessage, protocol::Opcode::Continuation);
        add("open", FlagFragmented, protocol::Opcode::Text, 2);
    }

    void givesWhatTheFilterLetsThroughInARange()
    {
        ExportOptions options;
        QCOMPARE(walked(options, 1, 6), (QList<int>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(walked(options, 2, 4), (QList<int>{2, 3, 4}));
        QCOMPARE(walked(options, 1, 6, 2), (QList<int>{2, 6}));
        options.filter = *Filter::parse(QStringLiteral("size>3"));
        QCOMPARE(walked(options, 1, 6), (QList<int>{4, 5, 6}));
        const auto reader = m_writer->reader();
        options.first = 3;
        options.last = 99;
        const EntryWalk walk(*reader, options);
        QCOMPARE(walk.first(), std::uint64_t(3));
        QCOMPARE(walk.last(), std::uint64_t(6));
    }

    void anyoneMayEndIt()
    {
        ExportOptions options;
        options.progress = [](std::uint64_t, std::uint64_t) { return false; };
        const auto reader = m_writer->reader();
        const EntryWalk walk(*reader, options);
        QVERIFY(!walk.run(1, 6, 0, false, [](const PageView &, std::uint32_t) { return true; }));
        options.progress = {};
        int seen = 0;
        QVERIFY(!walk.run(1, 6, 0, false, [&seen](const PageView &, std::uint32_t) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
    }

    void whatCannotBeDecidedIsCounted()
    {
        add(QByteArray(40, 'a') + '!');
        ExportOptions options;
        options.filter = *Filter::parse(QStringLiteral("/^(a|a?)+$/"));
        const auto reader = m_writer->reader();
        const EntryWalk walk(*reader, options);
        QVERIFY(walk.run(walk.first(), walk.last(), 0, true, [](const PageView &, std::uint32_t) { return true; }));
        QCOMPARE(walk.undecided().count, std::uint64_t(1));
        QCOMPARE(walk.undecided().firstEntry, std::uint64_t(7));
    }
};

FRAMESCOPE_TEST(tst_EntryWalk);
#include "tst_EntryWalk.moc"
