#include "ProfileForm.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::workspace {

using profiles::Profile;
using profiles::Provenance;

namespace {

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// {{name}}: its value is known only at the moment of use.
bool isVariable(const QString &text)
{
    return text.contains(QLatin1String("{{"));
}

} // namespace

ProfileForm::ProfileForm(std::map<QString, Provenance> origins, QObject *parent)
    : QObject(parent)
    , m_origins(std::move(origins))
{
}

QString ProfileForm::origin(const QString &key) const
{
    const auto found = m_origins.find(key);
    if (found == m_origins.end() || found->second.level == Provenance::Level::BuiltIn)
        return {};
    return found->second.toString();
}

QWidget *ProfileForm::withNote(QWidget *field, QLabel *note, QWidget *parent) const
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(note);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->hide();
    both->setFocusProxy(field);
    return both;
}

void ProfileForm::watch(QLineEdit *edit, QLabel *note, const QString &key, Validator validator)
{
    const auto problem = [edit, validator = std::move(validator)] { return validator ? validator(edit->text()) : QString(); };
    const auto show = [this, edit, note, key, problem] {
        const QString wrong = problem();
        const QString from = edit->text().isEmpty() ? origin(key) : QString();
        note->setText(!wrong.isEmpty() ? wrong : from.isEmpty() ? QString() : tr("inherited from %1").arg(from));
        note->setVisible(!note->text().isEmpty());
        note->setProperty("look", wrong.isEmpty() ? QStringLiteral("faint") : QStringLiteral("error"));
        restyle(note);
        if (edit->property("invalid").toBool() != !wrong.isEmpty()) {
            edit->setProperty("invalid", !wrong.isEmpty());
            restyle(edit);
        }
        edit->setAccessibleDescription(note->text());
    };
    connect(edit, &QLineEdit::textChanged, this, show);
    connect(edit, &QLineEdit::textChanged, this, &ProfileForm::edited);
    m_checks.push_back({edit, problem});
    show();
}

QLineEdit *ProfileForm::addText(QFormLayout *form, const QString &key, const QString &label, const QString &value, const QString &inherited,
                                Take<const QString &> take, Validator validator)
{
    auto *edit = new QLineEdit(value, form->parentWidget());
    auto *note = new QLabel(form->parentWidget());
    edit->setPlaceholderText(inherited);
    edit->setAccessibleName(label);
    edit->setObjectName(key);
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(edit);
    form->addRow(name, withNote(edit, note, form->parentWidget()));
    watch(edit, note, key, std::move(validator));
    m_takers.push_back([edit, take = std::move(take)](Profile &profile) { take(profile, edit->text()); });
    return edit;
}

QLineEdit *ProfileForm::addNumber(QFormLayout *form, const QString &key, const QString &label, const std::optional<qint64> &value,
                                  const std::optional<qint64> &inherited, Take<std::optional<qint64>> take, qint64 from, qint64 to)
{
    QLineEdit *edit = addText(
        form, key, label, value ? QString::number(*value) : QString(), inherited ? QString::number(*inherited) : QString(),
        [take = std::move(take)](Profile &profile, const QString &text) {
            bool ok = false;
            const qint64 number = text.trimmed().toLongLong(&ok);
            take(profile, ok ? std::optional(number) : std::nullopt);
        },
        [from, to](const QString &text) {
            bool ok = false;
            const qint64 number = text.trimmed().toLongLong(&ok);
            if (text.trimmed().isEmpty() || (ok && number >= from && number <= to))
                return QString();
            return tr("A whole number from %1 to %2.").arg(QLocale().toString(from), QLocale().toString(to));
        });
    edit->setMaximumWidth(200);
    return edit;
}

QLineEdit *ProfileForm::addDecimal(QFormLayout *form, const QString &key, const QString &label, const std::optional<double> &value,
                                   const std::optional<double> &inherited, Take<std::optional<double>> take, double from, double to)
{
    QLineEdit *edit = addText(
        form, key, label, value ? QString::number(*value) : QString(), inherited ? QString::number(*inherited) : QString(),
        [take = std::move(take)](Profile &profile, const QString &text) {
            bool ok = false;
            const double number = text.trimmed().toDouble(&ok);
            take(profile, ok ? std::optional(number) : std::nullopt);
        },
        [from, to](const QString &text) {
            bool ok = false;
            const double number = text.trimmed().toDouble(&ok);
            return text.trimmed().isEmpty() || (ok && number >= from && number <= to) ? QString() : tr("A number from %1 to %2.").arg(from).arg(to);
        });
    edit->setMaximumWidth(200);
    return edit;
}

