#include "FilterBar.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/FilterEdit.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace framescope::ui::log {

namespace {

constexpr int kDelayMs = 120;    // after the last key
constexpr int kRoomForText = 320; // pixels that the expression must keep beside the chips
constexpr int kMargins = 24;      // pixels: beside and between what stands in a line
constexpr int kMostHistory = 12; // in the menu

} // namespace

QStringList FilterBar::words()
{
    static const char *const kWords[] = {
        "type:text", "type:binary", "type:ping", "type:pong", "type:close", "type:event", "type:continuation", "type:open", "type:closed",
        "type:violation", "type:reconnect", "type:keepalive", "dir:in", "dir:out", "size>", "size<", "size>=", "wire>", "wire<", "ratio<",
        "ratio>", "code:", "json:", "hex:", "time>", "time<", "time>+", "delta>", "delta<", "conn:", "is:violation", "is:fragmented",
        "is:compressed", "is:bookmarked", "is:masked", "is:automatic", "is:cut", "is:deliberate", "OR"};
    QStringList words;
    for (const char *word : kWords)
        words << QString::fromLatin1(word);
    return words;
}

FilterBar::FilterBar(QWidget *parent)
    : QFrame(parent)
    , m_edit(new widgets::FilterEdit(this))
    , m_chipRow(new QWidget(this))
    , m_toolRow(new QWidget(this))
    , m_grid(new QGridLayout)
    , m_savedButton(new QToolButton(this))
    , m_savedMenu(new QMenu(this))
    , m_error(new QLabel(this))
{
    setProperty("look", QStringLiteral("bar"));
    m_edit->setPlaceholderText(tr("Filter: type:text size>1k \"trade\" -type:ping"));
    m_edit->setAccessibleName(tr("Log filter"));
    m_edit->setProperty("helpTopic", QStringLiteral("log-and-filters#filter-language"));
    m_edit->addAction(theme::icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_edit->setWords(words());
    m_edit->setMinimumWidth(120);

    auto *chips = new widgets::FlowLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(4);
    addChip(QStringLiteral("↓"), tr("Received only"), QStringLiteral("dir"), QStringLiteral("in"));
    addChip(QStringLiteral("↑"), tr("Sent only"), QStringLiteral("dir"), QStringLiteral("out"));
    addChip(tr("Text"), tr("Text messages"), QStringLiteral("type"), QStringLiteral("text"));
    addChip(tr("Binary"), tr("Binary messages"), QStringLiteral("type"), QStringLiteral("binary"));
    addChip(tr("Control"), tr("Ping, pong and close"), QStringLiteral("type"), QStringLiteral("ping,pong,close"));
    addChip(tr("Events"), tr("Connection events"), QStringLiteral("type"), QStringLiteral("event"));
    addChip(tr("No heartbeats"), tr("Hide pings, pongs and keepalive"), QStringLiteral("heartbeats"), QStringLiteral("-type:ping,pong,keepalive"));
    m_heartbeats = m_chips.last().button;
    connect(m_heartbeats, &QToolButton::clicked, this, [this](bool on) {
        if (m_settings)
            m_settings->setHideHeartbeats(on);
    });

    m_savedButton->setIcon(theme::icon(QStringLiteral("bookmark")));
    m_savedButton->setToolTip(tr("Saved filters"));
    m_savedButton->setAccessibleName(tr("Saved filters"));
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    auto *tools = new QHBoxLayout(m_toolRow);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(4);
    tools->addWidget(m_savedButton);

    m_error->setTextFormat(Qt::PlainText);
    m_error->setProperty("look", QStringLiteral("error"));
    m_error->setContentsMargins(4, 0, 4, 0);
    m_error->setWordWrap(true);
    m_error->hide();
    m_grid->setContentsMargins(8, 6, 8, 6);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(0, 1);
    setLayout(m_grid);
    rearrange();

    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        m_delay.stop();
        apply();
        if (m_edit->errorPosition() < 0)
            remember();
    });
}

void FilterBar::addTool(QToolButton *button)
{
    button->setParent(m_toolRow);
    m_toolRow->layout()->addWidget(button);
}

