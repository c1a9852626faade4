#include "protocol/ContentDecoder.h"

#include "support/Folders.h"
#include "support/TestClass.h"

#include <QtTest>

#include <zlib.h>

using namespace framescope;
using namespace framescope::protocol;

/// Fixtures in base64 are what zlib and Brotli of Node 20 make of kText.
class tst_ContentDecoder : public QObject
{
    Q_OBJECT

    static QByteArray text() { return QByteArray("{\"error\":\"Zugang verweigert \xe2\x80\x93 f\xc3\xbcr G\xc3\xa4ste\",\"id\":7}"); }
    static QByteArray gzip() { return QByteArray::fromBase64("H4sIAAAAAAAAA6tWSi0qyi9SslKKKk1PzEtXKEstKk/NTE8tKlF41DBZIe3wniIF98NLiktSlXSUMlOUrMxrAWzC7AM0AAAA"); }
    static QByteArray zlib() { return QByteArray::fromBase64("eJyrVkotKsovUrJSiipNT8xLVyhLLSpPzUxPLSpReNQwWSHt8J4iBffDS4pLUpV0lDJTlKzMawETmRQJ"); }
    static QByteArray raw() { return QByteArray::fromBase64("q1ZKLSrKL1KyUooqTU/MS1coSy0qT81MTy0qUXjUMFkh7fCeIgX3w0uKS1KVdJQyU5SszGsB"); }
    static QByteArray brotli() { return QByteArray::fromBase64("ixmAeyJlcnJvciI6Ilp1Z2FuZyB2ZXJ3ZWlnZXJ0IOKAkyBmw7xyIEfDpHN0ZSIsImlkIjo3fQM="); }

    /// `bytes` as gzip (31), zlib (15) or raw DEFLATE (-15).
    static QByteArray deflated(const QByteArray &bytes, int windowBits)
    {
        z_stream z{};
        deflateInit2(&z, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
        QByteArray out(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
        z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
        z.avail_in = static_cast<uInt>(bytes.size());
        z.next_out = reinterpret_cast<Bytef *>(out.data());
        z.avail_out = static_cast<uInt>(out.size());
        deflate(&z, Z_FINISH);
        out.truncate(out.size() - qsizetype(z.avail_out));
        deflateEnd(&z);
        return out;
    }
    static BodyContent decode(const QByteArray &coding, const QByteArray &body, std::uint64_t most = 1 << 20, const QByteArray &type = "application/json")
    {
        return ContentDecoder::decode({{"Content-Encoding", coding}, {"Content-Type", type}}, body, most);
    }

private slots:
    void codings_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gzip") << QByteArray("gzip") << gzip();
        QTest::newRow("x-gzip, in capitals") << QByteArray("X-GZIP") << gzip();
        QTest::newRow("deflate: zlib") << QByteArray("deflate") << zlib();
        QTest::newRow("deflate: raw, as some servers send it") << QByteArray("deflate") << raw();
        QTest::newRow("identity") << QByteArray("identity") << text();
        QTest::newRow("two on top of each other") << QByteArray("deflate, gzip") << deflated(zlib(), 31);
        QTest::newRow("members behind one another") << QByteArray("gzip") << deflated(text().left(9), 31) + deflated(text().mid(9), 31);
        QTest::newRow("with something behind it") << QByteArray("gzip") << gzip() + "\n";
        if (ContentDecoder::knowsBrotli())
            QTest::newRow("br") << QByteArray("br") << brotli();
    }
    void codings()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        const BodyContent content = decode(coding, body);
        QCOMPARE(content.bytes, text());
        QCOMPARE(content.text, QString::fromUtf8(text()));
        QCOMPARE(content.notes, QStringList());
        QCOMPARE(content.codings.isEmpty(), coding == "identity");
        // Those that only transfer are undone as well.
        QCOMPARE(ContentDecoder::decode({{"Transfer-Encoding", coding + ", chunked"}}, body, 1000).bytes, text());
    }

