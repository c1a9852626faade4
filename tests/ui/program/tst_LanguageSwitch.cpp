#include "ui/shell/MainWindow.h"

#include "ui/support/ProgramFixture.h"
#include "ui/composer/ComposerPanel.h"
#include "ui/log/LogPanel.h"
#include "ui/server/ServerForm.h"
#include "ui/server/ServerPage.h"
#include "ui/shell/TabArea.h"
#include "ui/widgets/FilterEdit.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace framescope;
using uitest::Program;
using State = session::Session::State;

namespace {

/// A language of its own: every text of ours in brackets. So no catalogue has to be complete for the test.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context).startsWith("framescope::ui::") ? QStringLiteral("[%1]").arg(QString::fromUtf8(text)) : QString();
    }
    bool isEmpty() const override { return false; }
};

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *name : {"text", "title", "placeholderText", "toolTip", "accessibleName"}) {
            if (!widget->inherits("QLineEdit") || qstrcmp(name, "text") != 0)
                texts << widget->property(name).toString();
        }
    }
    texts.removeAll(QString());
    texts.sort();
    return texts;
}

} // namespace

class tst_LanguageSwitch : public QObject
{
    Q_OBJECT

private slots:
    /// An open session with its log, a draft, a filter, a changed server, split tabs: all of it is there in the other language.
    void everythingIsThereAndTranslated()
    {
        uitest::EchoServer echo;
        Program program;
        uitest::ProgramWindow &window = program.window;
        auto *session = window.newSession(echo.address());
        session->connectNow();
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), State::Open, 30'000);
        ui::composer::Draft draft;
        draft.text = QStringLiteral("sent");
        session->composer()->setDraft(draft);
        session->composer()->send();
        QTRY_COMPARE_WITH_TIMEOUT(session->statistics().in.messages, 1u, 30'000);
        draft.text = QStringLiteral("{\"a\": \"not sent yet\"}");
        draft.kind = profiles::MessageKind::Json;
        session->composer()->setDraft(draft);
        session->log()->setFilterText(QStringLiteral("type:text"));
        QTRY_VERIFY_WITH_TIMEOUT(session->log()->model()->rowCount() == 2, 30'000);
        QVERIFY(session->log()->goToEntry(session->log()->model()->entryOfRow(0)));
        const quint64 entry = session->log()->currentEntry();
        const QStringList history = session->composer()->history();
        auto *server = window.newServer();
        auto settings = *server->form()->settings();
        settings.name = QStringLiteral("Changed");
        server->form()->setSettings(settings);
        emit server->form()->edited();
        QVERIFY(server->isModified());
        window.tabArea()->splitOff(server);
        window.tabArea()->setCurrent(session);
        QCoreApplication::processEvents();
        const QStringList before = textsOf(window);
        QVERIFY(before.size() > 60);

        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        window.rebuild();
        const QPointer<ui::session::SessionPage> after = window.currentSession();
        QVERIFY(after);
        QCOMPARE(window.pages().all().size(), 2);
        QCOMPARE(window.tabArea()->panes().size(), 2);
        QCOMPARE(after->state(), State::Open);
        QCOMPARE(after->address(), echo.address());
        QCOMPARE(after->addressEdit()->text(), echo.address());
        QCOMPARE(after->composer()->draft().text, draft.text);
        QCOMPARE(after->composer()->draft().kind, draft.kind);
        QCOMPARE(after->composer()->history(), history);
        QCOMPARE(after->log()->filterEdit()->text(), QStringLiteral("type:text"));
        QTRY_COMPARE_WITH_TIMEOUT(after->log()->model()->rowCount(), 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(after->log()->currentEntry(), entry, 30'000);
        auto *changed = qobject_cast<ui::server::ServerPage *>(window.pages().all().at(1));
        QVERIFY(changed);
        QVERIFY(changed->isModified());
        QCOMPARE(changed->form()->settings()->name, QStringLiteral("Changed"));
        // The words of the button, of a menu, of the tree's filter.
        QCOMPARE(after->connectButton()->text(), QStringLiteral("[Disconnect]"));
        QCOMPARE(window.actions().action(QStringLiteral("file.newSession"))->text(), QStringLiteral("[New &session]"));
        QCOMPARE(window.connections()->filterEdit()->placeholderText(), QStringLiteral("[Filter]"));
        QStringList left = before;
        const QStringList now = textsOf(window);
        for (const QString &text : now)
            left.removeOne(text);
        QVERIFY2(left.size() > 60, qPrintable(left.join(QStringLiteral(" | "))));

        // It still works: what is written goes out, what comes in is shown, and the session ends in order.
        after->composer()->send();
        QTRY_COMPARE_WITH_TIMEOUT(after->statistics().in.messages, 2u, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(after->log()->model()->rowCount(), 4, 30'000);
        QCoreApplication::removeTranslator(&brackets);
        window.rebuild();
        QCOMPARE(window.currentSession()->connectButton()->text(), QStringLiteral("Disconnect"));
        window.currentSession()->disconnectNow();
        QTRY_COMPARE_WITH_TIMEOUT(window.currentSession()->state(), State::Closed, 30'000);
    }
};

FRAMESCOPE_TEST(tst_LanguageSwitch);
#include "tst_LanguageSwitch.moc"