void FilterBar::addChip(const QString &text, const QString &tip, const QString &kind, const QString &term)
{
    auto *chip = new QToolButton(m_chipRow);
    chip->setText(text);
    chip->setToolTip(tip);
    chip->setAccessibleName(tip);
    chip->setCheckable(true);
    chip->setProperty("look", QStringLiteral("chip"));
    m_chipRow->layout()->addWidget(chip);
    connect(chip, &QToolButton::toggled, this, &FilterBar::apply);
    m_chips.append({chip, kind, term});
}

void FilterBar::setSettings(models::AppSettings *settings)
{
    if (m_settings)
        m_settings->disconnect(this);
    m_settings = settings;
    if (!m_settings)
        return;
    connect(m_settings, &models::AppSettings::changed, this, [this](models::AppSettings::Group group) {
        if (group == models::AppSettings::Group::Log)
            m_edit->setHistory(m_settings->filterHistory());
    });
    m_edit->setHistory(m_settings->filterHistory());
}

void FilterBar::remember()
{
    if (m_edit->text().trimmed().isEmpty())
        return;
    m_edit->remember();
    if (m_settings)
        m_settings->addToFilterHistory(m_edit->text().trimmed());
}

void FilterBar::saveFilter(const QString &name, const QString &expression)
{
    const QString text = expression.trimmed();
    if (!m_settings || text.isEmpty())
        return;
    const QString key = name.trimmed().isEmpty() ? text : name.trimmed();
    auto saved = m_settings->savedFilters();
    const auto known = std::find_if(saved.begin(), saved.end(), [&key](const auto &each) { return each.first == key; });
    if (known != saved.end())
        known->second = text;
    else
        saved.append({key, text});
    m_settings->setSavedFilters(saved);
}

void FilterBar::removeFilter(const QString &name)
{
    if (!m_settings)
        return;
    auto saved = m_settings->savedFilters();
    saved.removeIf([&name](const auto &each) { return each.first == name; });
    m_settings->setSavedFilters(saved);
}

QString FilterBar::compose() const
{
    QStringList parts;
    for (const QString &kind : {QStringLiteral("dir"), QStringLiteral("type")}) {
        QStringList terms;
        int of = 0;
        for (const Chip &chip : m_chips) {
            if (chip.kind != kind)
                continue;
            ++of;
            if (chip.button->isChecked())
                terms << chip.term;
        }
        // Both directions, or no type at all, mean no restriction.
        if (terms.size() != of && !terms.isEmpty())
            parts << kind + QLatin1Char(':') + terms.join(QLatin1Char(','));
    }
    if (m_heartbeats->isChecked())
        parts << m_chips.last().term;
    const QString typed = m_edit->text().trimmed();
    if (!typed.isEmpty())
        parts << (parts.isEmpty() ? typed : QStringLiteral("(%1)").arg(typed));
    return parts.join(QLatin1Char(' '));
}

void FilterBar::apply()
{
    capture::FilterError error;
    // The typed text is checked separately first, so that the mark is at the error.
    if (!capture::Filter::parse(m_edit->text(), &error)) {
        m_edit->setErrorMark(static_cast<int>(error.position), static_cast<int>(error.length));
        m_error->setText(tr("Column %1: %2").arg(error.position + 1).arg(error.sentence));
        m_edit->setAccessibleDescription(m_error->text());
        m_error->show();
        return;
    }
    m_edit->setErrorMark(-1, 0);
    showUndecided();
    const QString expression = compose();
    if (expression == m_lastGood)
        return;
    if (auto filter = capture::Filter::parse(expression)) {
        m_lastGood = expression;
        m_filter = *filter;
        setUndecided({}); // of the filter before
        emit filterChanged();
    }
}

void FilterBar::setUndecided(const QString &sentence)
{
    if (sentence == m_undecided)
        return;
    m_undecided = sentence;
    if (m_edit->errorPosition() < 0)
        showUndecided();
}

void FilterBar::showUndecided()
{
    m_error->setText(m_undecided);
    m_error->setVisible(!m_undecided.isEmpty());
    m_edit->setAccessibleDescription(m_undecided);
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
    m_delay.stop();
    apply();
}

