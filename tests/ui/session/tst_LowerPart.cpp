#include "ui/session/LowerPart.h"

#include "support/TestClass.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace framescope::ui::session;

namespace {

/// Asks for a width; with a field for the focus. Test thread.
class Part final : public QWidget
{
public:
    explicit Part(int width) : m_width(width), edit(new QLineEdit(this)) { (new QVBoxLayout(this))->addWidget(edit); }
    QSize minimumSizeHint() const override { return {m_width, 80}; }

private:
    int m_width;

public:
    QLineEdit *edit;
};

} // namespace

class tst_LowerPart : public QObject
{
    Q_OBJECT

private slots:
    void bothStandSideBySideWhereTheyFit()
    {
        auto *details = new Part(400);
        auto *composer = new Part(300);
        QWidget page; // a window of its own would not be narrower than its layout
        LowerPart lower(details, composer, &page);
        lower.resize(900, 200);
        page.show();
        QVERIFY(details->isVisible() && composer->isVisible());
        QVERIFY(!lower.tabs()->isVisible());
        lower.resize(500, 200);
        QVERIFY(lower.isNarrow());
        QVERIFY(details->isVisible() && !composer->isVisible());
        QVERIFY(lower.tabs()->isVisible());
        QVERIFY(lower.minimumSizeHint().width() < 300);
        lower.resize(900, 200);
        QVERIFY(details->isVisible() && composer->isVisible());
    }

    void whatGetsTheFocusComesToTheFront()
    {
        auto *details = new Part(400);
        auto *composer = new Part(300);
        QWidget page;
        LowerPart lower(details, composer, &page);
        lower.resize(500, 200);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        lower.bringUp(composer);
        QVERIFY(composer->isVisible() && !details->isVisible());
        composer->edit->setFocus();
        lower.resize(900, 200);
        details->edit->setFocus();
        QTRY_VERIFY(details->edit->hasFocus());
        lower.resize(500, 200);
        QVERIFY(details->isVisible() && !composer->isVisible());
        QVERIFY(details->edit->hasFocus());
    }
};

FRAMESCOPE_TEST(tst_LowerPart);
#include "tst_LowerPart.moc"
