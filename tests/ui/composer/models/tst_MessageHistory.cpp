#include "ui/composer/models/MessageHistory.h"

#include "support/TestClass.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using ui::composer::Draft;
using ui::composer::MessageHistory;
using profiles::MessageKind;

class tst_MessageHistory : public QObject
{
    Q_OBJECT

    static Draft text(const QString &text)
    {
        Draft draft;
        draft.text = text;
        return draft;
    }

private slots:
    void everyKindComesBackAsItWasTyped()
    {
        QList<Draft> sent;
        Draft draft = text(QStringLiteral("a\\x1e\\0 {{secret.token}}"));
        draft.escapes = true;
        draft.fragments = QStringLiteral("1,2");
        sent << draft;
        draft = {};
        draft.kind = MessageKind::Close;
        draft.closeCode = 4001;
        draft.text = QStringLiteral("bye");
        sent << draft;
        draft = {};
        draft.kind = MessageKind::File;
        draft.text = QStringLiteral("/tmp/a b");
        draft.fileAsText = true;
        sent << draft;
        draft = {};
        draft.kind = MessageKind::Frame;
        draft.text = QStringLiteral("x");
        draft.frame.header.rsv2 = true;
        draft.frame.header.opcode = protocol::Opcode::Binary;
        sent << draft;
        const QList<Draft> back = MessageHistory::fromJson(MessageHistory::toJson(sent));
        QCOMPARE(back.size(), sent.size());
        for (qsizetype i = 0; i < sent.size(); ++i) {
            QCOMPARE(back[i].kind, sent[i].kind);
            QCOMPARE(back[i].text, sent[i].text);
            QCOMPARE(back[i].escapes, sent[i].escapes);
            QCOMPARE(back[i].fileAsText, sent[i].fileAsText);
            QCOMPARE(back[i].closeCode, sent[i].closeCode);
            QCOMPARE(back[i].fragments, sent[i].fragments);
        }
        QVERIFY(back[3].frame.header.rsv2);
        QCOMPARE(back[3].frame.header.opcode, protocol::Opcode::Binary);
    }

    void itIsBounded()
    {
        QList<Draft> sent;
        sent << text(QString(MessageHistory::kMostBytes, QLatin1Char('x')));
        for (int i = 0; i < 500; ++i)
            sent << text(QStringLiteral("m%1").arg(i));
        const QList<Draft> back = MessageHistory::fromJson(MessageHistory::toJson(sent));
        QCOMPARE(back.size(), MessageHistory::kMostDrafts);
        QCOMPARE(back[0].text, QStringLiteral("m0")); // the long one is left out, not all the others
        for (const QByteArray &broken : {QByteArray(), QByteArray("{"), QByteArray("[1]"), QByteArray(R"({"sent":[{"kind":"cake"},7,{"kind":"frame","frame":"?"}]})")})
            QVERIFY(MessageHistory::fromJson(broken).isEmpty());
    }

    void theFileIsPrivateAndGoesWhereNothingIsToBeStored()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent/a.json"));
        bool keep = true;
        {
            MessageHistory history(path, [&] { return keep; });
            QVERIFY(history.load().isEmpty());
            history.save({text(QStringLiteral("one"))});
            history.save({text(QStringLiteral("two")), text(QStringLiteral("one"))});
        }
        QVERIFY(QFileInfo::exists(path));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
#ifndef Q_OS_WIN
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(!(QFileInfo(folder.filePath(QStringLiteral("sent"))).permissions() & others));
#else
        Q_UNUSED(others)
#endif
        {
            const MessageHistory history(path, [&] { return keep; });
            QCOMPARE(history.load().size(), 2);
            QCOMPARE(history.load().first().text, QStringLiteral("two"));
        }
        keep = false;
        MessageHistory history(path, [&] { return keep; });
        QVERIFY(history.load().isEmpty());
        QVERIFY(!QFileInfo::exists(path));
        history.save({text(QStringLiteral("three"))});
    }
};

FRAMESCOPE_TEST(tst_MessageHistory);
#include "tst_MessageHistory.moc"
