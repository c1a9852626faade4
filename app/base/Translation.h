#pragma once

#include <QCoreApplication>

/// Translation for free functions in app/: a line FRAMESCOPE_TR("context") in an
/// anonymous namespace gives the file its tr(). A class has Q_DECLARE_TR_FUNCTIONS or Q_OBJECT instead. lupdate knows only the context of
/// a class; translations/tools/update.py supplies the contexts of these lines.
#define FRAMESCOPE_TR(context) \
    [[maybe_unused]] QString tr(const char *text, const char *disambiguation = nullptr, int n = -1) \
    { \
        return QCoreApplication::translate(context, text, disambiguation, n); \
    }
