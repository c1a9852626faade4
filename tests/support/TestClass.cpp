#include "support/TestClass.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace framescope::testing {

namespace {

struct Entry {
    QByteArray name;
    TestClass::Main function;
};

/// A function-local variable: the first class that registers creates it, whichever file it is in.
std::vector<Entry> &classes()
{
    static std::vector<Entry> all;
    return all;
}

int run(int argc, char **argv)
{
    const QByteArray wanted = argc > 1 ? argv[1] : "";
    const QString program = QFileInfo(QString::fromLocal8Bit(argv[0])).completeBaseName();
    const auto found = std::find_if(classes().begin(), classes().end(), [&](const Entry &entry) { return entry.name == wanted; });
    if (found == classes().end()) {
        const bool listed = wanted == "--list";
        if (!listed)
            std::fprintf(stderr, "usage: %s CLASS [function…]; the classes are:\n", qPrintable(program));
        std::sort(classes().begin(), classes().end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
        for (const Entry &entry : classes())
            std::fprintf(listed ? stdout : stderr, "%s\n", entry.name.constData());
        return listed ? 0 : 2;
    }
    // Settings, temporary files and sockets are named after the application: classes that run in parallel must not share them.
    QCoreApplication::setApplicationName(QString(program).replace(QStringLiteral("tests_"), QStringLiteral("tst_")) + QLatin1Char('_')
                                         + QString::fromLatin1(wanted));
    // Qt uses these as long as the application lives.
    static std::vector<char *> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    arguments.push_back(nullptr);
    return found->function(argc - 1, arguments.data());
}

} // namespace

TestClass::TestClass(const char *name, Main function)
{
    QByteArray shortName(name);
    if (shortName.startsWith("tst_"))
        shortName.remove(0, 4);
    classes().push_back({shortName, function});
}

} // namespace framescope::testing

int main(int argc, char **argv)
{
    return framescope::testing::run(argc, argv);
}
