#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace framescope::ui::models {

/// The available languages, and the one in use: installs its texts and those of Qt, and changes
/// them while the program runs. Lives in the GUI thread, as long as the application.
class Languages : public QObject
{
    Q_OBJECT

public:
    struct Language {
        QString code;    ///< "de", "zh_CN"; what settings keep
        QString name;    ///< native name: "Deutsch"
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
    /// The language for a request ("de", "de-AT", "zh_CN", "en_XA"); if it is empty, the first available one of the system's. English if none.
    static QString match(const QString &wish);
    static QString match(const QStringList &wishes);

    /// The code of the language in use.
    QString current() const { return m_current; }
    /// Changes the language; an empty request means the system's. Texts on the screen do not change.
    void use(const QString &wish);

    /// All texts without plurals in the sources, to check a catalogue against.
    static std::vector<Text> texts();

signals:
    /// The window must be rebuilt, see shell::MainWindow::rebuild().
    void changed(const QString &code);

private:
    void remove();

    QString m_current = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace framescope::ui::models
