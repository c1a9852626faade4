#include "CrashHandler.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QDir>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <iterator>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

// Windows calls the filter in the crashed thread, with the process in an unknown state: nothing here allocates heap memory.
namespace framescope::base::crash {

namespace {

constexpr ULONG kMaxFrames = 62;

wchar_t s_path[32768];
char s_head[2048];
DWORD s_headLength = 0;
LPTOP_LEVEL_EXCEPTION_FILTER s_previous = nullptr;
std::atomic_flag s_crashed = ATOMIC_FLAG_INIT;
bool s_installed = false;

void write(HANDLE file, const char *text, DWORD length)
{
    DWORD written = 0;
    ::WriteFile(file, text, length, &written, nullptr);
}

void write(HANDLE file, const char *text)
{
    write(file, text, static_cast<DWORD>(std::strlen(text)));
}

/// "framescope.exe+0x1234 [0x7ff6…]"
void writeFrame(HANDLE file, const void *address)
{
    char line[MAX_PATH + 64];
    HMODULE module = nullptr;
    char name[MAX_PATH] = "?";
    if (::GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, static_cast<LPCSTR>(address), &module))
        ::GetModuleFileNameA(module, name, sizeof name);
    const char *base = std::strrchr(name, '\\');
    std::snprintf(line, sizeof line, "%s+0x%llx [0x%llx]\r\n", base ? base + 1 : name,
                  static_cast<unsigned long long>(reinterpret_cast<std::uintptr_t>(address) - reinterpret_cast<std::uintptr_t>(module)),
                  static_cast<unsigned long long>(reinterpret_cast<std::uintptr_t>(address)));
    write(file, line);
}

void writeReport(unsigned long code, const void *where)
{
    if (s_crashed.test_and_set())
        return;
    const HANDLE file = ::CreateFileW(s_path, GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    write(file, s_head, s_headLength);
    SYSTEMTIME now;
    ::GetSystemTime(&now);
    char line[256];
    std::snprintf(line, sizeof line, "crashed: %04d-%02d-%02dT%02d:%02d:%02dZ\ncause:   exception 0x%08lx\nthread:  %lu\n\ncall stack (newest first):\n",
                  now.wYear, now.wMonth, now.wDay, now.wHour, now.wMinute, now.wSecond, code, ::GetCurrentThreadId());
    write(file, line);
    if (where)
        writeFrame(file, where);
    void *frames[kMaxFrames];
    const USHORT count = ::RtlCaptureStackBackTrace(0, kMaxFrames, frames, nullptr);
    for (USHORT i = 0; i < count; ++i)
        writeFrame(file, frames[i]);
    ::CloseHandle(file);
}

LONG WINAPI handle(EXCEPTION_POINTERS *exception)
{
    writeReport(exception->ExceptionRecord->ExceptionCode, exception->ExceptionRecord->ExceptionAddress);
    return s_previous ? s_previous(exception) : EXCEPTION_CONTINUE_SEARCH;
}

/// abort() and uncaught exceptions bypass the filter.
void onAbort(int)
{
    writeReport(0xC0000409, nullptr);
}

} // namespace

void install(const QString &path, const QByteArray &head)
{
    const QString native = QDir::toNativeSeparators(path);
    if (s_installed || native.size() >= static_cast<qsizetype>(std::size(s_path)))
        return;
    s_path[native.toWCharArray(s_path)] = L'\0';
    s_headLength = static_cast<DWORD>(std::min<qsizetype>(head.size(), sizeof s_head));
    std::memcpy(s_head, head.constData(), s_headLength);
    s_previous = ::SetUnhandledExceptionFilter(handle);
    std::signal(SIGABRT, onAbort);
    s_crashed.clear();
    s_installed = true;
}

void remove()
{
    if (!s_installed)
        return;
    ::SetUnhandledExceptionFilter(s_previous);
    std::signal(SIGABRT, SIG_DFL);
    s_installed = false;
}

} // namespace framescope::base::crash

#endif
