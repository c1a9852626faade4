#include "base/AddressSecrets.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::base::AddressSecrets;
using framescope::base::SecretNames;

class tst_AddressSecrets : public QObject
{
    Q_OBJECT

private slots:
    void masksInPlace_data();
    void masksInPlace();
    void namesOfOnesOwnCount();
    void findsWhatAnAddressHas();
};

void tst_AddressSecrets::masksInPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *before, const char *after) { QTest::newRow(before) << QByteArray(before) << QByteArray(after); };
    row("ws://u:p@h/?token=t&a=1#key=k", "ws://u:redacted@h/?token=redacted&a=1#key=redacted");
    row("ws://u:p/q@h/", "ws://u:redacted@h/");
    row("ws://u:@h/", "ws://u:@h/");
    row("/p?token=&a=1", "/p?token=&a=1");
    row("?a=1;token=t", "?a=1;token=redacted");
    row("(\"ws://h/?token=t\") token=t", "(\"ws://h/?token=redacted\") token=t");
    row("access_token=a&token=b", "access_token=a&token=redacted"); // a form: only behind its first & it is one for sure
    row("ws://h:80/ a@b", "ws://h:80/ a@b");
    row("wss://" "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln@h/", "wss://redacted@h/");
}

void tst_AddressSecrets::masksInPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(AddressSecrets::masked(before, {}), after);
    QCOMPARE(AddressSecrets::masked(after, {}), after);
}

void tst_AddressSecrets::namesOfOnesOwnCount()
{
    SecretNames names;
    names.add("mine");
    names.exempt("token");
    QCOMPARE(AddressSecrets::masked("/?mine=1&token=2", names), QByteArray("/?mine=redacted&token=2"));
    QCOMPARE(AddressSecrets::in("/?mine=1&token=2", names).values, QList<QByteArray>{"1"});
}

void tst_AddressSecrets::findsWhatAnAddressHas()
{
    const auto found = AddressSecrets::in("wss://me:p%40ss@host/path?a=1&token=x%2Dy#access_token=z", {});
    QCOMPARE(found.user, QByteArray("me"));
    QCOMPARE(found.password, QByteArray("p@ss"));
    QCOMPARE(found.values, (QList<QByteArray>{"x-y", "z"}));
    const auto none = AddressSecrets::in("wss://host:80/path?a=1", {});
    QVERIFY(none.password.isEmpty() && none.values.isEmpty());
}

FRAMESCOPE_TEST(tst_AddressSecrets);
#include "tst_AddressSecrets.moc"
