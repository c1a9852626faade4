#include "ui/theme/SvgIconEngine.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

#include "support/TestClass.h"

#include <QApplication>
#include <QPluginLoader>
#include <QRegularExpression>
#include <QTest>

using namespace framescope::ui::theme;

class tst_SvgIconEngine : public QObject
{
    Q_OBJECT

    static QString file(const char *name) { return QStringLiteral(":/framescope/icons/%1.svg").arg(QLatin1String(name)); }

    static QImage drawn(QIconEngine &engine, QIcon::Mode mode = QIcon::Normal)
    {
        return engine.pixmap(QSize(32, 32), mode, QIcon::Off).toImage().convertToFormat(QImage::Format_ARGB32);
    }

    static QColor strongest(const QImage &image)
    {
        QColor found(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor colour = image.pixelColor(x, y); colour.alpha() > found.alpha())
                    found = colour;
            }
        }
        return found;
    }

    /// What a part of the program offers for icons, without what is installed.
    static QIconEnginePlugin *ownPlugin()
    {
        for (const QStaticPlugin &plugin : QPluginLoader::staticPlugins()) {
            if (plugin.metaData().value(QLatin1String("className")).toString() == QLatin1String("SvgIconPlugin"))
                return qobject_cast<QIconEnginePlugin *>(plugin.instance());
        }
        return nullptr;
    }

private slots:
    void drawsAsItStandsInTheFile()
    {
        Theme theme(*qApp); // brings the resources
        SvgIconEngine engine(file("arrow-down"));
        QCOMPARE(strongest(drawn(engine)).name(), QStringLiteral("#8a929c"));
        QVERIFY(strongest(drawn(engine, QIcon::Disabled)).alpha() < 128);
    }

    void blackBecomesTheColour()
    {
        Theme theme(*qApp);
        SvgIconEngine engine(file("plus"), QColor(Qt::red));
        QCOMPARE(strongest(drawn(engine)).name(), QStringLiteral("#ff0000"));
        const std::unique_ptr<QIconEngine> copy(engine.clone());
        QCOMPARE(drawn(*copy), drawn(engine));
    }

    /// Where Qt's plugins for SVG are not installed (Debian 13 has them in a package of its own), tabs must have their close button all the same.
    void theStyleNeedsNoPluginThatIsInstalled()
    {
        Theme theme(*qApp);
        QIconEnginePlugin *plugin = ownPlugin();
        QVERIFY(plugin);
        static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
        int seen = 0;
        for (auto at = url.globalMatch(styleSheet(lightColors())); at.hasNext(); ++seen) {
            const QString image = at.next().captured(1);
            QVERIFY2(image.endsWith(QLatin1String(".svg")), qPrintable(image));
            const std::unique_ptr<QIconEngine> engine(plugin->create(image));
            QVERIFY2(strongest(drawn(*engine)).alpha() > 200, qPrintable(image));
            QVERIFY2(strongest(drawn(*engine)) == strongest(QIcon(image).pixmap(32, 32).toImage()), qPrintable(image));
        }
        QVERIFY(seen >= 6);
    }
};

FRAMESCOPE_TEST(tst_SvgIconEngine);
#include "tst_SvgIconEngine.moc"
