#include "ui/composer/models/ComposedMessage.h"

#include "support/TestClass.h"

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::ComposedMessage;
using ui::composer::Draft;

class tst_ComposedMessage : public QObject
{
    Q_OBJECT

private slots:
    void escapes()
    {
        QCOMPARE(*ComposedMessage::unescape(QStringLiteral("a\\0b\\x1e\\n\\\\\\u{1F600}\\u00e4")), QByteArray("a\0b\x1e\n\\\xf0\x9f\x98\x80\xc3\xa4", 12));
        QVERIFY(!ComposedMessage::unescape(QStringLiteral("\\q")).ok());
        QVERIFY(!ComposedMessage::unescape(QStringLiteral("\\x1")).ok());
        QVERIFY(!ComposedMessage::unescape(QStringLiteral("\\")).ok());
    }

    void kinds()
    {
        Draft draft;
        draft.text = QStringLiteral("h\\n");
        QCOMPARE(ComposedMessage::compose(draft)->payload, QByteArray("h\\n"));
        draft.escapes = true;
        QCOMPARE(ComposedMessage::compose(draft)->payload, QByteArray("h\n"));
        draft = {};
        draft.kind = MessageKind::Hex;
        draft.text = QStringLiteral("00 ff");
        draft.fragments = QStringLiteral("1");
        const auto hex = ComposedMessage::compose(draft);
        QVERIFY(hex.ok());
        QCOMPARE(hex->payload, QByteArray("\x00\xff", 2));
        QCOMPARE(hex->kind, session::Outgoing::Kind::Binary);
        QCOMPARE(hex->fragmentSizes, std::vector<std::uint64_t>{1});
        draft.text = QStringLiteral("0g");
        QVERIFY(!ComposedMessage::compose(draft).ok());
        draft = {};
        draft.kind = MessageKind::Base64;
        draft.text = QStringLiteral("SGk=");
        QCOMPARE(ComposedMessage::compose(draft)->payload, QByteArray("Hi"));
    }

    void controlFramesAreShort()
    {
        Draft draft;
        draft.kind = MessageKind::Ping;
        draft.text = QString(126, QLatin1Char('x'));
        QVERIFY(!ComposedMessage::compose(draft).ok());
        draft.kind = MessageKind::Close;
        draft.closeCode = 4000;
        draft.text = QStringLiteral("bye");
        const auto close = ComposedMessage::compose(draft);
        QVERIFY(close.ok());
        QCOMPARE(*close->closeCode, 4000);
    }

    void files()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x01\x02");
        file.close();
        Draft draft;
        draft.kind = MessageKind::File;
        draft.text = file.fileName();
        QCOMPARE(ComposedMessage::compose(draft)->payload, QByteArray("\x01\x02"));
        draft.text += QStringLiteral(".gone");
        QVERIFY(!ComposedMessage::compose(draft).ok());
    }

    void savedMessagesComeBackByteForByte()
    {
        Draft draft;
        draft.text = QStringLiteral("a\\x1e\\0\\\\b\\n");
        draft.escapes = true;
        const auto saved = ComposedMessage::toSaved(draft, QStringLiteral("m"));
        QVERIFY(saved.ok());
        QCOMPARE(saved->content, QString::fromLatin1("a\x1e\0\\b\n", 6));
        const Draft back = ComposedMessage::fromSaved(*saved);
        QVERIFY(back.escapes);
        QCOMPARE(ComposedMessage::compose(back)->payload, ComposedMessage::compose(draft)->payload);
        draft.text = QStringLiteral("\\xff");
        QVERIFY(!ComposedMessage::toSaved(draft, QStringLiteral("m")).ok());

        draft = {};
        draft.text = QStringLiteral("in three frames");
        draft.fragments = QStringLiteral("3, 5");
        const auto plan = ComposedMessage::compose(ComposedMessage::fromSaved(*ComposedMessage::toSaved(draft, {})));
        QVERIFY(plan.ok());
        QCOMPARE(plan->fragmentSizes, (std::vector<std::uint64_t>{3, 5}));

        draft = {};
        draft.kind = MessageKind::Close;
        draft.closeCode = 4001;
        draft.text = QStringLiteral("a:b");
        QCOMPARE(ComposedMessage::toSaved(draft, {})->content, QStringLiteral("4001:a:b"));
        QCOMPARE(ComposedMessage::fromSaved(*ComposedMessage::toSaved(draft, {})).text, QStringLiteral("a:b"));

        draft = {};
        draft.kind = MessageKind::Frame;
        draft.text = QStringLiteral("x\\x00,y");
        draft.frame.header.rsv3 = true;
        draft.frame.header.masked = true;
        draft.frame.header.opcode = protocol::Opcode::Binary;
        draft.frame.declaredLength = 9;
        const auto frame = ComposedMessage::compose(ComposedMessage::fromSaved(*ComposedMessage::toSaved(draft, {})));
        QVERIFY(frame.ok());
        QCOMPARE(frame->raw.payload, QByteArray("x\0,y", 4));
        QVERIFY(frame->raw.header.rsv3 && frame->raw.header.masked);
        QCOMPARE(frame->raw.declaredLength.value_or(0), 9u);
    }

    void fragmentPlans()
    {
        QCOMPARE(ComposedMessage::fragmentPlan(25, {10}).section(QLatin1Char(':'), 1), QStringLiteral(" 10 + 10 + 5"));
        QVERIFY(ComposedMessage::fragmentPlan(25, {30}).isEmpty());
        QVERIFY(ComposedMessage::fragmentPlan(qint64(1) << 40, {1}).endsWith(QStringLiteral("…")));
    }

    void rawFramesSayWhatTheyBreak()
    {
        protocol::RawFrame frame;
        frame.header.opcode = protocol::Opcode::Ping;
        frame.header.fin = false;
        frame.header.masked = false;
        frame.header.rsv2 = true;
        frame.payload = QByteArray(200, 'x');
        QCOMPARE(ComposedMessage::rawFrameWarnings(frame, true).size(), 4);
        protocol::RawFrame good;
        good.header.masked = true;
        QVERIFY(ComposedMessage::rawFrameWarnings(good, true).isEmpty());
    }
};

FRAMESCOPE_TEST(tst_ComposedMessage);
#include "tst_ComposedMessage.moc"
