#pragma once

#include <QString>

namespace framescope::ui::models {

/// Changes a text so that it is never read as markup: for tool tips, notifications and other places that guess (Qt::mightBeRichText()).
/// An invisible U+2060 splits anything that begins like a tag; other texts are unchanged. Any thread.
QString plainText(const QString &text);

} // namespace framescope::ui::models
