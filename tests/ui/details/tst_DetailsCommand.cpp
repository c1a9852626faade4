#include "ui/details/DetailsCommand.h"

#include "ui/details/DetailsPanel.h"
#include "ui/details/PayloadFinder.h"
#include "ui/details/PayloadPage.h"
#include "ui/details/PayloadTextView.h"
#include "ui/support/UiFixture.h"

#include "support/TestClass.h"

#include <QClipboard>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace framescope;
using ui::details::DetailsCommand;
using ui::details::DetailsPanel;

class tst_DetailsCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> ids;
        for (const DetailsCommand &command : DetailsCommand::all()) {
            QVERIFY(!command.text.isEmpty() && command.carryOut);
            QVERIFY2(!ids.contains(QString::fromLatin1(command.id)), command.id);
            ids.insert(QString::fromLatin1(command.id));
        }
        DetailsPanel panel;
        QVERIFY(!DetailsCommand::run(panel, QStringLiteral("log.copy-text")));
        QVERIFY(!DetailsCommand::stateOf(panel, QStringLiteral("log.copy-text")));
        QVERIFY(!DetailsCommand::stateOf(panel, QStringLiteral("details.copy-path"))->enabled); // nothing is shown
        QVERIFY(!DetailsCommand::stateOf(panel, QStringLiteral("details.reveal"))->enabled);
        QCOMPARE(DetailsCommand::stateOf(panel, QStringLiteral("details.wrap"))->checked.value_or(false), true);
    }

    /// Ctrl+F belongs to the pane that the keyboard is in.
    void findingIsForThePayloadWhereTheKeyboardIsInIt()
    {
        uitest::Log log;
        log.add("{\"a\":{\"b\":[1,\"two\"]}}");
        QWidget window;
        DetailsPanel panel(&window);
        QWidget other(&window);
        other.setFocusPolicy(Qt::StrongFocus);
        panel.resize(700, 400);
        window.resize(700, 400);
        window.show();
        panel.setReader(log.reader);
        panel.showEntry(1);
        QTRY_VERIFY(!panel.isLoading() && !panel.payload()->isLoading());
        other.setFocus();
        QVERIFY(!DetailsCommand::run(panel, QStringLiteral("log.find")));
        panel.payload()->text()->setFocus();
        QVERIFY(DetailsCommand::run(panel, QStringLiteral("log.find")));
        QVERIFY(panel.payload()->finder()->isVisible());
        QVERIFY(DetailsCommand::run(panel, QStringLiteral("log.find-next")));
        QVERIFY(DetailsCommand::run(panel, QStringLiteral("log.find-previous")));
        panel.tabs()->setCurrentIndex(DetailsPanel::Frame);
        QVERIFY(!DetailsCommand::run(panel, QStringLiteral("log.find")));
        // Its own command goes there from anywhere.
        panel.payload()->finder()->close();
        QVERIFY(DetailsCommand::run(panel, QStringLiteral("details.find")));
        QCOMPARE(panel.tabs()->currentIndex(), int(DetailsPanel::Payload));
        QVERIFY(panel.payload()->finder()->isVisible());
    }

    void copiesWhatTheCursorIsIn()
    {
        uitest::Log log;
        const QByteArray json = "{\"a\":{\"b\":[1,\"two\"]}}";
        log.add(json);
        DetailsPanel panel;
        panel.resize(700, 400);
        panel.show();
        panel.setReader(log.reader);
        panel.showEntry(1);
        QTRY_VERIFY(!panel.payload()->isLoading());
        const qsizetype at = json.indexOf("two");
        panel.payload()->text()->select(at, 1);
        emit panel.payload()->text()->selectionChanged(at, 1);
        QVERIFY(DetailsCommand::run(panel, QStringLiteral("details.copy-value")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("two"));
        QVERIFY(DetailsCommand::run(panel, QStringLiteral("details.copy-path")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a.b[1]"));
    }
};

FRAMESCOPE_TEST(tst_DetailsCommand);
#include "tst_DetailsCommand.moc"
