#include "ui/windows/Retranslator.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace framescope;
using ui::models::Languages;

class tst_Retranslator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_languages = std::make_unique<Languages>();
        m_languages->use(QStringLiteral("en"));
        m_texts = Languages::texts();
    }

    void labelsFollowTheLanguage()
    {
        ui::windows::Retranslator retranslator(*m_languages);
        const auto &text = textWithout('%');
        QWidget window;
        QLabel label(QString::fromUtf8(text.source), &window);
        QComboBox combo(&window);
        combo.addItem(QString::fromUtf8(text.source));
        QPushButton button(&window);
        button.setToolTip(QString::fromUtf8(text.source));
        m_languages->use(QStringLiteral("en_XA"));
        const QString pseudo = QCoreApplication::translate(text.context.constData(), text.source.constData());
        QVERIFY(pseudo != QString::fromUtf8(text.source));
        QCOMPARE(label.text(), pseudo);
        QCOMPARE(combo.itemText(0), pseudo);
        QCOMPARE(button.toolTip(), pseudo);
        m_languages->use(QStringLiteral("en"));
        QCOMPARE(label.text(), QString::fromUtf8(text.source));
    }

    void whatWasTypedStays()
    {
        ui::windows::Retranslator retranslator(*m_languages);
        const QString text = QString::fromUtf8(textWithout('%').source);
        QWidget window;
        QLineEdit edit(text, &window);
        QLabel other(QStringLiteral("no text of the program"), &window);
        m_languages->use(QStringLiteral("en_XA"));
        QCOMPARE(edit.text(), text);
        QCOMPARE(other.text(), QStringLiteral("no text of the program"));
    }

    void whatIsGoneIsLeftAlone()
    {
        ui::windows::Retranslator retranslator(*m_languages);
        auto window = std::make_unique<QWidget>();
        new QLabel(QString::fromUtf8(textWithout('%').source), window.get());
        connect(m_languages.get(), &Languages::aboutToChange, this, [&] { window.reset(); });
        m_languages->use(QStringLiteral("en_XA"));
        QVERIFY(!window);
    }

private:
    const Languages::Text &textWithout(char placeholder) const
    {
        for (const auto &text : m_texts)
            if (!text.source.contains(placeholder) && text.source.size() > 20 && text.comment.isEmpty())
                return text;
        Q_UNREACHABLE();
    }

    std::unique_ptr<Languages> m_languages;
    std::vector<Languages::Text> m_texts;
};

QTEST_MAIN(tst_Retranslator)
#include "tst_Retranslator.moc"
