#include "ui/details/FrameTab.h"

#include "ui/widgets/FactsView.h"

#include "support/TestClass.h"

#include <QTest>

#include <algorithm>

using namespace framescope;
using ui::details::EntryDetails;
using ui::details::FrameTab;

class tst_FrameTab : public QObject
{
    Q_OBJECT

    static QString shown(FrameTab &tab, const EntryDetails &details)
    {
        tab.setDetails(std::make_shared<EntryDetails>(details));
        return tab.facts()->toPlainText();
    }

private slots:
    void fieldsAreThoseOfTheFrame()
    {
        capture::EntryInfo info;
        info.flags = capture::FlagFin | capture::FlagMasked;
        info.direction = capture::Direction::Out;
        info.headerLength = 8;
        info.wireLength = 300;
        info.maskKey = 0x37fa213d;
        const auto fields = FrameTab::fieldsOf(info);
        int bits = 0;
        for (const auto &field : fields) {
            bits += field.bits;
            QVERIFY(!field.wrong);
        }
        QCOMPARE(bits, 8 * 8);
        QCOMPARE(fields.back().value, QStringLiteral("37fa213d"));
        info.opcode = protocol::Opcode::Ping;
        info.flags = 0;
        QVERIFY(FrameTab::fieldsOf(info).front().wrong); // a control frame must not be fragmented
        info.opcode = protocol::Opcode::Text;
        info.flags = capture::FlagFin;
        info.headerLength = 4;
        info.wireLength = 5;
        const auto tooLong = FrameTab::fieldsOf(info);
        QVERIFY(std::any_of(tooLong.begin(), tooLong.end(), [](const auto &field) { return field.wrong; })); // not the shortest form
    }

    void aFragmentedMessageIsAddedUp()
    {
        EntryDetails details;
        capture::EntryInfo part;
        part.number = 1;
        part.flags = capture::FlagFragmented;
        part.wireLength = part.payloadLength = 4;
        details.fragments.push_back(part);
        part.number = 3;
        part.flags |= capture::FlagFin | capture::FlagEndsMessage;
        part.opcode = protocol::Opcode::Continuation;
        part.messageLength = 10;
        part.wireLength = 6;
        details.fragments.push_back(part);
        details.info = part;
        FrameTab tab;
        const QString text = shown(tab, details);
        for (const char *line : {"Fragment 2: #3", "On the wire: 10 bytes", "Number: 3"})
            QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
        details.info->flags &= ~std::uint32_t(capture::FlagEndsMessage);
        details.moreFragments = true;
        const QString unfinished = shown(tab, details);
        QVERIFY2(unfinished.contains(QLatin1String("continues after this frame")) && unfinished.contains(QLatin1String("not listed")), qPrintable(unfinished));
    }

    void eventsHaveNoHeader()
    {
        FrameTab tab;
        EntryDetails details;
        QVERIFY(shown(tab, details).contains(QLatin1String("Select a frame")));
        details.info.emplace();
        details.info->kind = capture::EntryKind::Open;
        QVERIFY(shown(tab, details).contains(QLatin1String("an event, not a frame")));
        QVERIFY(!tab.bits()->isVisibleTo(&tab));
        details.info->kind = capture::EntryKind::Frame;
        shown(tab, details);
        QVERIFY(tab.bits()->isVisibleTo(&tab));
    }
};

FRAMESCOPE_TEST(tst_FrameTab);
#include "tst_FrameTab.moc"
