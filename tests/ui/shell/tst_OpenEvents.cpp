#include "ui/shell/OpenEvents.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

class tst_OpenEvents : public QObject
{
    Q_OBJECT

private slots:
    void filesAndLinksAreTold()
    {
        framescope::ui::shell::OpenEvents events;
        QSignalSpy asked(&events, &framescope::ui::shell::OpenEvents::asked);
        QFileOpenEvent file(QStringLiteral("/tmp/friday.fscope"));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &file);
        QFileOpenEvent link(QUrl(QStringLiteral("wss://host.example/feed?a=1")));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &link);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).first().toString(), QStringLiteral("/tmp/friday.fscope"));
        QCOMPARE(asked.at(1).first().toString(), QStringLiteral("wss://host.example/feed?a=1"));
    }
};

FRAMESCOPE_TEST(tst_OpenEvents);
#include "tst_OpenEvents.moc"
