#pragma once

#include <QObject>

namespace framescope::ui::theme {

/// Makes every label and every tool tip of the application plain text, whatever stands in it. Qt's own rule is to guess: a text that looks
/// like markup becomes rich text, which loads images from wherever it likes, and most of ours comes from a peer, a file or a name. Labels
/// that ask for rich text by themselves keep it. GUI thread.
class PlainLabels : public QObject
{
    Q_OBJECT

public:
    /// From now on, for the application; `parent` owns it.
    explicit PlainLabels(QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace framescope::ui::theme
