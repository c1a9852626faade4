#include <cstdio>

int main()
{
    std::puts("framescope-cli");
    return 0;
}
