#include "ui/log/models/FilterTerms.h"

#include "ui/support/UiFixture.h"
#include "capture/FilterJob.h"

#include "support/TestClass.h"

#include <QTest>

using namespace framescope;
using ui::log::FilterTerms;

class tst_FilterTerms : public QObject
{
    Q_OBJECT

private slots:
    void everyTermIsAFilterThatFindsItsRow()
    {
        uitest::Log log;
        log.add("{\"op\":\"say \\\"hi\\\"\",\"n\":12345678901234567890,\"open\":true,\"list\":[1]}");
        log.add("plain \"words\" and \\ more");
        log.add(QByteArray("\x01\x02\x03\xff\x00", 5), protocol::Opcode::Binary, capture::Direction::Out);
        log.add(QByteArray("\x03\xe9going", 7), protocol::Opcode::Close);
        log.add("beat", protocol::Opcode::Ping);
        log.event(capture::EntryKind::Open, "{\"status\":101}");
        for (std::uint64_t entry = 1; entry <= 6; ++entry) {
            const auto info = log.reader->info(entry);
            QVERIFY(info.has_value());
            const auto terms = FilterTerms::of(*info, log.reader->messagePayload(entry));
            QVERIFY(terms.size() >= 3);
            for (const auto &term : terms) {
                for (const bool negated : {false, true}) {
                    const QString expression = negated ? FilterTerms::negated(term.term) : term.term;
                    capture::FilterError error;
                    const auto filter = capture::Filter::parse(expression, &error);
                    QVERIFY2(filter.has_value(), qPrintable(expression + QLatin1String(": ") + error.sentence));
                    capture::FilterJob job(log.reader, *filter);
                    job.catchUp();
                    job.waitForDone();
                    std::vector<std::uint64_t> found;
                    job.takeResults(found);
                    const bool there = std::find(found.begin(), found.end(), entry) != found.end();
                    QVERIFY2(there != negated, qPrintable(expression));
                }
            }
        }
    }
};

FRAMESCOPE_TEST(tst_FilterTerms);
#include "tst_FilterTerms.moc"
