#pragma once

#include <QCoreApplication>

/// The one way in app/ for functions that belong to no class to say something to a person: a line FRAMESCOPE_TR("context") in a
/// namespace without a name gives the file its tr(). A class has Q_DECLARE_TR_FUNCTIONS or Q_OBJECT instead. lupdate knows the context of
/// a class only; translations/tools/update.py tells it that of these lines.
#define FRAMESCOPE_TR(context) \
    [[maybe_unused]] QString tr(const char *text, const char *disambiguation = nullptr, int n = -1) \
    { \
        return QCoreApplication::translate(context, text, disambiguation, n); \
    }
