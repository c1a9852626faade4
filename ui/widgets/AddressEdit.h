#pragma once

#include <QLineEdit>

#include <functional>

namespace framescope::ui::widgets {

/// A line of text in which {{names}} may stand: the ones without a value are underlined, and a click beside the text's end tells which.
/// GUI thread.
class AddressEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// The names of a text that have no value.
    using Checker = std::function<QStringList(const QString &text)>;

    explicit AddressEdit(QWidget *parent = nullptr);

    void setChecker(Checker checker);
    /// Looks again: what names mean may have changed.
    void check();
    const QStringList &unknownNames() const { return m_unknown; }

signals:
    /// The text's unknown names are others than before.
    void unknownNamesChanged(const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void underline();

    Checker m_checker;
    QStringList m_unknown;
};

} // namespace framescope::ui::widgets
