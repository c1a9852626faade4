#include "ui/theme/Colors.h"
#include "ui/theme/StyleSheet.h"

#include "support/TestClass.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace framescope::ui::theme;

/// WCAG 2.1, 1.4.3: text has a contrast of 4.5 to 1 at least; 1.4.11: marks and the frames of fields that are used one of 3 to 1.
class tst_Contrast : public QObject
{
    Q_OBJECT

    static double luminance(const QColor &c)
    {
        const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double x = luminance(a), y = luminance(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    }
    static QByteArray told(const char *what, const QColor &text, const QColor &on)
    {
        return QStringLiteral("%1: %2 on %3 is %4 to 1").arg(QString::fromLatin1(what), text.name(), on.name()).arg(contrast(text, on), 0, 'f', 2).toUtf8();
    }
    struct Pair {
        const char *what;
        QColor text, on;
    };

private slots:
    void textCanBeReadWhereItStands()
    {
        for (const Colors *set : {&lightColors(), &darkColors()}) {
            std::vector<Pair> pairs;
            const auto on = [&](const char *what, const QColor &text, std::initializer_list<QColor> grounds) {
                for (const QColor &ground : grounds)
                    pairs.push_back({what, text, ground});
            };
            on("text", set->text, {set->window, set->base, set->alternate, set->raised, set->selection, set->accentSoft, set->match, set->errorSoft,
                                   set->warningSoft, set->successSoft});
            on("muted text", set->muted, {set->window, set->base, set->alternate, set->raised, set->accentSoft});
            for (const auto &[what, color] : std::initializer_list<std::pair<const char *, QColor>>{
                     {"received", set->in}, {"sent", set->out}, {"control frame", set->control}, {"close", set->close}, {"event", set->event}})
                on(what, color, {set->base, set->alternate});
            for (const auto &[what, color] : std::initializer_list<std::pair<const char *, QColor>>{
                     {"key", set->jsonKey}, {"string", set->jsonString}, {"number", set->jsonNumber}, {"literal", set->jsonLiteral},
                     {"punctuation", set->jsonPunctuation}})
                on(what, color, {set->base});
            on("error", set->error, {set->base, set->window, set->errorSoft});
            on("warning", set->warning, {set->base, set->window, set->warningSoft});
            on("success", set->success, {set->base, set->window, set->successSoft});
            on("on the main button", set->accentText, {set->accent});
            on("link", set->accent, {set->base});
            for (const Pair &pair : pairs)
                QVERIFY2(contrast(pair.text, pair.on) >= 4.5, told(pair.what, pair.text, pair.on).constData());
        }
    }

    void placeholdersCanBeRead()
    {
        for (const Colors *set : {&lightColors(), &darkColors()}) {
            const QPalette palette = paletteOf(*set);
            QVERIFY2(contrast(palette.color(QPalette::PlaceholderText), set->base) >= 4.5,
                     told("placeholder", palette.color(QPalette::PlaceholderText), set->base).constData());
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        }
    }

    /// Every rule of the style sheet that names both colours keeps to it, but for what cannot be used at the moment.
    void rulesOfTheStyleSheetKeepToIt()
    {
        static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
        static const QRegularExpression foreground(QStringLiteral("(?:^|[;\\s])color:\\s*(#[0-9a-f]{6})"));
        static const QRegularExpression ground(QStringLiteral("(?:^|[;\\s])background:\\s*(#[0-9a-f]{6})"));
        for (const Colors *set : {&lightColors(), &darkColors()}) {
            int rules = 0;
            for (auto match = rule.globalMatch(styleSheet(*set)); match.hasNext();) {
                const auto found = match.next();
                const auto text = foreground.match(found.captured(2));
                const auto on = ground.match(found.captured(2));
                if (!text.hasMatch() || !on.hasMatch() || found.captured(1).contains(QLatin1String(":disabled")))
                    continue;
                ++rules;
                QVERIFY2(contrast(QColor(text.captured(1)), QColor(on.captured(1))) >= 4.5,
                         told(found.captured(1).trimmed().toUtf8().constData(), QColor(text.captured(1)), QColor(on.captured(1))).constData());
            }
            QVERIFY(rules >= 5);
        }
    }

    void marksCanBeSeen()
    {
        for (const Colors *set : {&lightColors(), &darkColors()}) {
            QVERIFY2(contrast(set->accent, set->window) >= 3, told("focus frame", set->accent, set->window).constData());
            QVERIFY2(contrast(set->accent, set->base) >= 3, told("focus frame", set->accent, set->base).constData());
            QVERIFY2(contrast(set->faint, set->base) >= 3, told("check box", set->faint, set->base).constData());
        }
    }
};

FRAMESCOPE_TEST(tst_Contrast);
#include "tst_Contrast.moc"
