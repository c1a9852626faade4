#include "protocol/Utf8.h"

#include "support/TestClass.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace framescope;
using namespace framescope::protocol;

namespace {

/// A slow reference implementation of RFC 3629 section 4. -1: valid; else the first invalid byte, or the size
/// if the text ends inside a character.
qsizetype firstBad(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto byte = [&](qsizetype i) { return static_cast<std::uint8_t>(bytes[at + i]); };
        const int lead = byte(0);
        int more = 0;
        int low = 0x80;
        int high = 0xbf;
        if (lead <= 0x7f) more = 0;
        else if (lead >= 0xc2 && lead <= 0xdf) more = 1;
        else if (lead == 0xe0) { more = 2; low = 0xa0; }
        else if (lead == 0xed) { more = 2; high = 0x9f; }
        else if (lead >= 0xe1 && lead <= 0xef) more = 2;
        else if (lead == 0xf0) { more = 3; low = 0x90; }
        else if (lead >= 0xf1 && lead <= 0xf3) more = 3;
        else if (lead == 0xf4) { more = 3; high = 0x8f; }
        else return at;
        for (int i = 1; i <= more; ++i) {
            if (at + i >= bytes.size())
                return bytes.size();
            if (byte(i) < low || byte(i) > high)
                return at + i;
            low = 0x80;
            high = 0xbf;
        }
        at += more + 1;
    }
    return -1;
}

/// The result of the incremental check for pieces of `step`.
qsizetype streamed(const QByteArray &bytes, qsizetype step)
{
    Utf8 check;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QByteArray part = bytes.mid(at, step);
        if (!check.feed(base::viewOf(part)))
            return at + static_cast<qsizetype>(check.badAt());
    }
    return check.complete() ? -1 : bytes.size();
}

} // namespace

class tst_Utf8 : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 6455 section 8.1 and RFC 3629: the cases that test suites agree on.
    void knownCases_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *hex, bool valid) { QTest::newRow(hex) << QByteArray::fromHex(hex) << valid; };
        row("", true);
        row("48656c6c6fc2b540c39fc3b6c3a4c3bcc3a0c3a1", true);
        row("cebae1bdb9cf83cebcceb5", true);
        row("cebae1bdb9cf83cebcceb5eda080656469746564", false); // a surrogate in the middle
        row("cebae1bdb9cf83cebcceb5f4908080656469746564", false); // beyond U+10FFFF
        row("00", true);
        row("c280", true);
        row("e0a080", true);
        row("f0908080", true);
        row("f888808080", false);
        row("fc8480808080", false);
        row("7f", true);
        row("dfbf", true);
        row("efbfbf", true);
        row("f7bfbfbf", false);
        row("ed9fbf", true);
        row("ee8080", true);
        row("efbfbd", true);
        row("f48fbfbf", true);
        row("f4908080", false);
        row("80", false);
        row("bf", false);
        row("c0af", false);
        row("c1bf", false);
        row("e080af", false);
        row("e09fbf", false);
        row("f08080af", false);
        row("f08fbfbf", false);
        row("eda080", false);
        row("edbfbf", false);
        row("eda080edb080", false);
        row("c3", false);
        row("e282", false);
        row("f09f98", false);
        row("fe", false);
        row("ff", false);
        row("efbbbf", true); // a byte order mark is a character like any other
    }

    void knownCases()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(Utf8::isValid(base::viewOf(bytes)), valid);
        // Far from the beginning too, where whole words of ASCII are skipped, and with more behind.
        for (int before = 0; before < 80; ++before) {
            const QByteArray longer = QByteArray(before, 'a') + bytes + QByteArray(before % 9, 'b');
            QCOMPARE(Utf8::isValid(base::viewOf(longer)), firstBad(longer) < 0);
        }
    }

    void failsOnTheFirstImpossibleByte()
    {
        Utf8 check;
        QVERIFY(check.feed(base::viewOf(QByteArray::fromHex("cebae1bdb9cf83cebcceb5f4"))));
        QVERIFY(!check.complete());
        QVERIFY(!check.feed(base::viewOf(QByteArray::fromHex("90"))));
        QCOMPARE(check.badAt(), std::size_t(0));
        QVERIFY(!check.feed(base::viewOf("a")));
        check.reset();
        QVERIFY(check.feed(base::viewOf("a")) && check.complete());
    }

    void everySequenceOfThreeBytes()
    {
        QByteArray bytes(3, '\0');
        for (int lead = 0x80; lead < 0x100; ++lead) {
            for (int second = 0; second < 0x100; ++second) {
                for (const int third : {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc3, 0xff}) {
                    bytes[0] = static_cast<char>(lead);
                    bytes[1] = static_cast<char>(second);
                    bytes[2] = static_cast<char>(third);
                    const qsizetype expected = firstBad(bytes);
                    if (streamed(bytes, 3) != expected || streamed(bytes, 1) != expected)
                        QFAIL(bytes.toHex().constData());
                    const QByteArray longer = bytes + "abcd";
                    if (streamed(longer, 7) != firstBad(longer))
                        QFAIL(longer.toHex().constData());
                }
            }
        }
    }

    void randomTextInRandomPieces()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = 0, n = random.bounded(60); i < n; ++i) {
                constexpr std::array<char32_t, 10> some{'a', 'z', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10ffff};
                const char32_t c = random.bounded(3) ? 'x' : some[static_cast<std::size_t>(random.bounded(10))];
                text += QString::fromUcs4(&c, 1);
            }
            QByteArray bytes = text.toUtf8();
            if (!bytes.isEmpty() && random.bounded(2))
                bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
            const qsizetype expected = firstBad(bytes);
            for (const qsizetype step : {1, 2, 3, 5, 8, 1000}) {
                if (streamed(bytes, step) != expected)
                    QFAIL(bytes.toHex().constData());
            }
        }
    }
};

FRAMESCOPE_TEST(tst_Utf8);
#include "tst_Utf8.moc"
