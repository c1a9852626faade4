#pragma once

#include "ui/composer/models/MessageCheck.h"

#include <QObject>

namespace framescope::ui::composer {

/// Checks drafts as they are written: short ones at once, long ones on the thread pool. Answers to what has changed since are dropped.
/// GUI thread.
class MessageChecker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void check(const Draft &draft, const VariableResolver &resolver);

signals:
    void checked(const framescope::ui::composer::MessageCheck &check);

private:
    quint64 m_id = 0; ///< of the latest check
};

} // namespace framescope::ui::composer
