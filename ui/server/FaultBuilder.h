#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace framescope::ui::server {

/// Builds one fault from a kind, its options, a condition and a probability. GUI thread.
class FaultBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit FaultBuilder(QWidget *parent = nullptr);

    /// In the form of FaultSpec::parse: "close:code=1011,after=3,p=0.5".
    QString spec() const;
    QComboBox *kindBox() const { return m_kind; }
    QComboBox *momentBox() const { return m_moment; }
    QLineEdit *optionsEdit() const { return m_options; }
    QLineEdit *momentEdit() const { return m_value; }
    QDoubleSpinBox *chanceBox() const { return m_chance; }
    QPushButton *addButton() const { return m_add; }

signals:
    void added(const QString &spec);

private:
    void showKind();
    void showMoment();

    QComboBox *m_kind;
    QLineEdit *m_options;
    QComboBox *m_moment;
    QLineEdit *m_value;
    QDoubleSpinBox *m_chance;
    QPushButton *m_add;
};

} // namespace framescope::ui::server
