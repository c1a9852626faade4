#pragma once

#include "capture/EntryInfo.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace framescope::ui::log {

/// "Filter by this": what of an entry a filter can ask for, as terms of the filter language with words for a menu. No state, any thread.
class FilterTerms
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::log::FilterTerms)

public:
    struct Term {
        QString label;
        QString term;   ///< as part of a filter with other terms
        bool negatable = true;
    };

    /// `payload`: of the whole message, or its beginning.
    static QList<Term> of(const capture::EntryInfo &info, const QByteArray &payload);
    /// A text as a term that finds exactly it: quoted, with " and \ escaped.
    static QString quoted(const QString &text);
    /// "-term", with parentheses where the term needs them.
    static QString negated(const QString &term);
    static QString typeName(const capture::EntryInfo &info);
};

} // namespace framescope::ui::log
