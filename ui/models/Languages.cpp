#include "Languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QLocale>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations); // in a static library the linker would drop it
}

namespace framescope::ui::models {

namespace {

const QString kFolder = QStringLiteral(":/framescope/translations");
const QString kEnglish = QStringLiteral("en");

struct Known {
    const char *code;
    const char16_t *name;
};
// By native name; English, the language of the sources, first.
constexpr Known kKnown[] = {{"en", u"English"}, {"de", u"Deutsch"}, {"es", u"Español"}, {"fr", u"Français"}, {"ja", u"日本語"}, {"zh_CN", u"简体中文"}};
constexpr const char *kPseudo = "en_XA";

QString fileOf(const QString &code)
{
    return QStringLiteral("framescope_") + code + QStringLiteral(".qm");
}

/// Our code for a name in BCP 47 or POSIX form; empty: none.
QString known(const QString &wish)
{
    QString name = wish.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0);
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    if (name.compare(QLatin1String(kPseudo), Qt::CaseInsensitive) == 0)
        return QLatin1String(kPseudo);
    const QStringList parts = name.toLower().split(QLatin1Char('_'));
    const QString &language = parts.first();
    if (language == QLatin1String("zh")) {
        // Traditional characters are a different script, not a regional variant.
        for (const char *traditional : {"hant", "tw", "hk", "mo"})
            if (parts.contains(QLatin1String(traditional)))
                return {};
        return QStringLiteral("zh_CN");
    }
    for (const Known &one : kKnown)
        if (language == QLatin1String(one.code))
            return language;
    return language == QLatin1String("c") || language == QLatin1String("posix") ? kEnglish : QString();
}

} // namespace

Languages::Languages(QObject *parent) : QObject(parent)
{
    initTranslations();
}

Languages::~Languages()
{
    remove();
}

QList<Languages::Language> Languages::available()
{
    QList<Language> languages;
    for (const Known &one : kKnown)
        languages << Language{QLatin1String(one.code), QString::fromUtf16(one.name)};
    return languages;
}

QString Languages::match(const QString &wish)
{
    return wish.isEmpty() ? match(QLocale::system().uiLanguages()) : match(QStringList{wish});
}

QString Languages::match(const QStringList &wishes)
{
    for (const QString &wish : wishes)
        if (const QString code = known(wish); !code.isEmpty())
            return code;
    return kEnglish;
}

void Languages::use(const QString &wish)
{
    const QString code = match(wish);
    if (code == m_current && !m_translators.empty())
        return;
    remove();
    m_current = code;
    const auto install = [this](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    // Qt's own first: a later translator takes precedence. Installers for Windows and macOS ship them under another name.
    const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (code != kEnglish && !install(QStringLiteral("qtbase_") + code + QStringLiteral(".qm"), qt))
        install(QStringLiteral("qt_") + code + QStringLiteral(".qm"), qt);
    install(fileOf(code), kFolder);
    // Numbers and dates use it too; if it is the system's language, the country's format stays.
    const QLocale own(code);
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == own.language() ? system : own);
    emit changed(code);
}

void Languages::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

std::vector<Languages::Text> Languages::texts()
{
    initTranslations();
    QFile file(kFolder + QStringLiteral("/sources.json"));
    std::vector<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QJsonArray contexts = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &context : contexts) {
        const QJsonArray row = context.toArray();
        const QByteArray name = row.at(0).toString().toUtf8();
        for (qsizetype i = 1; i < row.size(); ++i) {
            const QJsonValue text = row.at(i);
            if (text.isArray())
                texts.push_back({name, text.toArray().at(0).toString().toUtf8(), text.toArray().at(1).toString().toUtf8()});
            else
                texts.push_back({name, text.toString().toUtf8(), {}});
        }
    }
    return texts;
}

} // namespace framescope::ui::models
