#include "server/FaultSpec.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::server;

class tst_FaultSpec : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultCanBeAskedForByItsNameAlone()
    {
        QCOMPARE(FaultSpec::infos().size(), std::size_t{26});
        for (const auto &info : FaultSpec::infos()) {
            const auto spec = FaultSpec::parse(info.name);
            QVERIFY2(spec.ok(), qPrintable(info.name));
            QCOMPARE(spec->kind, info.kind);
            QCOMPARE(spec->info().name, info.name);
            QCOMPARE(spec->when.kind, info.inHandshake ? FaultMoment::Kind::Accept : FaultMoment::Kind::Open);
        }
    }

    void readsOptionsAndMoments()
    {
        const auto spec = FaultSpec::parse(QStringLiteral("close:code=1011,reason=\"a, b\",after=3,p=0.5,times=0"));
        QVERIFY(spec.ok());
        QCOMPARE(*spec->code, std::uint16_t{1011});
        QCOMPARE(spec->reason, QByteArray("a, b"));
        QCOMPARE(spec->when.kind, FaultMoment::Kind::Messages);
        QCOMPARE(spec->when.messages, quint64{3});
        QCOMPARE(spec->when.probability, 0.5);
        QCOMPARE(spec->when.times, 0);
        QCOMPARE(FaultSpec::parse(QStringLiteral("drop:seconds=1.5"))->when.seconds, 1.5);
        // As the help writes it, where no shell takes the quotation marks away.
        const auto refuse = FaultSpec::parse(QStringLiteral("refuse:header='X-A: b',header=X-C: d"));
        QVERIFY(refuse.ok());
        QCOMPARE(refuse->headers.value("X-A"), QByteArray("b"));
        QCOMPARE(refuse->headers.value("X-C"), QByteArray("d"));
        QCOMPARE(FaultSpec::parse(QStringLiteral("drop:at=accept"))->when.kind, FaultMoment::Kind::Accept);
        QCOMPARE(FaultSpec::parse(QStringLiteral("mask:at=accept"))->when.kind, FaultMoment::Kind::Open);
        QCOMPARE(FaultSpec::parse(QStringLiteral("bomb:size=2M"))->bytes, qint64{2 << 20});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << "closs" << "closs";
        QTest::newRow("unknown option") << "close:cod=1" << "cod";
        QTest::newRow("code") << "close:code=70000" << "65535";
        QTest::newRow("two moments") << "close:after=1,seconds=2" << "one moment";
        QTest::newRow("handshake later") << "refuse:after=1" << "at=accept";
        QTest::newRow("probability") << "close:p=2" << "p";
        QTest::newRow("regex") << "close:match=(" << "character 2";
        QTest::newRow("at") << "close:at=noon" << "at=open";
        QTest::newRow("with") << "drop:with=fist" << "with=rst";
        QTest::newRow("bits") << "rsv:bits=8" << "bits";
        QTest::newRow("hex") << "utf8:hex=1" << "hex";
        QTest::newRow("form") << "length:form=8" << "16";
        QTest::newRow("declared") << "length:declared=-1" << "declared";
        QTest::newRow("header") << "refuse:header=nocolon" << "NAME: VALUE";
        QTest::newRow("status") << "redirect:status=200" << "status";
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto spec = FaultSpec::parse(text);
        QVERIFY(!spec.ok());
        QVERIFY2(spec.error().toString().contains(named), qPrintable(spec.error().toString()));
    }
};

FRAMESCOPE_TEST(tst_FaultSpec);
#include "tst_FaultSpec.moc"