QLineEdit *ProfileForm::addList(QFormLayout *form, const QString &key, const QString &label, const std::optional<QStringList> &value,
                                const std::optional<QStringList> &inherited, QChar separator, Take<std::optional<QStringList>> take, Validator validator)
{
    const auto split = [separator](const QString &text) {
        QStringList parts;
        for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                parts << part.trimmed();
        }
        return parts;
    };
    const QString joiner = QString(separator) + QLatin1Char(' ');
    return addText(
        form, key, label, value.value_or(QStringList()).join(joiner), inherited.value_or(QStringList()).join(joiner),
        [take = std::move(take), split](Profile &profile, const QString &text) {
            const QStringList parts = split(text);
            take(profile, parts.isEmpty() ? std::nullopt : std::optional(parts));
        },
        [validator = std::move(validator), split](const QString &text) {
            for (const QString &part : split(text)) {
                if (const QString problem = validator && !isVariable(part) ? validator(part) : QString(); !problem.isEmpty())
                    return problem;
            }
            return QString();
        });
}

QComboBox *ProfileForm::addChoice(QFormLayout *form, const QString &key, const QString &label, const QStringList &choices, int value, int inherited, Take<int> take)
{
    auto *box = new QComboBox(form->parentWidget());
    box->setAccessibleName(label);
    box->setObjectName(key);
    const QString from = origin(key);
    box->addItem(from.isEmpty() ? tr("Default (%1)").arg(choices.value(inherited)) : tr("%1 (from %2)").arg(choices.value(inherited), from), -1);
    for (int i = 0; i < choices.size(); ++i)
        box->addItem(choices[i], i);
    box->setCurrentIndex(value + 1);
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(box);
    form->addRow(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    m_takers.push_back([box, take = std::move(take)](Profile &profile) { take(profile, box->currentData().toInt()); });
    return box;
}

QComboBox *ProfileForm::addSwitch(QFormLayout *form, const QString &key, const QString &label, const std::optional<bool> &value, const std::optional<bool> &inherited,
                                  Take<std::optional<bool>> take)
{
    return addChoice(form, key, label, {tr("off"), tr("on")}, value ? int(*value) : -1, int(inherited.value_or(false)),
                     [take = std::move(take)](Profile &profile, int chosen) { take(profile, chosen < 0 ? std::nullopt : std::optional(chosen == 1)); });
}

QLineEdit *ProfileForm::addSecret(QFormLayout *form, const QString &key, const QString &label, const QString &value, Take<const QString &> take)
{
    QLineEdit *edit = addText(form, key, label, value, QStringLiteral("{{secret.name}}"), std::move(take));
    const auto echo = [edit] { edit->setEchoMode(isVariable(edit->text()) ? QLineEdit::Normal : QLineEdit::PasswordEchoOnEdit); };
    connect(edit, &QLineEdit::textChanged, edit, echo);
    echo();
    return edit;
}

QLineEdit *ProfileForm::addFile(QFormLayout *form, const QString &key, const QString &label, const QString &value, const QString &inherited, Take<const QString &> take)
{
    QLineEdit *edit = addText(form, key, label, value, inherited, std::move(take));
    QAction *browse = edit->addAction(theme::icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose file"));
    browse->setToolTip(browse->text());
    connect(browse, &QAction::triggered, edit, [edit] {
        if (const QString file = QFileDialog::getOpenFileName(edit->window(), tr("Choose file")); !file.isEmpty())
            edit->setText(file);
    });
    return edit;
}

void ProfileForm::addHint(QFormLayout *form, const QString &text)
{
    auto *hint = new QLabel(text, form->parentWidget());
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("look", QStringLiteral("muted"));
    form->addRow(hint);
}

void ProfileForm::take(Profile &profile) const
{
    for (const auto &each : m_takers)
        each(profile);
}

ProfileForm::Wrong ProfileForm::firstWrong() const
{
    for (const Check &check : m_checks) {
        if (const QString problem = check.problem(); !problem.isEmpty())
            return {check.widget, problem};
    }
    return {};
}

} // namespace framescope::ui::workspace
