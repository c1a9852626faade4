#include "Platform.h"

#include "base/NativeFile.h"

#include <QtGlobal>

namespace {

constexpr qsizetype kLongestSecret = 1 << 20;

} // namespace

#ifndef Q_OS_WIN

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSocketNotifier>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <limits>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace framescope::cli::platform {

namespace {

int descriptor(Stream stream)
{
    return stream == Stream::In ? STDIN_FILENO : stream == Stream::Out ? STDOUT_FILENO : STDERR_FILENO;
}

// A signal handler may only access data that lives as long as the process.
int interruptPipe[2] = {-1, -1};
constexpr std::int64_t kSameInterruptMs = 20;
std::atomic<int> interruptCount{0};
std::atomic<int> interruptsSeen{0};
std::atomic<std::int64_t> lastInterruptMs{0};
std::function<void(int)> interruptHandler;
int outError = 0;

void handleSignal(int)
{
    const int saved = errno;
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const std::int64_t ms = std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    // One interrupt may arrive twice: “timeout” signals the process and then its group.
    if (ms - lastInterruptMs < kSameInterruptMs)
        return;
    lastInterruptMs = ms;
    // If the previous one has not been handled, the event loop is stuck, for example writing to a pipe without a reader.
    const int before = interruptCount.fetch_add(1);
    if (before >= 2 || before > interruptsSeen)
        _exit(130);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
    errno = saved;
}

// Owned by the application object, which outlives every command.
QSocketNotifier *stdinNotifier = nullptr;
termios savedTerminal;

} // namespace

QStringList arguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << base::NativeFile::nameFrom(argv[i]);
    return arguments;
}

void prepareStreams()
{
    // A descriptor closed at the start would be reused by the next socket, which would then get our output.
    for (int fd = 0; fd <= 2; ++fd)
        if (::fcntl(fd, F_GETFD) == -1 && errno == EBADF && ::open("/dev/null", fd == 0 ? O_RDONLY : O_WRONLY) != fd)
            break;
    std::signal(SIGPIPE, SIG_IGN);
}

bool isTerminal(Stream stream)
{
    return ::isatty(descriptor(stream)) == 1;
}

bool writeAll(Stream stream, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(descriptor(stream), at, left);
        if (written > 0) {
            at += written;
            left -= static_cast<std::size_t>(written);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd waiting{descriptor(stream), POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            if (stream == Stream::Out && errno != EPIPE)
                outError = errno;
            return false;
        }
    }
    return true;
}

QString outputError()
{
    return outError == 0 ? QString() : qt_error_string(outError);
}

bool outputClosed()
{
    pollfd out{STDOUT_FILENO, 0, 0};
    return ::poll(&out, 1, 0) == 1 && (out.revents & POLLERR) != 0;
}

