#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace framescope::ui::models {

/// The languages that the program speaks, and the one that is in use: installs its texts and those of Qt itself, and changes
/// them while the program runs. Lives in the GUI thread, as long as the application.
class Languages : public QObject
{
    Q_OBJECT

public:
    struct Language {
        QString code;    ///< "de", "zh_CN"; what settings keep
        QString name;    ///< in itself: "Deutsch"
    };
    /// A text of the program as its sources have it.
    struct Text {
        QByteArray context;
        QByteArray source;
        QByteArray comment;
    };

    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// English first, the others by name. Without the pseudo-locale, which a setting should not offer.
    static QList<Language> available();
    /// The language for a wish ("de", "de-AT", "zh_CN", "en_XA"); for an empty one the first of the system's that there is. English if none.
    static QString match(const QString &wish);
    static QString match(const QStringList &wishes);

    /// The code of the language in use.
    QString current() const { return m_current; }
    /// Changes the language; an empty wish is the system's. Texts that are on the screen stay as they are.
    void use(const QString &wish);

    /// Every text without plurals that the sources have: what a catalogue is checked against.
    static std::vector<Text> texts();

signals:
    /// The window is made anew, see shell::MainWindow::rebuild().
    void changed(const QString &code);

private:
    void remove();

    QString m_current = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace framescope::ui::models
