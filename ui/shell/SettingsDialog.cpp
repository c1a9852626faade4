#include "SettingsDialog.h"

#include "ShortcutsPage.h"
#include "UpdateCheck.h"

#include "ui/models/Languages.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FormPages.h"
#include "ui/widgets/HelpEvent.h"

#include "capture/Filter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace framescope::ui::shell {

using models::AppSettings;

namespace {

constexpr qint64 kMiB = 1 << 20;
constexpr qint64 kGiB = 1 << 30;

/// A field's value is taken when the user is done with it; the property makes the style sheet mark it.
void markInvalid(QWidget *widget, bool invalid)
{
    widget->setProperty("invalid", invalid);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QSpinBox *numberBox(int from, int to, int value, const QString &suffix, const QString &special, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setSpecialValueText(special);
    box->setGroupSeparatorShown(true);
    box->setMaximumWidth(200);
    box->setKeyboardTracking(false);
    return box;
}

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    form->addRow(label, field);
}

} // namespace

SettingsDialog::SettingsDialog(AppSettings &settings, ActionRegistry &actions, const QString &captureFolder, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_pages(new widgets::FormPages(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QStringLiteral("settings"));
    widgets::HelpEvent::listen(this);
    setWindowTitle(tr("Settings"));
    resize(760, 520);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);

    makeAppearancePage();
    makeLogPage();
    makeStoragePage(captureFolder);
    makeNetworkPage();
    makeNotificationsPage();
    m_shortcuts = new ShortcutsPage(actions, m_pages);
    m_pages->addPage(tr("Shortcuts"), QStringLiteral("palette"), m_shortcuts);
    pageList()->setCurrentRow(0);
    // It was made before the pages, and comes after them.
    setTabOrder(previousInFocusChain(), buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter ends the work on a field; the base class would press whichever button comes first. A button with the focus has it already.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QDialog::keyPressEvent(event);
}

QListWidget *SettingsDialog::pageList() const
{
    return m_pages->list();
}

void SettingsDialog::addHint(QFormLayout *form, const QString &text)
{
    auto *hint = new QLabel(text, form->parentWidget());
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("look", QStringLiteral("muted"));
    form->addRow(hint);
}

void SettingsDialog::makeAppearancePage()
{
    QFormLayout *form = m_pages->addForm(tr("Appearance"), QStringLiteral("theme"));
    QWidget *page = form->parentWidget();
    auto *themes = new QComboBox(page);
    themes->setObjectName(QStringLiteral("theme"));
    themes->addItem(tr("As the system"), QStringLiteral("system"));
    themes->addItem(tr("Light"), QStringLiteral("light"));
    themes->addItem(tr("Dark"), QStringLiteral("dark"));
    themes->setCurrentIndex(std::max(0, themes->findData(m_settings.theme())));
    addRow(form, tr("Theme"), themes);
    connect(themes, &QComboBox::currentIndexChanged, this, [this, themes] { m_settings.setTheme(themes->currentData().toString()); });

    auto *languages = new QComboBox(page);
    languages->setObjectName(QStringLiteral("language"));
    languages->addItem(tr("As the system"), QString());
    for (const models::Languages::Language &language : models::Languages::available())
        languages->addItem(language.name, language.code);
    languages->setCurrentIndex(std::max(0, languages->findData(m_settings.language())));
    addRow(form, tr("Language"), languages);
    connect(languages, &QComboBox::currentIndexChanged, this, [this, languages] { m_settings.setLanguage(languages->currentData().toString()); });

    auto *ownFont = new QCheckBox(tr("A font of my own for payloads and the log"), page);
    auto *fonts = new QFontComboBox(page);
    fonts->setObjectName(QStringLiteral("font"));
    fonts->setFontFilters(QFontComboBox::MonospacedFonts);
    if (fonts->count() == 0)
        fonts->setFontFilters(QFontComboBox::AllFonts);
    ownFont->setChecked(!m_settings.fontFamily().isEmpty());
    fonts->setEnabled(ownFont->isChecked());
    if (ownFont->isChecked())
        fonts->setCurrentFont(QFont(m_settings.fontFamily()));
    form->addRow(QString(), ownFont);
    addRow(form, tr("Font"), fonts);
    const auto takeFont = [this, ownFont, fonts] {
        fonts->setEnabled(ownFont->isChecked());
        m_settings.setFontFamily(ownFont->isChecked() ? fonts->currentFont().family() : QString());
    };
    connect(ownFont, &QCheckBox::toggled, this, takeFont);
    connect(fonts, &QFontComboBox::currentFontChanged, this, takeFont);

    QSpinBox *size = numberBox(-4, 8, m_settings.fontAdjustment(), tr(" pt"), {}, page);
    size->setObjectName(QStringLiteral("fontSize"));
    size->setToolTip(tr("Added to the size of the other texts"));
    addRow(form, tr("Larger or smaller"), size);
    connect(size, &QSpinBox::valueChanged, this, [this](int points) { m_settings.setFontAdjustment(points); });

    auto *rows = new QComboBox(page);
    rows->setObjectName(QStringLiteral("rowHeight"));
    rows->addItems({tr("Compact"), tr("Normal"), tr("Roomy")});
    rows->setCurrentIndex(static_cast<int>(m_settings.rowHeight()));
    addRow(form, tr("Rows of the log"), rows);
    connect(rows, &QComboBox::currentIndexChanged, this, [this](int index) { m_settings.setRowHeight(static_cast<AppSettings::RowHeight>(index)); });
}

void SettingsDialog::makeLogPage()
{
    QFormLayout *form = m_pages->addForm(tr("Log"), QStringLiteral("capture"));
    QWidget *page = form->parentWidget();
    auto *times = new QComboBox(page);
    times->setObjectName(QStringLiteral("timeFormat"));
    times->addItems({tr("Clock"), tr("Since the start"), tr("Since the row before")});
    times->setCurrentIndex(static_cast<int>(m_settings.timeFormat()));
    addRow(form, tr("Time"), times);
    connect(times, &QComboBox::currentIndexChanged, this, [this](int index) { m_settings.setTimeFormat(static_cast<AppSettings::TimeFormat>(index)); });

    auto *rows = new QComboBox(page);
    rows->setObjectName(QStringLiteral("rows"));
    rows->addItems({tr("Messages"), tr("Frames")});
    rows->setCurrentIndex(m_settings.messagesOnly() ? 0 : 1);
    addRow(form, tr("A row is one of the"), rows);
    connect(rows, &QComboBox::currentIndexChanged, this, [this](int index) { m_settings.setMessagesOnly(index == 0); });

    auto *heartbeats = new QCheckBox(tr("Hide pings and pongs"), page);
    heartbeats->setChecked(m_settings.hideHeartbeats());
    form->addRow(QString(), heartbeats);
    connect(heartbeats, &QCheckBox::toggled, this, [this](bool on) { m_settings.setHideHeartbeats(on); });
    addHint(form, tr("New tabs begin like this; each tab can be changed by itself."));
}

void SettingsDialog::makeStoragePage(const QString &captureFolder)
{
    QFormLayout *form = m_pages->addForm(tr("Storage"), QStringLiteral("save"));
    QWidget *page = form->parentWidget();
    const capture::RetentionRules rules = m_settings.retention();
    auto *memory = new QCheckBox(tr("Keep logs in memory only"), page);
    memory->setObjectName(QStringLiteral("memoryOnly"));
    memory->setChecked(rules.memoryOnly);
    form->addRow(QString(), memory);
    QSpinBox *count = numberBox(0, 1'000'000, rules.maxCount, {}, tr("no limit"), page);
    QSpinBox *days = numberBox(0, 10'000, rules.maxAgeDays, tr(" days"), tr("no limit"), page);
    QSpinBox *size = numberBox(0, 100'000, static_cast<int>(rules.maxTotalBytes / kGiB), tr(" GiB"), tr("no limit"), page);
    count->setObjectName(QStringLiteral("maxCount"));
    addRow(form, tr("Most captures"), count);
    addRow(form, tr("Oldest"), days);
    addRow(form, tr("All together at most"), size);
    auto *folder = new QLineEdit(captureFolder, page);
    folder->setReadOnly(true);
    addRow(form, tr("Folder"), folder);
    addHint(form, tr("What is bookmarked, named or being recorded is never removed."));
    const auto take = [this, memory, count, days, size] {
        capture::RetentionRules changed;
        changed.memoryOnly = memory->isChecked();
        changed.maxCount = count->value();
        changed.maxAgeDays = days->value();
        changed.maxTotalBytes = static_cast<std::uint64_t>(size->value()) * static_cast<std::uint64_t>(kGiB);
        m_settings.setRetention(changed);
    };
    connect(memory, &QCheckBox::toggled, this, take);
    for (QSpinBox *box : {count, days, size})
        connect(box, &QSpinBox::valueChanged, this, take);
}

void SettingsDialog::makeNetworkPage()
{
    QFormLayout *form = m_pages->addForm(tr("Network"), QStringLiteral("connect"));
    QWidget *page = form->parentWidget();
    const AppSettings::NetworkDefaults now = m_settings.network();
    QSpinBox *open = numberBox(0, 3'600'000, now.connectTimeoutMs, tr(" ms"), tr("no limit"), page);
    QSpinBox *closing = numberBox(0, 3'600'000, now.closeTimeoutMs, tr(" ms"), tr("no limit"), page);
    QSpinBox *message = numberBox(1, 4096, static_cast<int>(std::max<qint64>(1, now.maxMessage / kMiB)), tr(" MiB"), {}, page);
    open->setObjectName(QStringLiteral("connectTimeout"));
    addRow(form, tr("Give up opening after"), open);
    addRow(form, tr("Wait for the Close"), closing);
    addRow(form, tr("Largest message"), message);
    auto *deflate = new QCheckBox(tr("Offer permessage-deflate"), page);
    deflate->setObjectName(QStringLiteral("deflate"));
    deflate->setChecked(now.deflate);
    auto *pongs = new QCheckBox(tr("Answer pings"), page);
    pongs->setChecked(now.answerPings);
    form->addRow(QString(), deflate);
    form->addRow(QString(), pongs);
    auto *proxy = new QLineEdit(now.proxy, page);
    proxy->setObjectName(QStringLiteral("proxy"));
    proxy->setPlaceholderText(QStringLiteral("system, none, http://host:3128, socks5://host:1080"));
    addRow(form, tr("Proxy"), proxy);
    auto *problem = new QLabel(page);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setProperty("look", QStringLiteral("error"));
    problem->hide();
    form->addRow(QString(), problem);
    auto *keyLog = new QLineEdit(now.keyLogFile, page);
    keyLog->setPlaceholderText(tr("no file"));
    keyLog->setToolTip(tr("TLS secrets in the format of SSLKEYLOGFILE, so that Wireshark can read along"));
    addRow(form, tr("TLS key log"), keyLog);
    addHint(form, tr("They count where neither a connection nor its folders say anything, from the next connect on."));
    const auto take = [=, this] {
        AppSettings::NetworkDefaults changed = m_settings.network();
        changed.connectTimeoutMs = open->value();
        changed.closeTimeoutMs = closing->value();
        changed.maxMessage = message->value() * kMiB;
        changed.deflate = deflate->isChecked();
        changed.answerPings = pongs->isChecked();
        changed.keyLogFile = keyLog->text().trimmed();
        const QString wanted = proxy->text().trimmed().isEmpty() ? QStringLiteral("system") : proxy->text().trimmed();
        if (network::ProxyOptions::parse(wanted))
            changed.proxy = wanted;
        m_settings.setNetwork(changed);
    };
    for (QSpinBox *box : {open, closing, message})
        connect(box, &QSpinBox::valueChanged, this, take);
    connect(deflate, &QCheckBox::toggled, this, take);
    connect(pongs, &QCheckBox::toggled, this, take);
    connect(proxy, &QLineEdit::textEdited, this, [proxy, problem](const QString &text) {
        const auto parsed = network::ProxyOptions::parse(text.trimmed().isEmpty() ? QStringLiteral("system") : text.trimmed());
        problem->setVisible(!parsed);
        markInvalid(proxy, !parsed);
        if (!parsed)
            problem->setText(parsed.error().what + QLatin1Char(' ') + parsed.error().remedy);
    });
    connect(proxy, &QLineEdit::editingFinished, this, take);
    connect(keyLog, &QLineEdit::editingFinished, this, take);
}

void SettingsDialog::makeNotificationsPage()
{
    QFormLayout *form = m_pages->addForm(tr("Notifications"), QStringLiteral("info"));
    QWidget *page = form->parentWidget();
    auto *lost = new QCheckBox(tr("When a connection is lost"), page);
    lost->setObjectName(QStringLiteral("connectionLost"));
    lost->setChecked(m_settings.notifyConnectionLost());
    form->addRow(QString(), lost);
    auto *filter = new QLineEdit(m_settings.notifyFilter(), page);
    filter->setObjectName(QStringLiteral("notifyFilter"));
    filter->setPlaceholderText(QStringLiteral("dir:in json:error"));
    filter->setClearButtonEnabled(true);
    addRow(form, tr("When something fits the filter"), filter);
    auto *problem = new QLabel(page);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setProperty("look", QStringLiteral("error"));
    problem->hide();
    form->addRow(QString(), problem);
    addHint(form, tr("Shown by the system where it can, else in the window."));
    auto *updates = new QCheckBox(tr("Look for a new version once a day"), page);
    updates->setChecked(m_settings.checkForUpdates());
    form->addRow(QString(), updates);
    if (UpdateCheck::defaultUrl().isEmpty()) {
        updates->setChecked(false);
        updates->setEnabled(false);
        addHint(form, tr("This build does not know where new versions appear: whoever made it looks after them."));
    }
    connect(lost, &QCheckBox::toggled, this, [this](bool on) { m_settings.setNotifyConnectionLost(on); });
    connect(updates, &QCheckBox::toggled, this, [this](bool on) { m_settings.setCheckForUpdates(on); });
    connect(filter, &QLineEdit::textEdited, this, [this, filter, problem](const QString &text) {
        capture::FilterError error;
        const bool right = text.trimmed().isEmpty() || capture::Filter::parse(text, &error);
        markInvalid(filter, !right);
        problem->setText(error.sentence);
        problem->setVisible(!right);
    });
    connect(filter, &QLineEdit::editingFinished, this, [this, filter] {
        const QString text = filter->text().trimmed();
        if (text.isEmpty() || capture::Filter::parse(text))
            m_settings.setNotifyFilter(text);
    });
}

} // namespace framescope::ui::shell
