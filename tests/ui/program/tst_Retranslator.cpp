#include "ui/program/Retranslator.h"

#include "ui/support/UiFixture.h"
#include "ui/program/MainWindow.h"

#include "support/TestClass.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QSet>
#include <QSettings>
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
        ui::program::Retranslator retranslator(*m_languages);
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
        ui::program::Retranslator retranslator(*m_languages);
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
        ui::program::Retranslator retranslator(*m_languages);
        auto window = std::make_unique<QWidget>();
        new QLabel(QString::fromUtf8(textWithout('%').source), window.get());
        connect(m_languages.get(), &Languages::aboutToChange, this, [&] { window.reset(); });
        m_languages->use(QStringLiteral("en_XA"));
        QVERIFY(!window);
    }

    /// All of the program's window there and back again: everything changes, and everything comes back.
    void theWholeWindowFollows()
    {
        QTemporaryDir folder;
        ui::theme::Theme theme(*qApp);
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::models::AppSettings settings(store);
        capture::CaptureStore captures(folder.filePath(QStringLiteral("captures")));
        auto workspace = profiles::Workspace::create(folder.filePath(QStringLiteral("w")), QStringLiteral("Test"));
        QVERIFY(workspace.ok());
        profiles::SecretStore secrets((*workspace)->id(), nullptr);
        ui::models::IoThread io;
        ui::program::MainWindow window({io, theme, settings, captures, workspace->get(), &secrets});
        window.show();
        window.newSession(QStringLiteral("ws://host.example/"));
        window.newServer();
        QCoreApplication::processEvents();

        ui::program::Retranslator retranslator(*m_languages);
        const QStringList before = textsOf(window);
        QVERIFY(before.size() > 60);
        m_languages->use(QStringLiteral("en_XA"));
        // What is a text of ours in English still, and would read otherwise.
        QSet<QString> ours;
        for (const auto &text : m_texts)
            ours.insert(QString::fromUtf8(text.source));
        QStringList left;
        for (const QString &text : textsOf(window))
            if (ours.contains(text) && text.size() > 3)
                left << text;
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(" | "))));
        m_languages->use(QStringLiteral("en"));
        QCOMPARE(textsOf(window), before);
    }

private:
    static QStringList textsOf(const QWidget &window)
    {
        QStringList texts;
        for (const QAction *action : window.findChildren<QAction *>())
            texts << action->text() << action->toolTip();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            for (const char *name : {"text", "title", "placeholderText", "toolTip", "accessibleName"})
                if (!widget->inherits("QLineEdit") || qstrcmp(name, "text") != 0)
                    texts << widget->property(name).toString();
            if (const auto *combo = qobject_cast<const QComboBox *>(widget))
                for (int i = 0; i < combo->count(); ++i)
                    texts << combo->itemText(i);
        }
        texts.removeAll(QString());
        return texts;
    }

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

FRAMESCOPE_TEST(tst_Retranslator);
#include "tst_Retranslator.moc"
