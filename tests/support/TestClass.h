#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

/// One program holds all tests of a folder: `tests_capture CaptureReader [function…]` runs one class of it, `tests_capture --list` names
/// them. Each tst_NAME.cpp ends with one of the macros below instead of QTEST_MAIN and its like, and ctest runs each class by itself.
namespace framescope::testing {

/// Enters a class into its program's list, under its name without "tst_". Made before main() by the macros below.
class TestClass
{
public:
    /// Like main(): with the program in argv[0] and then what came after the class's name; gives the exit status.
    using Main = int (*)(int argc, char **argv);

    TestClass(const char *name, Main function);
};

/// Runs Class with an Application of its own, as QTEST_MAIN does.
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

/// For a class with a main() of its own, such as one that starts its program again as a child: its first argument is then the class.
#define FRAMESCOPE_TEST_RUN_BY(Class, function) static const framescope::testing::TestClass registered_##Class(#Class, function)

#define FRAMESCOPE_TEST_GUILESS(Class) FRAMESCOPE_TEST_RUN_BY(Class, (framescope::testing::runTestClass<Class, QCoreApplication>))
#define FRAMESCOPE_TEST_APPLESS(Class) FRAMESCOPE_TEST_RUN_BY(Class, framescope::testing::runTestClassWithoutApplication<Class>)

/// With the application that the folder's tests need: QApplication for the window's, else QCoreApplication.
#ifdef QT_WIDGETS_LIB
#define FRAMESCOPE_TEST(Class) FRAMESCOPE_TEST_RUN_BY(Class, (framescope::testing::runTestClass<Class, QApplication>))
#else
#define FRAMESCOPE_TEST(Class) FRAMESCOPE_TEST_GUILESS(Class)
#endif