void FilterBar::addTerm(const QString &term)
{
    const QString before = m_edit->text().trimmed();
    // "a OR b" plus another term: the term applies to both, not only to the last one.
    const bool alternatives = before.contains(QLatin1String(" OR "));
    setText(before.isEmpty() ? term : alternatives ? QStringLiteral("(%1) %2").arg(before, term) : QString(before + QLatin1Char(' ') + term));
    remember();
}

bool FilterBar::hidesHeartbeats() const
{
    return m_heartbeats->isChecked();
}

void FilterBar::setHideHeartbeats(bool on)
{
    m_heartbeats->setChecked(on);
}

void FilterBar::toggleHeartbeats()
{
    m_heartbeats->click();
}

void FilterBar::clear()
{
    for (const Chip &chip : std::as_const(m_chips)) {
        const QSignalBlocker quiet(chip.button);
        chip.button->setChecked(false);
    }
    setText({});
    apply();
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QString now = m_edit->text().trimmed();
    QAction *name = m_savedMenu->addAction(theme::icon(QStringLiteral("plus")), tr("Save this filter…"));
    name->setEnabled(m_settings && !now.isEmpty() && m_edit->errorPosition() < 0);
    connect(name, &QAction::triggered, this, [this, now] { emit nameWanted(now); });
    QAction *all = m_savedMenu->addAction(theme::icon(QStringLiteral("clear")), tr("Show all"));
    all->setEnabled(!m_lastGood.isEmpty());
    connect(all, &QAction::triggered, this, &FilterBar::clear);
    const auto plain = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    const auto saved = m_settings ? m_settings->savedFilters() : QList<std::pair<QString, QString>>();
    const QStringList history = m_edit->history().mid(0, kMostHistory);
    if (!saved.isEmpty())
        m_savedMenu->addSection(tr("Saved filters"));
    for (const auto &[title, expression] : saved) {
        QAction *action = m_savedMenu->addAction(plain(title));
        action->setToolTip(expression);
        connect(action, &QAction::triggered, this, [this, text = expression] { setText(text); });
    }
    if (!history.isEmpty())
        m_savedMenu->addSection(tr("Recent"));
    for (const QString &expression : history)
        connect(m_savedMenu->addAction(plain(expression)), &QAction::triggered, this, [this, expression] { setText(expression); });
    if (!saved.isEmpty()) {
        m_savedMenu->addSeparator();
        QMenu *remove = m_savedMenu->addMenu(theme::icon(QStringLiteral("trash")), tr("Remove saved filter"));
        for (const auto &each : saved)
            connect(remove->addAction(plain(each.first)), &QAction::triggered, this, [this, title = each.first] { removeFilter(title); });
    }
    m_savedMenu->setToolTipsVisible(true);
}

void FilterBar::rearrange()
{
    const int needed = m_chipRow->sizeHint().width() + m_toolRow->sizeHint().width() + kRoomForText;
    const int fewest = m_toolRow->sizeHint().width() + m_edit->minimumWidth() + kMargins;
    const Shape shape = width() >= needed ? Shape::OneLine : width() >= fewest ? Shape::ChipsBelow : Shape::AllBelow;
    if (m_shape == shape)
        return;
    m_shape = shape;
    for (QWidget *each : {static_cast<QWidget *>(m_edit), m_chipRow, m_toolRow, static_cast<QWidget *>(m_error)})
        m_grid->removeWidget(each);
    m_grid->addWidget(m_edit, 0, 0);
    if (shape == Shape::AllBelow) {
        m_grid->addWidget(m_toolRow, 1, 0);
        m_grid->addWidget(m_chipRow, 2, 0);
    } else if (shape == Shape::ChipsBelow) {
        m_grid->addWidget(m_toolRow, 0, 1);
        m_grid->addWidget(m_chipRow, 1, 0, 1, 2);
    } else {
        m_grid->addWidget(m_chipRow, 0, 1);
        m_grid->addWidget(m_toolRow, 0, 2);
    }
    m_grid->addWidget(m_error, 3, 0, 1, 3);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    rearrange();
}

} // namespace framescope::ui::log
