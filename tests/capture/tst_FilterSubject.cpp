#include "capture/FilterSubject.h"

#include "RandomEntries.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_FilterSubject : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatTheEntryKnows()
    {
        capture::fixtures::EntryMaker maker(5);
        for (int i = 0; i < 100; ++i) {
            const auto made = maker.next();
            const FilterSubject subject = FilterSubject::of(made.view);
            const EntryView back = subject.info.view(subject.payload, made.view.wire);
            QVERIFY(back.time == made.view.time && back.kind == made.view.kind && back.direction == made.view.direction && back.opcode == made.view.opcode
                    && back.flags == made.view.flags && back.connection == made.view.connection && back.wireLength == made.view.wireLength
                    && back.payloadLength == made.view.payloadLength && back.rttNs == made.view.rttNs && back.maskKey == made.view.maskKey);
            QVERIFY(!subject.endsFragments);
            QCOMPARE(subject.info.messageLength, made.view.payloadLength);
            QCOMPARE(subject.info.messageKind, made.view.opcode);
        }
    }

    void aMessageInFragmentsIsItsLastFrameWithAllOfIt()
    {
        EntryView last = capture::fixtures::textFrame(base::viewOf("ond"), FlagFin | FlagFragmented | FlagEndsMessage);
        last.opcode = protocol::Opcode::Continuation;
        const FilterSubject subject = FilterSubject::ofFragments(last, protocol::Opcode::Text, base::viewOf("second"));
        QVERIFY(subject.endsFragments && subject.info.isMessageRow());
        QCOMPARE(subject.info.opcode, protocol::Opcode::Continuation);
        QCOMPARE(subject.info.messageKind, protocol::Opcode::Text);
        QCOMPARE(subject.info.messageLength, std::uint64_t(6));
        QCOMPARE(subject.info.payloadLength, std::uint64_t(3));
        QCOMPARE(subject.payload.size(), std::size_t(6));
    }
};

FRAMESCOPE_TEST(tst_FilterSubject);
#include "tst_FilterSubject.moc"
