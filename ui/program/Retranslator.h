#pragma once

#include "ui/models/Languages.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace framescope::ui::program {

/// Changes the texts on the screen along with the language: finds out before the change what each of them is a translation of,
/// and sets it anew afterwards. So no panel needs to keep a list of its own labels; texts with numbers or names in them come
/// with their next update, and an item's when it is drawn. GUI thread.
class Retranslator : public QObject
{
    Q_OBJECT

public:
    /// Works along with `languages`, which outlives it.
    explicit Retranslator(models::Languages &languages, QObject *parent = nullptr);

private:
    /// One text somewhere, and how to set it.
    struct Place {
        QPointer<QObject> object;
        const models::Languages::Text *text = nullptr;
        QStringList arguments;
        std::function<void(const QString &)> set;
    };
    class Reverse;

    void remember();
    void apply();
    void look(QObject *object, const Reverse &reverse);

    std::vector<models::Languages::Text> m_texts;
    std::vector<Place> m_places;
};

} // namespace framescope::ui::program
