#include "protocol/Opcode.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope::protocol;

class tst_Opcode : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 5.2.
    void namesAndKinds()
    {
        const std::array<const char *, 16> names{"continuation", "text", "binary", "reserved-3", "reserved-4", "reserved-5", "reserved-6", "reserved-7",
                                                 "close", "ping", "pong", "reserved-11", "reserved-12", "reserved-13", "reserved-14", "reserved-15"};
        for (int i = 0; i < 16; ++i) {
            const auto opcode = static_cast<Opcode>(i);
            QCOMPARE(QByteArray::fromStdString(std::string(opcodeName(opcode))), QByteArray(names[static_cast<std::size_t>(i)]));
            QCOMPARE(isControl(opcode), i >= 8);
            QCOMPARE(isReserved(opcode), QByteArray(names[static_cast<std::size_t>(i)]).startsWith("reserved"));
        }
    }
};

FRAMESCOPE_TEST(tst_Opcode);
#include "tst_Opcode.moc"
