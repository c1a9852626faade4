#include "ui/shell/Menus.h"

#include "ui/support/ProgramFixture.h"

#include "support/TestClass.h"

#include <QMenu>
#include <QShortcut>
#include <QTest>

using namespace framescope;
using namespace framescope::ui::shell;
using uitest::Program;

class tst_Menus : public QObject
{
    Q_OBJECT

private slots:
    void noTwoActionsHaveTheSameKeys()
    {
        Program program;
        for (const auto &item : program.window.actions().items()) {
            for (const QKeySequence &keys : item.action->shortcuts())
                QVERIFY2(program.window.actions().usedBy(keys, item.id).isEmpty(), qPrintable(item.id + QLatin1Char(' ') + keys.toString()));
        }
    }

    /// A menu shows what is on, and is grey where nothing would happen; the shortcuts do not depend on what it showed last.
    void showHowThingsStand()
    {
        Program program;
        const auto opened = [&program](const char *id) {
            QAction *action = program.window.actions().action(QString::fromLatin1(id));
            for (QMenu *menu : program.window.findChildren<QMenu *>()) {
                if (menu->actions().contains(action))
                    emit menu->aboutToShow();
            }
            return action;
        };
        QVERIFY(!opened("log.copy-text")->isEnabled()); // no page, or one without a log
        program.window.open(QStringLiteral("ws://localhost/"), false);
        QAction *follow = opened("log.follow");
        QVERIFY(follow->isCheckable() && follow->isChecked());
        QVERIFY(!opened("log.copy-text")->isEnabled());
        QVERIFY(!opened("log.pause")->isChecked());
        for (QMenu *menu : program.window.findChildren<QMenu *>())
            emit menu->aboutToHide();
        QVERIFY(program.window.actions().action(QStringLiteral("log.copy-text"))->isEnabled());
    }

    void noKeyOfTheWindowStandsTwice()
    {
        Program program;
        program.window.open(QStringLiteral("ws://localhost/"), false);
        // A key of a part of the window must not be one of the whole window: in that part neither would do anything.
        QHash<QString, QStringList> window;
        QList<std::pair<QString, QString>> parts;
        const auto note = [&](const QKeySequence &keys, Qt::ShortcutContext context, const QString &who) {
            if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut)
                window[keys.toString()] << who;
            else
                parts.append({keys.toString(), who});
        };
        QList<QAction *> actions = program.window.findChildren<QAction *>();
        for (const auto &item : program.window.actions().items())
            actions << item.action;
        for (const QAction *action : std::as_const(actions)) {
            for (const QKeySequence &keys : action->shortcuts())
                note(keys, action->shortcutContext(), action->objectName() + QLatin1Char(' ') + action->text());
        }
        for (const QShortcut *shortcut : program.window.findChildren<QShortcut *>())
            note(shortcut->key(), shortcut->context(), QStringLiteral("shortcut of ") + QString::fromLatin1(shortcut->parent()->metaObject()->className()));
        QVERIFY(window.size() > 30);
        for (auto it = window.cbegin(); it != window.cend(); ++it)
            QVERIFY2(it.value().size() == 1, qPrintable(it.key() + QLatin1String(": ") + it.value().join(QLatin1String(", "))));
        for (const auto &[keys, who] : parts)
            QVERIFY2(!window.contains(keys), qPrintable(keys + QLatin1String(": ") + who + QLatin1String(", ") + window.value(keys).join(QLatin1String(", "))));
    }
};

FRAMESCOPE_TEST(tst_Menus);
#include "tst_Menus.moc"
