#pragma once

#include "ui/shell/Page.h"

#include <QIcon>

namespace uitest {

using namespace framescope;

/// A tab that is nothing but its name. Test thread.
class NamedPage : public ui::shell::Page
{
public:
    explicit NamedPage(const QString &name) : Page({}), m_name(name) {}
    QString title() const override { return m_name; }
    QIcon icon() const override { return {}; }

private:
    QString m_name;
};

} // namespace uitest
