#include "ui/workspace/EditorPage.h"

#include "ui/support/EditorPageFixture.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QTest>

using namespace framescope;
using ui::workspace::EditorPage;
using ui::workspace::ProfileDocument;

namespace {

/// The smallest page: one field.
class OriginPage final : public EditorPage
{
public:
    explicit OriginPage(const ProfileDocument &document)
        : EditorPage(document, QStringLiteral("Origin"), QStringLiteral("edit"), nullptr)
    {
    }
    void load(QFormLayout *form) override
    {
        fields()->addText(form, QStringLiteral("origin"), QStringLiteral("Origin"), stored().origin.value_or(QString()), inherited().origin.value_or(QString()),
                          [](profiles::Profile &profile, const QString &text) { profile.settings.origin = unlessEmpty(text); },
                          [](const QString &text) { return text == QLatin1String("bad") ? QStringLiteral("That is bad.") : QString(); });
    }
};

} // namespace

class tst_EditorPage : public QObject
{
    Q_OBJECT

private slots:
    void loadsSavesAndKnowsItsProblems()
    {
        profiles::Profile profile = profiles::Profile::create(QStringLiteral("Echo"), QStringLiteral("ws://localhost/"));
        profile.settings.origin = QStringLiteral("https://a.example");
        const uitest::PageOf<OriginPage> bench(profile);
        QCOMPARE(bench.page->title(), QStringLiteral("Origin"));
        QCOMPARE(bench.page->icon(), QStringLiteral("edit"));
        auto *edit = bench.field<QLineEdit>(QStringLiteral("Origin"));
        QCOMPARE(edit->text(), QStringLiteral("https://a.example"));
        QVERIFY(!bench.page->problem().widget);
        edit->setText(QStringLiteral("bad"));
        QCOMPARE(bench.page->problem().widget, edit);
        QCOMPARE(bench.page->problem().problem, QStringLiteral("That is bad."));
        edit->clear();
        QVERIFY(!bench.settings().origin); // inherited again
        bench.page->refresh();
    }
};

FRAMESCOPE_TEST(tst_EditorPage);
#include "tst_EditorPage.moc"
