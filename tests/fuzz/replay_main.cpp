// Runs fuzz targets over files and folders of inputs, with any compiler: the seeds as ordinary tests.
//   fuzz_seeds TARGET FILE-OR-FOLDER…      fuzz_seeds --list
#include "FuzzInput.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace {

/// A function's own variable: the first target that enters itself makes it, whichever file that is in.
std::map<std::string, FuzzTarget::Function> &targets()
{
    static std::map<std::string, FuzzTarget::Function> all;
    return all;
}

void run(FuzzTarget::Function target, const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    const std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
    target(input.data(), input.size());
}

} // namespace

FuzzTarget::FuzzTarget(const char *name, Function function)
{
    targets().emplace(name, function);
}

int main(int argc, char **argv)
{
    const auto target = targets().find(argc > 1 ? argv[1] : "");
    if (target == targets().end()) {
        for (const auto &[name, function] : targets())
            std::printf("%s\n", name.c_str());
        return argc == 2 && argv[1] == std::string("--list") ? 0 : 2;
    }
    int count = 0;
    for (int i = 2; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            run(target->second, argv[i]);
            ++count;
            continue;
        }
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            if (entry.is_regular_file()) {
                run(target->second, entry.path());
                ++count;
            }
        }
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1; // a test that tried nothing has not passed
}
