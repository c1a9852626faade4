#include "cli/EventText.h"

#include "base/Units.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::cli;
using capture::EntryKind;

class tst_EventText : public QObject
{
    Q_OBJECT

private slots:
    void events_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, EntryKind kind, const char *json, const char *text) {
            QTest::newRow(name) << int(kind) << QByteArray(json).replace('\'', '"') << QString::fromUtf8(text);
        };
        row("connecting", EntryKind::Connecting, "{'url':'ws://h/'}", "ws://h/");
        row("phase", EntryKind::Phase, "{'phase':'tcp','ms':1.5}", "TCP connect 1.50 ms");
        row("redirect to another origin", EntryKind::Redirect, "{'status':302,'to':'ws://b/','withheld':['Cookie','client certificate']}",
            "302 → ws://b/ (another origin, without: Cookie, client certificate)");
        row("redirect", EntryKind::Redirect, "{'status':302,'to':'ws://b/'}", "302 → ws://b/");
        row("open", EntryKind::Open, "{'status':101,'timings':{'total':38.2},'address':'::1','port':80,'tls':{'version':'TLS 1.3'},'protocol':'chat'}",
            "101 · 38 ms · [::1]:80 · TLS 1.3 · protocol chat");
        row("open with Qt's stack, which hides the TLS version", EntryKind::Open, "{'status':101,'tls':{'version':'','server_name':null}}", "101");
        row("open with a note", EntryKind::Open, "{'status':101,'notes':['TLS 1.0 was allowed.']}", "101 · TLS 1.0 was allowed.");
        row("TCP kept open", EntryKind::Closed, "{'first':'local','sent':{'code':1000,'name':'Normal Closure'},'received':{'code':1000,'name':'Normal Closure'},'peer_kept_open_ms':5000}",
            "we closed first with 1000 Normal Closure · answered with 1000 Normal Closure · the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after 5.0 s");
        row("failed", EntryKind::OpenFailed, "{'error':{'what':'It failed.'}}", "It failed.");
        row("peer first", EntryKind::Closed, "{'first':'remote','received':{'code':1001,'name':'Going Away','reason':'bye'},'sent':{'code':1001}}",
            "the peer closed first with 1001 Going Away “bye”");
        row("peer first, no answer", EntryKind::Closed, "{'first':'remote','received':{'code':1000,'name':'Normal Closure'}}", "the peer closed first with 1000 Normal Closure · not answered");
        row("peer first, answered unseen", EntryKind::Closed, "{'first':'remote','received':{'code':1000,'name':'Normal Closure'},'answer_hidden':true}",
            "the peer closed first with 1000 Normal Closure · this stack does not tell the answer");
        row("we first, no answer", EntryKind::Closed, "{'first':'local','sent':{'code':1000,'name':'Normal Closure'},'received':null}",
            "we closed first with 1000 Normal Closure · never answered");
        row("lost", EntryKind::Closed, "{'first':'none','inside_frame':true}", "1006 Abnormal Closure: no Close frame from either side · inside a frame");
        row("violation", EntryKind::Violation, "{'id':'a.b','section':'RFC 6455 section 5','seen':'Bad.','close_code':1002}", "a.b (RFC 6455 section 5): Bad. → 1002");
        row("reconnect", EntryKind::Reconnect, "{'attempt':1,'of':5,'delay_ms':500,'because':'Lost.'}", "attempt 1 of 5 in 500 ms · Lost.");
        row("keepalive", EntryKind::Keepalive, "{'waited_ms':2000}", "no pong within 2.0 s");
        row("note", EntryKind::Note, "{'text':'a\\u001b[31m'}", "a\\x1b[31m");
        row("server", EntryKind::Server, "{'server':'page','status':200}", "page · status 200");
        row("refused", EntryKind::Refused, "{'peer':'p','status':403,'text':'No.'}", "p 403 No.");
        row("not JSON", EntryKind::Note, "nonsense", "nonsense");
    }

    void events()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QCOMPARE(eventText(static_cast<EntryKind>(kind), base::viewOf(json)), text);
    }

    void sizesAndTimes()
    {
        QCOMPARE(base::Units::shortSize(0), QStringLiteral("0"));
        QCOMPARE(base::Units::shortSize(999), QStringLiteral("999"));
        QCOMPARE(base::Units::shortSize(1229), QStringLiteral("1.2k"));
        QCOMPARE(base::Units::shortSize(3ull << 30), QStringLiteral("3.0G"));
        QCOMPARE(base::Units::shortDuration(1'250'000), QStringLiteral("1.25 ms"));
        QCOMPARE(base::Units::shortDuration(4'200'000'000), QStringLiteral("4.2 s"));
    }
};

FRAMESCOPE_TEST(tst_EventText);
#include "tst_EventText.moc"
