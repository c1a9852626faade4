#include "ui/composer/MessageOptions.h"

#include "support/TestClass.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using profiles::MessageKind;
using ui::composer::Draft;
using ui::composer::MessageOptions;

class tst_MessageOptions : public QObject
{
    Q_OBJECT

    static QAbstractButton *button(const MessageOptions &options, const QString &text)
    {
        for (QAbstractButton *each : options.findChildren<QAbstractButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private slots:
    void eachKindHasItsOwn_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QStringList>("buttons");
        QTest::addColumn<bool>("fragments");
        QTest::addColumn<bool>("code");
        QTest::newRow("text") << MessageKind::Text << QStringList{QStringLiteral("Escapes")} << true << false;
        QTest::newRow("json") << MessageKind::Json << QStringList{QStringLiteral("Format")} << true << false;
        QTest::newRow("hex") << MessageKind::Hex << QStringList() << true << false;
        QTest::newRow("file") << MessageKind::File << QStringList{QString::fromUtf8("Choose\xe2\x80\xa6"), QStringLiteral("Send as text")} << true << false;
        QTest::newRow("ping") << MessageKind::Ping << QStringList{QStringLiteral("Escapes")} << false << false;
        QTest::newRow("close") << MessageKind::Close << QStringList() << false << true;
        QTest::newRow("frame") << MessageKind::Frame << QStringList() << false << false;
    }
    void eachKindHasItsOwn()
    {
        QFETCH(MessageKind, kind);
        MessageOptions options;
        options.setKind(kind);
        QStringList shown;
        for (const QAbstractButton *each : options.findChildren<QAbstractButton *>()) {
            if (each->isVisibleTo(&options) && !each->text().isEmpty())
                shown << each->text();
        }
        QTEST(shown, "buttons");
        for (const QLineEdit *edit : options.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String("Fragment sizes"))
                QTEST(edit->isVisibleTo(&options), "fragments");
        }
        QTEST(options.findChild<QComboBox *>()->isVisibleTo(&options), "code");
    }

    void draftsComeBackAsTheyWentIn()
    {
        MessageOptions options;
        QSignalSpy changed(&options, &MessageOptions::changed);
        Draft draft;
        draft.escapes = true;
        draft.fragments = QStringLiteral("10,20");
        options.setDraft(draft);
        QVERIFY(!changed.isEmpty());
        QVERIFY(options.takesEscapes());
        Draft back;
        options.take(back);
        QVERIFY(back.escapes);
        QCOMPARE(back.fragments, draft.fragments);
        // Of another kind neither means anything.
        options.setKind(MessageKind::Close);
        back = {};
        options.take(back);
        QVERIFY(!back.escapes && back.fragments.isEmpty() && !options.takesEscapes());
        QCOMPARE(back.closeCode.value_or(0), 1000);
        draft.kind = MessageKind::Close;
        for (const std::optional<std::uint16_t> code : {std::optional<std::uint16_t>(4711), std::optional<std::uint16_t>(1011), std::optional<std::uint16_t>()}) {
            draft.closeCode = code;
            options.setDraft(draft);
            back = {};
            options.take(back);
            QCOMPARE(back.closeCode, code);
        }
        options.setKind(MessageKind::Frame);
        QVERIFY(options.takesEscapes()); // always
    }

    void aNarrowOneDoesWithoutItsLabel()
    {
        MessageOptions options;
        const int words = options.widthOfWords();
        QVERIFY(words > 0);
        const int wide = options.minimumSizeHint().width();
        options.setNarrow(true);
        QVERIFY(options.minimumSizeHint().width() <= wide - words);
        QSignalSpy format(&options, &MessageOptions::formatRequested);
        options.setKind(MessageKind::Json);
        button(options, QStringLiteral("Format"))->click();
        QCOMPARE(format.size(), 1);
        options.setKind(MessageKind::Ping);
        QCOMPARE(options.widthOfWords(), 0);
    }
};

FRAMESCOPE_TEST(tst_MessageOptions);
#include "tst_MessageOptions.moc"
