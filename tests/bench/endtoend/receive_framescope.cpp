// Our network stack, counting in its sink. Usage: receive_framescope PORT SIZE COUNT; prints messages per second.
#include "network/Connection.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace framescope;

namespace {

class Counter final : public network::ConnectionSink
{
public:
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    double seconds = 0;

    void phaseChanged(network::Phase, const network::PhaseTiming &, base::Instant) override {}
    void redirected(const network::OpeningFacts &, const QUrl &, base::Instant) override {}
    void opened(const network::OpeningFacts &, base::Instant) override { m_start = std::chrono::steady_clock::now(); }
    void openFailed(const base::Error &error, const network::OpeningFacts &, base::Instant) override { fail(error); }
    void received(const protocol::Event &event, base::Instant) override
    {
        if (!event.completesMessage || protocol::isControl(event.messageKind))
            return;
        ++messages;
        bytes += event.message.size();
    }
    void sent(const protocol::SentFrame &, bool, base::Instant) override
    {
        // The answer to the Close that ends the flood.
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    void violated(const protocol::Violation &, base::Instant) override {}
    void closed(const protocol::CloseFacts &, const std::optional<base::Error> &error, base::Instant) override
    {
        if (error)
            fail(*error);
    }
    void finished() override { QCoreApplication::quit(); }

private:
    static void fail(const base::Error &error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
        QCoreApplication::exit(1);
    }

    std::chrono::steady_clock::time_point m_start;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    QCoreApplication application(argc, argv);
    Counter counter;
    network::ConnectionOptions options;
    options.url = base::WebSocketAddress::of(QUrl(QStringLiteral("ws://127.0.0.1:%1/%2/%3").arg(QLatin1String(argv[1]), QLatin1String(argv[2]), QLatin1String(argv[3]))));
    options.proxy.kind = network::ProxyOptions::Kind::None;
    const auto connection = network::Connection::createClient(options, &counter);
    connection->open();
    if (const int status = QCoreApplication::exec(); status != 0)
        return status;
    if (counter.messages != std::strtoull(argv[3], nullptr, 10) || counter.bytes != counter.messages * std::strtoull(argv[2], nullptr, 10))
        return 1;
    std::printf("%.0f\n", static_cast<double>(counter.messages) / counter.seconds);
    return 0;
}
