#include "capture/EventSentence.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

namespace {

QString milliseconds(std::int64_t ns)
{
    return QStringLiteral("%1 ms").arg(static_cast<double>(ns) / 1e6);
}

} // namespace

class tst_EventSentence : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, EntryKind kind, const char *json, const char *text) {
            QTest::newRow(name) << int(kind) << QByteArray(json).replace('\'', '"') << QString::fromUtf8(text);
        };
        row("phase that begins", EntryKind::Phase, "{'phase':'lookup'}", "Name lookup …");
        row("phase of another program", EntryKind::Phase, "{'phase':'x\\u001b','ms':2}", "x\\x1b 2 ms");
        row("certificate", EntryKind::Open, "{'status':101,'tls':{'version':'TLS 1.3','problems':[{'text':'It is expired.'}]}}",
            "101 · TLS 1.3 · certificate accepted in spite of: It is expired.");
        row("observed", EntryKind::Open, "{'status':101,'proxy':'http p:1','violations':[{'id':'a.b'}]}", "101 · proxy http p:1 · violation a.b");
        row("failed without words", EntryKind::OpenFailed, "{'error':{},'status':403}", "403");
        row("closed, code only", EntryKind::Closed, "{'code':1000,'first':'remote'}", "the peer closed first with 1000 Normal Closure · not answered");
        row("answered otherwise", EntryKind::Closed, "{'first':'remote','received':{'code':1000,'name':'N'},'sent':{'code':null,'name':'No Status Received'}}",
            "the peer closed first with 1000 N · answered with no code No Status Received");
        row("imported", EntryKind::Closed, "{'first':'none','code':1001,'name':'Going Away','reason':'bye','imported':'har'}",
            "closed with 1001 Going Away “bye”; the file does not say by whom");
        row("failed end", EntryKind::Closed, "{'first':'none','error':{'what':'It broke.'}}", "1006 Abnormal Closure: no Close frame from either side · It broke.");
        row("for ever", EntryKind::Reconnect, "{'attempt':3,'of':null,'delay_ms':10,'because':''}", "attempt 3 in 10 ms");
        row("listening", EntryKind::Server, "{'server':'listening','urls':['ws://127.0.0.1:1/'],'seed':7,'warning':'Open to all.'}",
            "listening · ws://127.0.0.1:1/ · Open to all.");
        row("page", EntryKind::Server, "{'server':'page','peer':'127.0.0.1 port 5','status':200,'target':'/x'}", "page · 127.0.0.1 port 5 · /x · status 200");
        row("fault", EntryKind::Server, "{'server':'fault','fault':'drop','spec':'drop:at=3','client':1,'text':'On purpose: it drops.','deliberate':true}",
            "fault · drop:at=3 · On purpose: it drops.");
        row("server of a newer version", EntryKind::Server, "{'server':'turned','degrees':1.50}", "turned · degrees 1.50");
        row("refused without words", EntryKind::Refused, "{'peer':'p','error':{'what':'No.'}}", "p No.");
        row("not kept", EntryKind::NotKept, "{'reason':'disk','text':'The disk is full.'}", "The disk is full.");
        row("not JSON", EntryKind::Note, "non\x1bsense", "non\\x1bsense");
        row("says nothing", EntryKind::Note, "{'x':1}", "{\"x\":1}");
        row("a newer kind", static_cast<EntryKind>(99), "{'x':1}", "{\"x\":1}");
    }

    void sentences()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QCOMPARE(EventSentence::of(static_cast<EntryKind>(kind), base::viewOf(json), &milliseconds), text);
    }

    void durationsAreTheSurfaces()
    {
        const auto json = base::viewOf("{\"waited_ms\":2000}");
        QCOMPARE(EventSentence::of(EntryKind::Keepalive, json, &milliseconds), QStringLiteral("no pong within 2000 ms"));
        QCOMPARE(EventSentence::of(EntryKind::Keepalive, json, [](std::int64_t) { return QStringLiteral("2 s"); }), QStringLiteral("no pong within 2 s"));
    }
};

FRAMESCOPE_TEST(tst_EventSentence);
#include "tst_EventSentence.moc"
