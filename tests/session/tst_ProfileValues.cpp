#include "session/ProfileValues.h"

#include "support/TestClass.h"

#include <QtTest>

using namespace framescope;
using namespace framescope::session;

namespace {

/// A profile with {{$counter}} in a header and in a message.
ProfileValues::Source counting()
{
    profiles::Profile profile;
    profile.url = QStringLiteral("ws://h.example/{{$counter}}");
    profiles::Row row;
    row.name = QStringLiteral("X-Try");
    row.value = QStringLiteral("{{$counter}}");
    profile.settings.headers.push_back(row);
    profiles::SavedMessage hello;
    hello.name = QStringLiteral("hello");
    hello.content = QStringLiteral("{{$counter}}");
    profile.messages.push_back(hello);
    ProfileValues::Source source;
    source.secrets = std::make_shared<profiles::SecretStore>(QString(), nullptr);
    source.unresolved = profiles::Effective::of(profile, {}, {});
    source.firstHeaders = {{"X-Try", "first"}};
    return source;
}

network::ConnectionOptions opening()
{
    network::ConnectionOptions options;
    options.url = *base::WebSocketAddress::parse(QStringLiteral("ws://h.example/first"));
    options.headers = {{"X-Try", "first"}, {"X-Mine", "stays"}};
    return options;
}

} // namespace

class tst_ProfileValues : public QObject
{
    Q_OBJECT

private slots:
    void theCounterGoesOnWithTheNextSettings()
    {
        const auto generated = std::make_shared<base::GeneratorState>();
        const auto send = [&] {
            ProfileValues::Source source = counting();
            source.generated = generated;
            source.afterOpen = {QStringLiteral("hello")};
            return ProfileValues(std::move(source)).messagesAfterOpen()->front().payload;
        };
        QCOMPARE(send(), QByteArray("1"));
        QCOMPARE(send(), QByteArray("2"));
    }

    void openingsAfterTheFirstHaveNewValues()
    {
        auto source = counting();
        source.renewsOpening = true;
        ProfileValues values(source);
        auto options = opening();
        values.renew(options);
        QCOMPARE(options.headers.value("X-Try").value_or(QByteArray()), QByteArray("first"));
        values.renew(options);
        const QByteArray second = options.headers.value("X-Try").value_or(QByteArray());
        QVERIFY(second != "first" && !second.isEmpty());
        QCOMPARE(options.headers.value("X-Mine").value_or(QByteArray()), QByteArray("stays"));
        QVERIFY(options.url.path() != "/first");
        auto third = opening();
        values.renew(third);
        QVERIFY(third.headers.value("X-Try") != options.headers.value("X-Try"));
    }

    void unlessTheyAreToStay()
    {
        ProfileValues values(counting());
        auto options = opening();
        values.renew(options);
        values.renew(options);
        QCOMPARE(options.headers.value("X-Try").value_or(QByteArray()), QByteArray("first"));
    }

    void whatSomebodyPutThereStays()
    {
        auto source = counting();
        source.renewsOpening = true;
        ProfileValues values(source);
        auto options = opening();
        options.headers.set("X-Try", "typed");
        values.renew(options);
        values.renew(options);
        QCOMPARE(options.headers.value("X-Try").value_or(QByteArray()), QByteArray("typed"));
    }

    void messagesAreMadeAnew()
    {
        QVERIFY(!ProfileValues(counting()).messagesAfterOpen());
        auto source = counting();
        source.afterOpen = {QStringLiteral("hello"), QStringLiteral("gone")};
        ProfileValues values(source);
        const auto first = values.messagesAfterOpen();
        const auto second = values.messagesAfterOpen();
        QVERIFY(first && second);
        QCOMPARE(first->size(), std::size_t(1));
        QVERIFY(first->front().payload != second->front().payload);
        // Each session counts for itself.
        QCOMPARE(ProfileValues(source).messagesAfterOpen()->front().payload, first->front().payload);
    }
};

FRAMESCOPE_TEST(tst_ProfileValues);
#include "tst_ProfileValues.moc"
