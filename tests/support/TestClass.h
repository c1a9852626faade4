#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

/// One program contains all tests of a folder: `tests_capture CaptureReader [function…]` runs one class, `tests_capture --list` lists
/// them. Each tst_NAME.cpp ends with one of the macros below instead of QTEST_MAIN, and ctest runs each class separately.
namespace framescope::testing {

/// Registers a class in its program's list, under its name without "tst_". The macros below do this before main().
class TestClass
{
public:
    /// Like main(): with the program in argv[0] and the arguments after the class's name; returns the exit status.
    using Main = int (*)(int argc, char **argv);

    TestClass(const char *name, Main function);
};

/// Runs Class with its own Application, like QTEST_MAIN.
template<class Class, class Application>
int runTestClass(int argc, char **argv)
{
    QTest::Internal::callInitMain<Class>();
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Class test;
    return QTest::qExec(&test, argc, argv);
}

template<class Class>
int runTestClassWithoutApplication(int argc, char **argv)
{
    QTest::Internal::callInitMain<Class>();
    Class test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace framescope::testing

/// For a class with its own main(), such as one that starts its program again as a child: the first argument is then the class.
#define FRAMESCOPE_TEST_RUN_BY(Class, function) static const framescope::testing::TestClass registered_##Class(#Class, function)

#define FRAMESCOPE_TEST_GUILESS(Class) FRAMESCOPE_TEST_RUN_BY(Class, (framescope::testing::runTestClass<Class, QCoreApplication>))
#define FRAMESCOPE_TEST_APPLESS(Class) FRAMESCOPE_TEST_RUN_BY(Class, framescope::testing::runTestClassWithoutApplication<Class>)

/// With the application that the folder's tests need: QApplication for the window's, else QCoreApplication.
#ifdef QT_WIDGETS_LIB
#define FRAMESCOPE_TEST(Class) FRAMESCOPE_TEST_RUN_BY(Class, (framescope::testing::runTestClass<Class, QApplication>))
#else
#define FRAMESCOPE_TEST(Class) FRAMESCOPE_TEST_GUILESS(Class)
#endif
