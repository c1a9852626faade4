#pragma once

#include <QObject>

namespace framescope::ui::theme {

/// Makes every label and every tool tip of the application plain text, whatever stands in it. Qt's own rule is to guess: a text that looks
/// like markup becomes rich text, which loads images from wherever it likes, and most of ours comes from a peer, a file or a name. Labels
/// that ask for rich text by themselves keep it. GUI thread.
class PlainText : public QObject
{
    Q_OBJECT

public:
    /// From now on, for the application; `parent` owns it.
    explicit PlainText(QObject *parent);

    /// The same text for places of which it is not known who reads them (a model's tips, the desktop's notifications): what would be
    /// taken for markup is parted by an invisible U+2060, so that Qt::mightBeRichText() is false.
    static QString of(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace framescope::ui::theme
