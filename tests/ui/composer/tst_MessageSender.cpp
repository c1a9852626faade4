#include "ui/composer/MessageSender.h"

#include "support/TestClass.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::Draft;
using ui::composer::MessageSender;
using ui::composer::VariableUse;

class tst_MessageSender : public QObject
{
    Q_OBJECT

    /// A sender with a connection, and what came of its drafts.
    struct Bench {
        Bench()
        {
            sender.setCanSend(true);
            QObject::connect(&sender, &MessageSender::composed, &sender, [this](const session::Outgoing &outgoing) { payloads << outgoing.payload; });
            QObject::connect(&sender, &MessageSender::sent, &sender, [this](const Draft &draft, MessageSender::Turn) { drafts << draft.text; });
            QObject::connect(&sender, &MessageSender::failed, &sender, [this](const base::Error &error) { errors << error.id; });
        }
        MessageSender sender;
        QList<QByteArray> payloads;
        QStringList drafts;
        QStringList errors;
    };

private slots:
    void variablesArePutInForGood()
    {
        Bench bench;
        int counter = 0;
        bench.sender.setResolver([&](const Draft &written, VariableUse use) -> base::Result<profiles::Resolved> {
            const QString text = written.text;
            if (text.contains(QLatin1String("unknown")))
                return base::Error{QStringLiteral("variable.unknown"), QStringLiteral("There is no variable unknown."), {}, {}};
            const QString resolved = QString(text).replace(QLatin1String("{{n}}"), QString::number(use == VariableUse::Send ? ++counter : counter + 1));
            return profiles::Resolved{resolved, resolved};
        });
        Draft draft;
        draft.text = QStringLiteral("#{{n}}");
        bench.sender.send(draft);
        bench.sender.send(draft, MessageSender::Turn::Repeated);
        QCOMPARE(bench.payloads, (QList<QByteArray>{"#1", "#2"}));
        QCOMPARE(bench.drafts, (QStringList{draft.text, draft.text})); // what was written, not what was put in
        draft.text = QStringLiteral("{{unknown}}");
        bench.sender.send(draft);
        QCOMPARE(bench.errors, QStringList{QStringLiteral("variable.unknown")});
        QCOMPARE(bench.drafts.size(), 2);
    }

    void filesAreReadOnThePoolAndDroppedWithTheConnection()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bytes");
        file.close();
        Bench bench;
        Draft draft;
        draft.kind = MessageKind::File;
        draft.text = file.fileName();
        bench.sender.send(draft);
        QVERIFY(bench.sender.isReading());
        bench.sender.send(draft); // not while one is being read
        QTRY_COMPARE_WITH_TIMEOUT(bench.payloads, QList<QByteArray>{"bytes"}, 30'000);
        QVERIFY(!bench.sender.isReading());
        bench.sender.send(draft);
        bench.sender.setCanSend(false);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.sender.isReading(), 30'000);
        QCOMPARE(bench.payloads.size(), 1);
        bench.sender.send(draft);
        QVERIFY(!bench.sender.isReading());
        bench.sender.setCanSend(true);
        draft.text += QStringLiteral(".gone");
        bench.sender.send(draft);
        QTRY_COMPARE_WITH_TIMEOUT(bench.errors.size(), 1, 30'000);
    }
};

FRAMESCOPE_TEST(tst_MessageSender);
#include "tst_MessageSender.moc"
