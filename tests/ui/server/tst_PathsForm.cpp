#include "ui/server/PathsForm.h"
#include "ui/server/SpecTable.h"

#include "support/TestClass.h"

#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace framescope;
using ui::server::PathsForm;

class tst_PathsForm : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfOnePathBelongTogether()
    {
        PathsForm form;
        server::ServerSettings settings;
        settings.paths = {{QStringLiteral("/chat"), {QStringLiteral("broadcast"), QStringLiteral("sink")}}, {QStringLiteral("/*"), {QStringLiteral("echo")}}};
        settings.paths[0].source = base::OrderedJson::parse("{\"colour\":\"red\"}").value();
        form.setSettings(settings);
        QCOMPARE(form.table()->rows().size(), 3);
        server::ServerSettings back = settings;
        form.take(back);
        QVERIFY(back == settings);
        QVERIFY(back.paths[0].source.contains(u"colour")); // which a newer version knows
        form.table()->table()->item(2, 0)->setText(QStringLiteral("no slash"));
        QVERIFY(form.problem().contains(QLatin1String("slash")));
    }

    void behavioursAreOffered()
    {
        PathsForm form;
        form.setSettings({}); // echo on every path
        QCOMPARE(form.table()->rows(), (QList<QStringList>{{QStringLiteral("/*"), QStringLiteral("echo")}}));
        const QMenu *offers = nullptr;
        for (const QPushButton *button : form.findChildren<QPushButton *>()) {
            if (button->menu())
                offers = button->menu();
        }
        QVERIFY(offers);
        for (QAction *action : offers->actions()) {
            if (action->text().startsWith(QLatin1String("feed:sample=iot")))
                action->trigger();
        }
        QCOMPARE(form.table()->rows().last(), (QStringList{QStringLiteral("/iot"), QStringLiteral("feed:sample=iot")}));
        QVERIFY(form.problem().isEmpty());
    }
};

FRAMESCOPE_TEST(tst_PathsForm);
#include "tst_PathsForm.moc"