int terminalWidth(Stream stream)
{
    winsize size{};
    return ::ioctl(descriptor(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void onInterrupt(std::function<void(int)> handler)
{
    interruptHandler = std::move(handler);
    if (interruptPipe[0] >= 0 || ::pipe(interruptPipe) != 0)
        return;
    for (const int end : interruptPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [seen = 0]() mutable {
        char byte = 0;
        while (::read(interruptPipe[0], &byte, 1) == 1) {
            interruptsSeen = ++seen;
            if (interruptHandler)
                interruptHandler(seen);
        }
    });
    struct sigaction action {};
    action.sa_handler = handleSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        // Under nohup, ignore hang-ups. (Background processes of scripts ignore interrupts.)
        struct sigaction before {};
        if (signal != SIGHUP || sigaction(signal, nullptr, &before) != 0 || before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

RawTerminal::RawTerminal()
{
    if (!isTerminal(Stream::In) || ::tcgetattr(STDIN_FILENO, &savedTerminal) != 0)
        return;
    termios raw = savedTerminal;
    raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON);
    raw.c_iflag &= ~static_cast<tcflag_t>(IXON | ICRNL);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    m_active = ::tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
}

RawTerminal::~RawTerminal()
{
    if (m_active)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &savedTerminal);
}

QByteArray readSecret(const QByteArray &prompt)
{
    termios before;
    if (!isTerminal(Stream::In) || ::tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    writeAll(Stream::Err, prompt);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QByteArray line;
    char c = 0;
    while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line += c;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    writeAll(Stream::Err, "\n");
    return line;
}

std::optional<QByteArray> askSecret(const QByteArray &prompt, qint64 mostMs)
{
    if (isTerminal(Stream::In))
        return readSecret(prompt);
    // Byte by byte: the data after the line are messages.
    QByteArray line;
    char c = 0;
    const QDeadlineTimer deadline = mostMs < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(mostMs);
    for (;;) {
        pollfd in{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&in, 1, static_cast<int>(std::clamp<qint64>(deadline.remainingTime(), -1, std::numeric_limits<int>::max())));
        if (ready == 0)
            return std::nullopt;
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (c == '\n' || line.size() >= kLongestSecret)
            break;
        line += c;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void readStdin(std::function<void(const QByteArray &)> handler)
{
    stopReadingStdin();
    stdinNotifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(stdinNotifier, &QSocketNotifier::activated, stdinNotifier, [handler = std::move(handler)] {
        // The handler may keep every block.
        QByteArray bytes(64 << 10, Qt::Uninitialized);
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (count <= 0) {
            const auto last = handler;
            stopReadingStdin();
            last({});
            return;
        }
        bytes.resize(count);
        handler(bytes);
    });
}

void stopReadingStdin()
{
    if (!stdinNotifier)
        return;
    stdinNotifier->setEnabled(false);
    stdinNotifier->deleteLater();
    stdinNotifier = nullptr;
}

void setStdinPaused(bool paused)
{
    if (stdinNotifier)
        stdinNotifier->setEnabled(!paused);
}

} // namespace framescope::cli::platform

#else

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

#include <windows.h>

namespace framescope::cli::platform {

namespace {

HANDLE handleOf(Stream stream)
{
    return GetStdHandle(stream == Stream::In ? STD_INPUT_HANDLE : stream == Stream::Out ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
}

std::function<void(int)> interruptHandler;
std::atomic<int> interruptCount{0};

BOOL WINAPI handleControl(DWORD)
{
    const int count = interruptCount.fetch_add(1) + 1;
    if (count >= 3)
        return FALSE;
    QMetaObject::invokeMethod(QCoreApplication::instance(), [count] {
        if (interruptHandler)
            interruptHandler(count);
    }, Qt::QueuedConnection);
    return TRUE;
}

/// A separate thread reads standard input, because consoles and pipes have no common wait function.
struct StdinReader {
    std::mutex mutex;
    std::condition_variable changed;
    std::function<void(const QByteArray &)> handler;
    bool paused = false;
    bool stopped = false;
};
std::shared_ptr<StdinReader> reader;
DWORD savedMode = 0;
DWORD outError = 0;

} // namespace

QStringList arguments(int, char **)
{
    return QCoreApplication::arguments().mid(1); // from the system's arguments, which are UTF-16
}

void prepareStreams() {}

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

bool writeAll(Stream stream, const QByteArray &bytes)
{
    if (isTerminal(stream)) {
        SetConsoleOutputCP(CP_UTF8);
        DWORD mode = 0;
        GetConsoleMode(handleOf(stream), &mode);
        SetConsoleMode(handleOf(stream), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        DWORD written = 0;
        if (!WriteFile(handleOf(stream), at, static_cast<DWORD>(std::min<qsizetype>(left, 1 << 20)), &written, nullptr)) {
            const DWORD code = GetLastError();
            if (stream == Stream::Out && code != ERROR_BROKEN_PIPE && code != ERROR_NO_DATA)
                outError = code;
            return false;
        }
        at += written;
        left -= static_cast<qsizetype>(written);
    }
    return true;
}

int terminalWidth(Stream stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    return GetConsoleScreenBufferInfo(handleOf(stream), &info) ? info.srWindow.Right - info.srWindow.Left + 1 : 80;
}

QString outputError()
{
    return outError == 0 ? QString() : qt_error_string(int(outError));
}

bool outputClosed()
{
    return false; // the next write will show it
}

void onInterrupt(std::function<void(int)> handler)
{
    const bool first = !interruptHandler;
    interruptHandler = std::move(handler);
    if (first)
        SetConsoleCtrlHandler(handleControl, TRUE);
}

RawTerminal::RawTerminal()
{
    const HANDLE in = handleOf(Stream::In);
    if (!GetConsoleMode(in, &savedMode))
        return;
    m_active = SetConsoleMode(in, ENABLE_PROCESSED_INPUT | ENABLE_VIRTUAL_TERMINAL_INPUT) != 0;
}

RawTerminal::~RawTerminal()
{
    if (m_active)
        SetConsoleMode(handleOf(Stream::In), savedMode);
}

QByteArray readSecret(const QByteArray &prompt)
{
    DWORD before = 0;
    if (!GetConsoleMode(handleOf(Stream::In), &before))
        return {};
    writeAll(Stream::Err, prompt);
    SetConsoleMode(handleOf(Stream::In), before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    QByteArray line;
    char c = 0;
    DWORD count = 0;
    while (ReadFile(handleOf(Stream::In), &c, 1, &count, nullptr) && count == 1 && c != '\n')
        if (c != '\r')
            line += c;
    SetConsoleMode(handleOf(Stream::In), before);
    writeAll(Stream::Err, "\r\n");
    return line;
}

namespace {

std::optional<QByteArray> readLine()
{
    // Byte by byte: the data after the line are messages.
    QByteArray line;
    char c = 0;
    DWORD count = 0;
    for (;;) {
        if (!ReadFile(handleOf(Stream::In), &c, 1, &count, nullptr) || count == 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (c == '\n' || line.size() >= kLongestSecret)
            break;
        line += c;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

std::optional<QByteArray> askSecret(const QByteArray &prompt, qint64 mostMs)
{
    if (isTerminal(Stream::In))
        return readSecret(prompt);
    if (mostMs < 0)
        return readLine();
    // The only way to wait for a pipe is to read it: without data in time, the thread ends with the process.
    std::promise<std::optional<QByteArray>> promise;
    auto answer = promise.get_future();
    std::thread([promise = std::move(promise)]() mutable { promise.set_value(readLine()); }).detach();
    if (answer.wait_for(std::chrono::milliseconds(mostMs)) != std::future_status::ready)
        return std::nullopt;
    return answer.get();
}

void readStdin(std::function<void(const QByteArray &)> handler)
{
    stopReadingStdin();
    reader = std::make_shared<StdinReader>();
    reader->handler = std::move(handler);
    std::thread([mine = reader] {
        QByteArray bytes(64 << 10, Qt::Uninitialized);
        for (;;) {
            {
                std::unique_lock lock(mine->mutex);
                mine->changed.wait(lock, [&] { return !mine->paused || mine->stopped; });
                if (mine->stopped)
                    return;
            }
            DWORD count = 0;
            const bool ok = ReadFile(handleOf(Stream::In), bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr) && count > 0;
            const QByteArray read = ok ? bytes.left(static_cast<qsizetype>(count)) : QByteArray();
            QMetaObject::invokeMethod(QCoreApplication::instance(), [mine, read] {
                if (!mine->stopped)
                    mine->handler(read);
            }, Qt::QueuedConnection);
            if (!ok)
                return;
        }
    }).detach();
}

void stopReadingStdin()
{
    if (!reader)
        return;
    const auto last = std::move(reader);
    const std::lock_guard lock(last->mutex);
    last->stopped = true;
    last->changed.notify_all();
}

void setStdinPaused(bool paused)
{
    if (!reader)
        return;
    const std::lock_guard lock(reader->mutex);
    reader->paused = paused;
    reader->changed.notify_all();
}

} // namespace framescope::cli::platform

#endif
