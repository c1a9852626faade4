#include "base/TextPattern.h"

#include "support/TestClass.h"

#include <QTest>

using framescope::base::TextPattern;

namespace {

/// Tries every way of splitting the letters: more steps than any limit.
const QString kRunaway = QStringLiteral("^(a|a?)+$");
const QString kLong = QString(40, QLatin1Char('a')) + QLatin1Char('!');

} // namespace

class tst_TextPattern : public QObject
{
    Q_OBJECT

private slots:
    void decides();
    void reachingTheStepLimitIsNoAnswer();
    void aTooDeepRecursionIsNoAnswer();
    void halfASurrogatePairIsTriedAsAReplacement();
    void saysWhichExpressionAndWhere();
};

void tst_TextPattern::decides()
{
    const TextPattern pattern(QStringLiteral("(?<n>b)c"));
    QRegularExpressionMatch match;
    QCOMPARE(pattern.search(QStringLiteral("abcd"), &match), TextPattern::Outcome::Yes);
    QCOMPARE(match.captured(QStringLiteral("n")), QStringLiteral("b"));
    QCOMPARE(pattern.search(QStringLiteral("abd")), TextPattern::Outcome::No);
    QVERIFY(pattern.isValid());
    QVERIFY(!TextPattern(QStringLiteral("(")).isValid());
}

void tst_TextPattern::reachingTheStepLimitIsNoAnswer()
{
    const TextPattern pattern(kRunaway);
    QVERIFY(!QRegularExpression(kRunaway).match(kLong).hasMatch()); // which reads as "no match"
    QCOMPARE(pattern.search(kLong), TextPattern::Outcome::Undecided);
    QCOMPARE(pattern.search(kLong.chopped(1)), TextPattern::Outcome::Yes);
}

void tst_TextPattern::aTooDeepRecursionIsNoAnswer()
{
    const TextPattern pattern(QStringLiteral("^((?:\\((?1)*\\))|x)*$"));
    QCOMPARE(pattern.search(QString(2'000'000, QLatin1Char('('))), TextPattern::Outcome::Undecided);
}

void tst_TextPattern::halfASurrogatePairIsTriedAsAReplacement()
{
    const QString half = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
    QCOMPARE(TextPattern(QStringLiteral("^a.b$")).search(half), TextPattern::Outcome::Yes);
    QCOMPARE(TextPattern(QStringLiteral("^b")).search(half), TextPattern::Outcome::No);
    QCOMPARE(TextPattern(QStringLiteral("^a.b$")).search(QStringLiteral("a\U0001F600b")), TextPattern::Outcome::Yes);
}

void tst_TextPattern::saysWhichExpressionAndWhere()
{
    const QString sentence = TextPattern(kRunaway).undecidedSentence(QStringLiteral("entry 12"));
    QVERIFY2(sentence.contains(kRunaway) && sentence.contains(QStringLiteral("entry 12")), qPrintable(sentence));
    QVERIFY(!TextPattern(QStringLiteral("a\u202eb")).undecidedSentence({}).contains(QChar(0x202e)));
}

FRAMESCOPE_TEST(tst_TextPattern);
#include "tst_TextPattern.moc"
