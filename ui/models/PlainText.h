#pragma once

#include <QString>

namespace framescope::ui::models {

/// The same text, so that nobody takes it for markup: for tips, notifications and other places whose reader guesses (Qt::mightBeRichText()).
/// What begins like a tag is parted by an invisible U+2060; a text without one is not changed. Any thread.
QString plainText(const QString &text);

} // namespace framescope::ui::models
