#include "capture/EntryCloseCode.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_EntryCloseCode : public QObject
{
    Q_OBJECT

private slots:
    void ofFrames()
    {
        using protocol::Opcode;
        QCOMPARE(closeCodeOf(EntryKind::Frame, Opcode::Close, base::viewOf("\x03\xe8 bye")), 1000);
        QCOMPARE(closeCodeOf(EntryKind::Frame, Opcode::Close, {}), 1005);
        QCOMPARE(closeCodeOf(EntryKind::Frame, Opcode::Close, base::viewOf("\x03")), 1005);
        QCOMPARE(closeCodeOf(EntryKind::Frame, Opcode::Text, base::viewOf("\x03\xe8")), -1);
    }

    void ofEvents()
    {
        const auto code = [](EntryKind kind, std::string_view json) { return closeCodeOf(kind, protocol::Opcode::Text, base::viewOf(json)); };
        QCOMPARE(code(EntryKind::Closed, R"({"sent":{"code":7},"first":"remote","code":1006})"), 1006);
        QCOMPARE(code(EntryKind::Closed, R"({"first":"remote"})"), -1);
        QCOMPARE(code(EntryKind::Closed, R"({"code":"1006"})"), -1);
        QCOMPARE(code(EntryKind::Closed, "[1006]"), -1);
        QCOMPARE(code(EntryKind::Note, R"({"code":1006})"), -1);
    }
};

FRAMESCOPE_TEST(tst_EntryCloseCode);
#include "tst_EntryCloseCode.moc"
