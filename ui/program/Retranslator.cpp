#include "Retranslator.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QWidget>

namespace framescope::ui::program {

using Text = models::Languages::Text;

namespace {

constexpr const char *kProperties[] = {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText",
                                       "accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText", "iconText"};

QString translated(const Text &text)
{
    return QCoreApplication::translate(text.context.constData(), text.source.constData(), text.comment.isEmpty() ? nullptr : text.comment.constData());
}

/// As QString::arg() for all at once: an argument may have a percent sign of its own.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// What a user typed or a peer sent stands in these; it is no text of ours even where it reads the same.
bool holdsContent(const QObject *object, const char *property)
{
    return qstrcmp(property, "text") == 0 && (object->inherits("QLineEdit") || object->inherits("QTextEdit") || object->inherits("QPlainTextEdit")
                                              || object->inherits("QAbstractSpinBox") || object->inherits("QKeySequenceEdit"));
}

} // namespace

/// From a text on the screen to the text in the sources that it translates.
class Retranslator::Reverse
{
public:
    struct Found {
        const Text *text = nullptr;
        QStringList arguments;
    };

    explicit Reverse(const std::vector<Text> &texts)
    {
        static const QRegularExpression placeholder(QStringLiteral("%L?[1-9]"));
        for (const Text &text : texts) {
            const QString shown = translated(text);
            if (shown.contains(placeholder))
                m_patterns[text.context].push_back({&text, patternOf(shown)});
            else
                m_plain[shown].push_back(&text);
        }
    }

    Found find(const QString &shown, const QObject *object) const
    {
        const auto plain = m_plain.constFind(shown);
        if (plain != m_plain.constEnd()) {
            for (const QObject *owner = object; owner; owner = owner->parent())
                for (const QMetaObject *meta = owner->metaObject(); meta; meta = meta->superClass())
                    for (const Text *text : *plain)
                        if (text->context == meta->className())
                            return {text, {}};
            return {plain->front(), {}};
        }
        // A text with names in it is only looked for among its own class's: elsewhere a pattern could fit by chance.
        for (const QObject *owner = object; owner; owner = owner->parent())
            for (const auto &pattern : m_patterns.value(owner->metaObject()->className()))
                if (const auto match = pattern.second.match(shown); match.hasMatch()) {
                    QStringList arguments;
                    for (int i = 1; i <= 9 && pattern.second.namedCaptureGroups().contains(QStringLiteral("a%1").arg(i)); ++i)
                        arguments << match.captured(QStringLiteral("a%1").arg(i));
                    return {pattern.first, arguments};
                }
        return {};
    }

private:
    static QRegularExpression patternOf(const QString &shown)
    {
        QString pattern = QRegularExpression::escape(shown);
        for (int i = 1; i <= 9; ++i) {
            // escape() puts a backslash before the percent sign.
            const QString group = QStringLiteral("(?<a%1>.+)").arg(i);
            const qsizetype at = pattern.indexOf(QStringLiteral("\\%%1").arg(i));
            if (at < 0)
                break;
            pattern.replace(at, 3, group);
            pattern.replace(QStringLiteral("\\%%1").arg(i), QStringLiteral("\\k<a%1>").arg(i));
        }
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    }

    QHash<QString, std::vector<const Text *>> m_plain;
    QHash<QByteArray, std::vector<std::pair<const Text *, QRegularExpression>>> m_patterns;
};

Retranslator::Retranslator(models::Languages &languages, QObject *parent) : QObject(parent)
{
    connect(&languages, &models::Languages::aboutToChange, this, &Retranslator::remember);
    connect(&languages, &models::Languages::changed, this, &Retranslator::apply);
}

void Retranslator::remember()
{
    m_places.clear();
    const QWidgetList windows = QApplication::topLevelWidgets();
    if (windows.isEmpty())
        return;
    if (m_texts.empty())
        m_texts = models::Languages::texts();
    const Reverse reverse(m_texts);
    for (QWidget *window : windows) {
        if (window->parent())
            continue; // a dialog comes with its window
        look(window, reverse);
        const QObjectList inside = window->findChildren<QObject *>();
        for (QObject *object : inside)
            look(object, reverse);
    }
}

void Retranslator::look(QObject *object, const Reverse &reverse)
{
    const auto add = [&](const QString &shown, std::function<void(const QString &)> set) {
        if (shown.isEmpty())
            return;
        if (const auto found = reverse.find(shown, object); found.text)
            m_places.push_back({object, found.text, found.arguments, std::move(set)});
    };
    if (object->isWidgetType() || qobject_cast<QAction *>(object)) {
        for (const char *name : kProperties) {
            const int index = object->metaObject()->indexOfProperty(name);
            if (index >= 0 && !holdsContent(object, name))
                add(object->property(name).toString(), [object, name](const QString &text) { object->setProperty(name, text); });
        }
    }
    if (auto *combo = qobject_cast<QComboBox *>(object)) {
        for (int i = 0; i < combo->count(); ++i)
            add(combo->itemText(i), [combo, i](const QString &text) { combo->setItemText(i, text); });
    } else if (auto *tabs = qobject_cast<QTabBar *>(object)) {
        for (int i = 0; i < tabs->count(); ++i) {
            add(tabs->tabText(i), [tabs, i](const QString &text) { tabs->setTabText(i, text); });
            add(tabs->tabToolTip(i), [tabs, i](const QString &text) { tabs->setTabToolTip(i, text); });
        }
    } else if (auto *list = qobject_cast<QListWidget *>(object)) {
        for (int i = 0; i < list->count(); ++i)
            add(list->item(i)->text(), [list, i](const QString &text) { if (auto *item = list->item(i)) item->setText(text); });
    } else if (auto *tree = qobject_cast<QTreeWidget *>(object)) {
        for (int i = 0; i < tree->columnCount(); ++i)
            add(tree->headerItem()->text(i), [tree, i](const QString &text) { tree->headerItem()->setText(i, text); });
    } else if (auto *table = qobject_cast<QTableWidget *>(object)) {
        for (int i = 0; i < table->columnCount(); ++i)
            if (const auto *item = table->horizontalHeaderItem(i))
                add(item->text(), [table, i](const QString &text) { if (auto *header = table->horizontalHeaderItem(i)) header->setText(text); });
    }
}

void Retranslator::apply()
{
    for (const Place &place : m_places) {
        if (!place.object)
            continue;
        place.set(filled(translated(*place.text), place.arguments));
    }
    m_places.clear();
    // Models make their texts when they are asked: ask again.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            view->viewport()->update();
        widget->update();
    }
}

} // namespace framescope::ui::program
