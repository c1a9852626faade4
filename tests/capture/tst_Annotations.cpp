#include "capture/Annotations.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::capture;

class tst_Annotations : public QObject
{
    Q_OBJECT

private slots:
    void theLastOneCounts();
    void recordsRestoreEverything();
};

void tst_Annotations::theLastOneCounts()
{
    Annotations annotations;
    annotations.apply(Annotations::nameRecord(QStringLiteral("a")));
    annotations.apply(Annotations::nameRecord(QStringLiteral("b")));
    annotations.apply(Annotations::bookmarkRecord(7, true));
    annotations.apply(Annotations::bookmarkRecord(9007199254740993, true));
    annotations.apply(Annotations::bookmarkRecord(7, false));
    annotations.apply(Annotations::noteRecord(3, QStringLiteral("x")));
    annotations.apply(Annotations::noteRecord(4, QStringLiteral("y")));
    annotations.apply(Annotations::noteRecord(3, QString()));
    annotations.apply({{QStringLiteral("note"), QStringLiteral("of a newer version")}});
    QCOMPARE(annotations.name, QStringLiteral("b"));
    QCOMPARE(annotations.bookmarks, std::set<std::uint64_t>{9007199254740993});
    QCOMPARE(annotations.notes.size(), std::size_t(1));
}

void tst_Annotations::recordsRestoreEverything()
{
    Annotations annotations;
    annotations.apply(Annotations::sessionRecord({{QStringLiteral("url"), QStringLiteral("ws://a.test/")}}));
    annotations.apply(Annotations::nameRecord(QStringLiteral("n")));
    annotations.apply(Annotations::bookmarkRecord(5, true));
    annotations.apply(Annotations::noteRecord(6, QStringLiteral("t")));
    Annotations again;
    for (const QJsonObject &record : annotations.records())
        again.apply(record);
    QCOMPARE(again.session, annotations.session);
    QCOMPARE(again.name, annotations.name);
    QCOMPARE(again.bookmarks, annotations.bookmarks);
    QCOMPARE(again.notes, annotations.notes);
}

FRAMESCOPE_TEST(tst_Annotations);
#include "tst_Annotations.moc"