    void inflatesNoMoreThanAllowed()
    {
        const QByteArray zeros(8 << 20, 'a');
        const QList<std::pair<QByteArray, QByteArray>> bombs{{"gzip", deflated(zeros, 31)}, {"deflate", deflated(zeros, 15)}, {"deflate", deflated(zeros, -15)},
                                                             {"gzip, gzip", deflated(deflated(zeros, 31), 31)}};
        for (const auto &[coding, body] : bombs) {
            QVERIFY(body.size() < 10'000);
            const BodyContent content = decode(coding, body, 5000);
            QVERIFY(!content.notes.isEmpty());
            QVERIFY(content.bytes.size() <= 5000);
            QVERIFY2(content.notes.join(QLatin1Char(' ')).contains(QStringLiteral("5000")), qPrintable(content.notes.join(QLatin1Char(' '))));
        }
        // Exactly as much as is allowed is no more than that.
        QCOMPARE(decode("gzip", gzip(), std::uint64_t(text().size())).notes, QStringList());
        QCOMPARE(decode("gzip", gzip(), std::uint64_t(text().size() - 1)).notes.size(), 1);
    }

    void brotliBomb()
    {
        if (!ContentDecoder::knowsBrotli())
            QSKIP("FRAMESCOPE-SKIPPED: built without Brotli");
        QFile seed(framescope::testing::sourcePath(QStringLiteral("tests/fuzz/seeds/content_decoder/brbomb")));
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const BodyContent content = decode("br", seed.readAll().mid(3), 70'000); // 64 MiB of zeros
        QCOMPARE(content.bytes, QByteArray(70'000, '\0'));
        QCOMPARE(content.notes.size(), 1);
    }

    void saysWhatIsWrong()
    {
        const auto note = [](const BodyContent &content) { return content.notes.join(QLatin1Char('|')); };
        QVERIFY(note(decode("gzip", gzip().left(40))).contains(QStringLiteral("ends too early")));
        QVERIFY(!decode("gzip", gzip().left(40)).text.isEmpty());
        QCOMPARE(ContentDecoder::decode({{"Content-Encoding", "gzip"}}, gzip().left(40), 1000, false).notes, QStringList());
        QByteArray damaged = deflated(text().repeated(200) + "end", 31);
        damaged[damaged.size() - 6] = char(damaged[damaged.size() - 6] ^ 0x55); // the checksum
        QVERIFY(note(decode("gzip", damaged)).contains(QStringLiteral("damaged")));
        const BodyContent plain = decode("gzip", text());
        QVERIFY(note(plain).contains(QStringLiteral("not in the coding gzip")));
        QCOMPARE(plain.bytes, text());
        QVERIFY(plain.text.contains(QStringLiteral("error")));
        const BodyContent zstd = decode("zstd", QByteArray::fromHex("28b52ffd00ff"));
        QVERIFY(note(zstd).contains(QStringLiteral("zstd")));
        QCOMPARE(zstd.text, QStringLiteral("(\\xb5/\\xfd\\x00\\xff"));
        QVERIFY(note(decode("gzip,gzip,gzip,gzip,gzip", gzip())).contains(QStringLiteral("5 codings")));
        if (!ContentDecoder::knowsBrotli())
            QVERIFY(note(decode("br", brotli())).contains(QStringLiteral("Brotli")));
        QCOMPARE(decode("gzip", {}).notes, QStringList());
    }

    void characters_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const QString umlauts = QStringLiteral("Zürich");
        QTest::newRow("JSON is UTF-8") << QByteArray("application/json") << QByteArray("\"Z\xc3\xbcrich\"") << QStringLiteral("\"Zürich\"");
        QTest::newRow("a kind of JSON") << QByteArray("application/problem+json") << QByteArray("Z\xc3\xbcrich") << umlauts;
        QTest::newRow("JSON in another charset, if it says so") << QByteArray("application/json; charset=ISO-8859-1") << QByteArray("Z\xfcrich") << umlauts;
        QTest::newRow("charset") << QByteArray("text/plain; format=flowed; Charset=\"utf-8\"") << QByteArray("Z\xc3\xbcrich") << umlauts;
        QTest::newRow("Latin-1") << QByteArray("text/plain;charset=latin1") << QByteArray("Z\xfcrich") << umlauts;
        QTest::newRow("Windows-1252") << QByteArray("text/plain;charset=windows-1252") << QByteArray("\x80") << QStringLiteral("€");
        QTest::newRow("none, and UTF-8") << QByteArray("text/html") << QByteArray("Z\xc3\xbcrich") << umlauts;
        QTest::newRow("none, and not UTF-8") << QByteArray("text/plain") << QByteArray("Z\xfcrich") << umlauts;
        QTest::newRow("no type") << QByteArray() << QByteArray("Z\xc3\xbcrich") << umlauts;
        QTest::newRow("a page's own word") << QByteArray("text/html") << QByteArray("<meta charset='iso-8859-1'>\xc3\xbc") << QStringLiteral("<meta charset='iso-8859-1'>Ã¼");
        QTest::newRow("UTF-16") << QByteArray("text/plain; charset=utf-16le") << QByteArray("Z\0\xfc\0", 4) << QStringLiteral("Zü");
        QTest::newRow("JSON in UTF-16, as RFC 4627 allowed") << QByteArray("application/json") << QByteArray("{\0\"\0\xfc\0\"\0:\0001\0}\0", 14) << QStringLiteral("{\"ü\":1}");
        QTest::newRow("a mark in front") << QByteArray("text/plain") << QByteArray("\xef\xbb\xbfZ\xc3\xbc") << QStringLiteral("Zü");
        QTest::newRow("cut inside a character") << QByteArray("application/json") << QByteArray("Z\xc3\xbc\xe2\x80") << QStringLiteral("Zü");
        QTest::newRow("no text") << QByteArray("image/png") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("\\x89PNG\\r\\n\\x1a\\n");
    }
    void characters()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const BodyContent content = ContentDecoder::decode({{"Content-Type", type}}, body, 1000);
        QCOMPARE(content.text, text);
        QCOMPARE(content.bytes, body);
        QCOMPARE(content.notes, QStringList());
    }

    void unknownCharset()
    {
        const BodyContent content = ContentDecoder::decode({{"Content-Type", "text/plain; charset=klingon"}}, "abc", 1000);
        QCOMPARE(content.text, QStringLiteral("abc"));
        QVERIFY(content.notes.value(0).contains(QStringLiteral("klingon")));
    }
};

FRAMESCOPE_TEST(tst_ContentDecoder);
#include "tst_ContentDecoder.moc"
