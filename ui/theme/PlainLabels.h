#pragma once

#include <QObject>

namespace framescope::ui::theme {

/// Makes every label and every tool tip of the application plain text. By default Qt guesses: a text that looks
/// like markup becomes rich text, which can load images from anywhere, and most of our texts come from a peer or a file. Labels
/// that explicitly ask for rich text keep it. GUI thread.
class PlainLabels : public QObject
{
    Q_OBJECT

public:
    /// Installs it for the application; `parent` owns it.
    explicit PlainLabels(QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace framescope::ui::theme
