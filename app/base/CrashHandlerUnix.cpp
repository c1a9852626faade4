#include "CrashHandler.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QFile>

#include <array>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define FRAMESCOPE_HAS_BACKTRACE 1
#endif

// Between the signal and the end of the program, only functions that POSIX allows in a handler are called, and no memory is allocated.
// backtrace() is not on POSIX's list. It is called once before, which loads its libraries; after that it does not allocate.
namespace framescope::base::crash {

namespace {

constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
constexpr int kMaxFrames = 128;
constexpr std::size_t kAlternateStack = 128 * 1024;

char s_path[4096];
char s_head[2048];
std::size_t s_headLength = 0;
std::array<struct sigaction, kSignals.size()> s_previous{};
std::atomic_flag s_crashed = ATOMIC_FLAG_INIT;
bool s_installed = false;
alignas(16) char s_stack[kAlternateStack];

const char *nameOf(int number)
{
    switch (number) {
    case SIGSEGV: return "SIGSEGV (memory that is not there)";
    case SIGBUS: return "SIGBUS (memory that cannot be read so, or a file that became shorter)";
    case SIGILL: return "SIGILL (an instruction that this processor does not know)";
    case SIGFPE: return "SIGFPE (a division by zero)";
    case SIGABRT: return "SIGABRT (the program or a library gave up)";
    case SIGTRAP: return "SIGTRAP";
    case SIGSYS: return "SIGSYS (a call that the system forbids)";
    default: return "signal";
    }
}

/// Writes text and numbers to a file without heap memory.
class Writer
{
public:
    explicit Writer(int file) : m_file(file) {}

    Writer &operator<<(const char *text) { return raw(text, std::strlen(text)); }

    Writer &raw(const char *data, std::size_t length)
    {
        while (length > 0) {
            const ssize_t written = ::write(m_file, data, length);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                break;
            data += written;
            length -= static_cast<std::size_t>(written);
        }
        return *this;
    }

    Writer &number(unsigned long long value, unsigned base = 10)
    {
        char digits[24];
        std::size_t at = sizeof digits;
        do {
            digits[--at] = "0123456789abcdef"[value % base];
            value /= base;
        } while (value > 0);
        return raw(digits + at, sizeof digits - at);
    }

private:
    int m_file;
};

/// UTC in the proleptic Gregorian calendar: gmtime() is not allowed in a signal handler.
void writeTime(Writer &out)
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const long long days = now.tv_sec / 86400;
    const long long rest = now.tv_sec % 86400;
    const long long era = (days + 719468) / 146097;
    const long long dayOfEra = days + 719468 - era * 146097;
    const long long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const long long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const long long shifted = (5 * dayOfYear + 2) / 153;
    const long long month = shifted < 10 ? shifted + 3 : shifted - 9;
    const auto two = [&out](long long value) { (value < 10 ? out << "0" : out).number(static_cast<unsigned long long>(value)); };
    out.number(static_cast<unsigned long long>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))) << "-";
    two(month);
    out << "-";
    two(dayOfYear - (153 * shifted + 2) / 5 + 1);
    out << "T";
    two(rest / 3600);
    out << ":";
    two(rest / 60 % 60);
    out << ":";
    two(rest % 60);
    out << "Z";
}

void writeReport(int number, const siginfo_t *info)
{
    const int file = ::open(s_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    Writer out(file);
    out.raw(s_head, s_headLength) << "crashed: ";
    writeTime(out);
    out << "\ncause:   " << nameOf(number);
    if (info && (number == SIGSEGV || number == SIGBUS))
        (out << " at 0x").number(reinterpret_cast<std::uintptr_t>(info->si_addr), 16);
    out << "\nthread:  ";
    char name[64] = "";
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
    ::pthread_getname_np(::pthread_self(), name, sizeof name);
#endif
    out << (name[0] ? name : "without a name") << "\n\ncall stack (newest first; the first lines are of the report itself):\n";
#ifdef FRAMESCOPE_HAS_BACKTRACE
    void *frames[kMaxFrames];
    const int count = ::backtrace(frames, kMaxFrames);
    ::backtrace_symbols_fd(frames, count, file);
#else
    out << "not available on this system\n";
#endif
    ::close(file);
}

void handle(int number, siginfo_t *info, void *)
{
    // A second crash, in the report or in another thread, must not wait for the first.
    if (!s_crashed.test_and_set())
        writeReport(number, info);
    // End as without this handler: with a core dump, a debugger, the right exit status for the parent.
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        if (kSignals[i] == number)
            ::sigaction(number, &s_previous[i], nullptr);
    ::raise(number);
}

} // namespace

void install(const QString &path, const QByteArray &head)
{
    const QByteArray native = QFile::encodeName(path);
    if (s_installed || native.size() >= static_cast<qsizetype>(sizeof s_path))
        return;
    std::memcpy(s_path, native.constData(), static_cast<std::size_t>(native.size()) + 1);
    s_headLength = std::min(static_cast<std::size_t>(head.size()), sizeof s_head);
    std::memcpy(s_head, head.constData(), s_headLength);
#ifdef FRAMESCOPE_HAS_BACKTRACE
    void *frames[4];
    ::backtrace(frames, 4);
#endif
    // After a stack overflow, the handler needs a stack of its own.
    stack_t stack{};
    stack.ss_sp = s_stack;
    stack.ss_size = sizeof s_stack;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &s_previous[i]);
    s_crashed.clear();
    s_installed = true;
}

void remove()
{
    if (!s_installed)
        return;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &s_previous[i], nullptr);
    s_installed = false;
}

} // namespace framescope::base::crash

#endif
