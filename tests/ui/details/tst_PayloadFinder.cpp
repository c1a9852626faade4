#include "ui/details/PayloadFinder.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using ui::details::PayloadFinder;

class tst_PayloadFinder : public QObject
{
    Q_OBJECT

private slots:
    void goesAround()
    {
        PayloadFinder finder;
        QSignalSpy gone(&finder, &PayloadFinder::goTo);
        finder.setBytes("ab..ab..ab");
        finder.setCurrent(3);
        finder.open();
        finder.edit()->setText(QStringLiteral("AB"));
        QTRY_COMPARE(finder.countText(), QStringLiteral("not found"));
        finder.edit()->setText(QStringLiteral("ab"));
        QTRY_COMPARE(gone.size(), 1); // from where the user is
        QCOMPARE(gone.last()[0].toLongLong(), 4);
        QCOMPARE(gone.last()[1].toLongLong(), 2);
        QCOMPARE(finder.countText(), QStringLiteral("2 of 3"));
        finder.next();
        finder.next();
        QCOMPARE(gone.last()[0].toLongLong(), 0);
        finder.previous();
        QCOMPARE(gone.last()[0].toLongLong(), 8);
        QCOMPARE(finder.countText(), QStringLiteral("3 of 3"));
    }

    /// Another row is shown while the line is open: its places are marked, and nothing is scrolled or selected.
    void anotherPayloadIsSearchedToo()
    {
        PayloadFinder finder;
        QSignalSpy gone(&finder, &PayloadFinder::goTo);
        QSignalSpy marked(&finder, &PayloadFinder::placesChanged);
        finder.open();
        finder.edit()->setText(QStringLiteral("a"));
        QTRY_COMPARE(finder.countText(), QStringLiteral("not found"));
        finder.setBytes("a.a");
        QTRY_COMPARE(finder.countText(), QStringLiteral("2 found"));
        QVERIFY(gone.isEmpty());
        QVERIFY(!marked.isEmpty());
        finder.close();
        QVERIFY(!marked.last()[0].value<std::shared_ptr<const ui::details::PayloadSearch>>());
        finder.setBytes("a");
        QVERIFY(!finder.isSearching());
    }

    void saysWhatBytesLookLike()
    {
        PayloadFinder finder;
        finder.setBytes("x");
        finder.open();
        finder.edit()->setText(QStringLiteral("hex:7"));
        QCOMPARE(finder.countText(), QStringLiteral("hex: and pairs of digits"));
        finder.edit()->setText(QStringLiteral("hex:78"));
        QTRY_COMPARE(finder.countText(), QStringLiteral("1 of 1"));
    }
};

FRAMESCOPE_TEST(tst_PayloadFinder);
#include "tst_PayloadFinder.moc"
