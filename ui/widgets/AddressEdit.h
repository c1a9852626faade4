#pragma once

#include <QLineEdit>

#include <functional>

namespace framescope::ui::widgets {

/// A line edit for text with {{names}}: names without a value are underlined, and a click beside the end of the text lists them.
/// GUI thread.
class AddressEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Returns the names in a text that have no value.
    using Checker = std::function<QStringList(const QString &text)>;

    explicit AddressEdit(QWidget *parent = nullptr);

    void setChecker(Checker checker);
    /// Checks again, because values may have changed.
    void check();
    const QStringList &unknownNames() const { return m_unknown; }

signals:
    /// The unknown names of the text have changed.
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
