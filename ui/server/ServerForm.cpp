#include "ServerForm.h"

#include "FaultBuilder.h"
#include "SpecTable.h"

#include "ui/theme/Icons.h"

#include "protocol/DeflateParameters.h"
#include "protocol/HttpHead.h"
#include "server/BehaviourRegistry.h"
#include "server/FaultSpec.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkInterface>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace framescope::ui::server {

namespace {

using framescope::server::BehaviourRegistry;
using framescope::server::FaultSpec;
using framescope::server::OptionInfo;

enum Page { ListenPage, BehaviourPage, FaultPage, LimitsPage };

QStringList described(const std::vector<OptionInfo> &options)
{
    QStringList texts;
    for (const OptionInfo &option : options)
        texts << (option.value.isEmpty() ? QStringLiteral("%1 – %2").arg(option.name, option.meaning) : QStringLiteral("%1=%2 – %3").arg(option.name, option.value, option.meaning));
    return texts;
}

std::vector<SpecTable::Help> behaviourHelp()
{
    std::vector<SpecTable::Help> help;
    const BehaviourRegistry registry = BehaviourRegistry::standard();
    for (const auto &info : registry.infos())
        help.push_back({info.name, info.summary, described(info.options)});
    return help;
}

std::vector<SpecTable::Help> faultHelp()
{
    std::vector<SpecTable::Help> help;
    for (const auto &info : FaultSpec::infos())
        help.push_back({info.name, info.summary, described(info.options)});
    return help;
}

QStringList splitList(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

void mark(QLineEdit *edit, bool wrong)
{
    if (edit->property("invalid").toBool() == wrong)
        return;
    edit->setProperty("invalid", wrong);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
{
    m_pages = new QTabWidget(this);
    m_pages->setDocumentMode(true);
    makeListenPage();
    makeBehaviourPage();
    makeFaultPage();
    makeLimitsPage();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setSettings({});
}

QFormLayout *ServerForm::addPage(const QString &title)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(14, 12, 14, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *area = new QScrollArea(m_pages);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_pages->addTab(area, title);
    return form;
}

QLineEdit *ServerForm::addText(QFormLayout *form, const QString &label, const QString &tip, QString Settings::*field)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    form->addRow(label, edit);
    m_fillers.push_back([edit, field](const Settings &settings) { edit->setText(settings.*field); });
    m_takers.push_back([edit, field](Settings &settings) { settings.*field = edit->text().trimmed(); });
    connect(edit, &QLineEdit::textChanged, this, &ServerForm::touched);
    return edit;
}

QLineEdit *ServerForm::addFile(QFormLayout *form, const QString &label, QString Settings::*field)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setAccessibleName(label);
    auto *choose = new QPushButton(tr("Choose…"), form->parentWidget());
    choose->setAccessibleName(tr("Choose a file: %1").arg(label));
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(choose);
    form->addRow(label, row);
    m_fillers.push_back([edit, field](const Settings &settings) { edit->setText(settings.*field); });
    m_takers.push_back([edit, field](Settings &settings) { settings.*field = edit->text().trimmed(); });
    connect(edit, &QLineEdit::textChanged, this, &ServerForm::touched);
    connect(choose, &QPushButton::clicked, this, [this, edit, label] {
        auto *dialog = new QFileDialog(this, label, QFileInfo(m_loaded.resolved(edit->text())).absolutePath(), tr("Certificates and keys (*.pem *.crt *.key);;All files (*)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

QLineEdit *ServerForm::addList(QFormLayout *form, const QString &label, const QString &tip, QStringList Settings::*field)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    edit->setPlaceholderText(tip);
    form->addRow(label, edit);
    m_fillers.push_back([edit, field](const Settings &settings) { edit->setText((settings.*field).join(QStringLiteral(", "))); });
    m_takers.push_back([edit, field](Settings &settings) { settings.*field = splitList(edit->text()); });
    connect(edit, &QLineEdit::textChanged, this, &ServerForm::touched);
    return edit;
}

QSpinBox *ServerForm::addNumber(QFormLayout *form, const QString &label, int least, int most, const QString &suffix, const QString &whenLeast,
                                std::function<int(const Settings &)> get, std::function<void(Settings &, int)> set)
{
    auto *box = new QSpinBox(form->parentWidget());
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSpecialValueText(whenLeast);
    box->setGroupSeparatorShown(false);
    box->setAccessibleName(label);
    box->setMaximumWidth(std::max(180, box->sizeHint().width())); // the special text of a language may be long
    form->addRow(label, box);
    m_fillers.push_back([box, get = std::move(get)](const Settings &settings) { box->setValue(get(settings)); });
    m_takers.push_back([box, set = std::move(set)](Settings &settings) { set(settings, box->value()); });
    connect(box, &QSpinBox::valueChanged, this, &ServerForm::touched);
    return box;
}

QComboBox *ServerForm::addChoice(QFormLayout *form, const QString &label, const QStringList &choices, std::function<int(const Settings &)> get,
                                 std::function<void(Settings &, int)> set)
{
    auto *box = new QComboBox(form->parentWidget());
    box->addItems(choices);
    box->setAccessibleName(label);
    form->addRow(label, box);
    m_fillers.push_back([box, get = std::move(get)](const Settings &settings) { box->setCurrentIndex(get(settings)); });
    m_takers.push_back([box, set = std::move(set)](Settings &settings) { set(settings, box->currentIndex()); });
    connect(box, &QComboBox::currentIndexChanged, this, &ServerForm::touched);
    return box;
}

void ServerForm::addSwitch(QFormLayout *form, const QString &text, bool Settings::*field)
{
    auto *box = new QCheckBox(text, form->parentWidget());
    form->addRow(QString(), box);
    m_fillers.push_back([box, field](const Settings &settings) { box->setChecked(settings.*field); });
    m_takers.push_back([box, field](Settings &settings) { settings.*field = box->isChecked(); });
    connect(box, &QCheckBox::toggled, this, &ServerForm::touched);
}

void ServerForm::makeListenPage()
{
    QFormLayout *form = addPage(tr("Listening"));
    m_name = addText(form, tr("Name"), tr("As the tab and the page at / show it"), &Settings::name);
    m_address = new QComboBox(form->parentWidget());
    m_address->setEditable(true);
    m_address->setAccessibleName(tr("Listen at"));
    m_address->addItems({QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("0.0.0.0"), QStringLiteral("::")});
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            m_address->addItem(address.toString());
    }
    form->addRow(tr("Listen at"), m_address);
    m_addressNote = new QLabel(form->parentWidget());
    m_addressNote->setTextFormat(Qt::PlainText);
    m_addressNote->setWordWrap(true);
    form->addRow(QString(), m_addressNote);
    m_fillers.push_back([this](const Settings &settings) { m_address->setCurrentText(settings.address.toString()); });
    m_takers.push_back([this](Settings &settings) { settings.address = QHostAddress(m_address->currentText().trimmed()); });
    connect(m_address, &QComboBox::currentTextChanged, this, &ServerForm::touched);
    m_port = addNumber(form, tr("Port"), 0, 65535, {}, tr("any free port"), [](const Settings &s) { return int(s.port); },
                       [](Settings &s, int value) { s.port = static_cast<quint16>(value); });
    addChoice(form, tr("Encryption"), {tr("ws only"), tr("wss only"), tr("ws and wss, on two ports")}, [](const Settings &s) { return int(s.transport); },
              [](Settings &s, int value) { s.transport = static_cast<framescope::server::Transport>(value); });
    addNumber(form, tr("Port of wss"), 0, 65535, {}, tr("any free port"), [](const Settings &s) { return int(s.tlsPort); },
              [](Settings &s, int value) { s.tlsPort = static_cast<quint16>(value); });
    m_certificate = addFile(form, tr("Certificate"), &Settings::certificateFile);
    m_certificate->setPlaceholderText(tr("one made by Framescope's own CA"));
    m_key = addFile(form, tr("Its private key"), &Settings::keyFile);
    m_subprotocols = addList(form, tr("Subprotocols"), tr("agreed to in this order, with commas between them"), &Settings::subprotocols);
    addSwitch(form, tr("Agree to compression (permessage-deflate)"), &Settings::compression);
    m_deflate = addText(form, tr("Its parameters"), tr("Such as server_no_context_takeover; server_max_window_bits=10"), &Settings::deflateParameters);
    m_deflate->setPlaceholderText(tr("whatever the client offers"));
    addChoice(form, tr("Stack"), {tr("Framescope's own"), tr("Qt WebSockets (echo, broadcast and feed; no faults)")}, [](const Settings &s) { return int(s.stack); },
              [](Settings &s, int value) { s.stack = static_cast<network::Stack>(value); });
    addChoice(form, tr("When a client breaks a rule"), {tr("strict: fail as the RFC says"), tr("observe: report it and go on")},
              [](const Settings &s) { return int(s.mode); }, [](Settings &s, int value) { s.mode = static_cast<protocol::Mode>(value); });
    addSwitch(form, tr("Serve a page with a browser client at /"), &Settings::page);
    m_listenWrong = new QLabel(form->parentWidget());
    m_listenWrong->setTextFormat(Qt::PlainText);
    m_listenWrong->setWordWrap(true);
    m_listenWrong->setProperty("look", QStringLiteral("error"));
    form->addRow(QString(), m_listenWrong);
}

void ServerForm::makeBehaviourPage()
{
    QFormLayout *form = addPage(tr("Behaviours"));
    auto *about = new QLabel(tr("What the server does with what it receives, for each path. “/chat” is that path, “/chat/*” all below it, “/*” the rest. "
                                "Several rows of one path work together."), form->parentWidget());
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setProperty("look", QStringLiteral("muted"));
    form->addRow(about);
    m_paths = new SpecTable({tr("Path"), tr("Behaviour and its options")}, [](const QString &spec) { return BehaviourRegistry::standard().check(spec); }, behaviourHelp(),
                            form->parentWidget());
    m_paths->table()->setAccessibleName(tr("Behaviours"));
    m_paths->setFirstColumnCheck([](const QString &path) { return path.startsWith(QLatin1Char('/')) ? QString() : tr("A path begins with a slash."); });
    auto *add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add behaviour"), form->parentWidget());
    auto *menu = new QMenu(add);
    const auto offer = [&](const QString &spec, const QString &path, const QString &what) {
        connect(menu->addAction(QStringLiteral("%1 – %2").arg(spec, what)), &QAction::triggered, this, [this, spec, path] {
            const bool first = m_paths->rows().isEmpty();
            m_paths->addRow({first ? QStringLiteral("/*") : path, spec});
        });
    };
    const BehaviourRegistry registry = BehaviourRegistry::standard();
    for (const auto &info : registry.infos()) {
        if (info.name != QLatin1String("rules"))
            offer(info.name, QLatin1Char('/') + info.name, info.summary);
    }
    menu->addSeparator();
    offer(QStringLiteral("rules:file=my.rules.json"), QStringLiteral("/rules"), tr("answers by the rules of a file"));
    offer(QStringLiteral("rules:sample=json-rpc"), QStringLiteral("/rpc"), tr("JSON-RPC 2.0 with subscriptions"));
    offer(QStringLiteral("rules:sample=chat"), QStringLiteral("/chat"), tr("a chat room with names"));
    offer(QStringLiteral("feed:sample=ticker"), QStringLiteral("/ticker"), tr("prices that walk at random"));
    offer(QStringLiteral("feed:sample=leaderboard"), QStringLiteral("/leaderboard"), tr("a leaderboard"));
    offer(QStringLiteral("feed:sample=iot"), QStringLiteral("/iot"), tr("readings of a sensor"));
    add->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch();
    form->addRow(row);
    form->addRow(m_paths);
    m_fillers.push_back([this](const Settings &settings) {
        QList<QStringList> rows;
        for (const auto &path : settings.paths) {
            for (const QString &behaviour : path.behaviours)
                rows << QStringList{path.path, behaviour};
        }
        if (rows.isEmpty())
            rows << QStringList{QStringLiteral("/*"), QStringLiteral("echo")};
        m_paths->setRows(rows);
    });
    m_takers.push_back([this](Settings &settings) {
        const auto before = settings.paths;
        settings.paths.clear();
        for (const QStringList &cells : m_paths->rows()) {
            auto known = std::find_if(settings.paths.begin(), settings.paths.end(), [&](const auto &path) { return path.path == cells[0]; });
            if (known == settings.paths.end()) {
                framescope::server::PathSettings path{cells[0], {}};
                for (const auto &old : before) {
                    if (old.path == path.path)
                        path.unknown = old.unknown;
                }
                known = settings.paths.insert(settings.paths.end(), std::move(path));
            }
            known->behaviours << cells[1];
        }
    });
    connect(m_paths, &SpecTable::edited, this, &ServerForm::touched);
}

void ServerForm::makeFaultPage()
{
    QFormLayout *form = addPage(tr("Faults"));
    auto *about = new QLabel(tr("What the server does wrong on purpose. Each fault that strikes is shown in the log as deliberate."), form->parentWidget());
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setProperty("look", QStringLiteral("muted"));
    form->addRow(about);
    m_builder = new FaultBuilder(form->parentWidget());
    form->addRow(m_builder);
    m_faults = new SpecTable({tr("Fault, options, moment and probability")}, [](const QString &spec) -> base::Result<void> {
        const auto fault = FaultSpec::parse(spec);
        return fault ? base::Result<void>() : base::Result<void>(fault.error());
    }, faultHelp(), form->parentWidget());
    m_faults->table()->setAccessibleName(tr("Faults"));
    form->addRow(m_faults);
    connect(m_builder, &FaultBuilder::added, this, [this](const QString &spec) { m_faults->addRow({spec}); });
    connect(m_faults, &SpecTable::edited, this, &ServerForm::touched);
    m_fillers.push_back([this](const Settings &settings) {
        QList<QStringList> rows;
        for (const QString &fault : settings.faults)
            rows << QStringList{fault};
        m_faults->setRows(rows);
    });
    m_takers.push_back([this](Settings &settings) {
        settings.faults.clear();
        for (const QStringList &cells : m_faults->rows())
            settings.faults << cells.value(0);
    });
    addNumber(form, tr("Seed"), 0, std::numeric_limits<int>::max(), {}, tr("a new one at every start"),
              [](const Settings &s) { return static_cast<int>(std::min<quint64>(s.seed, std::numeric_limits<int>::max())); },
              [](Settings &s, int value) {
                  if (static_cast<quint64>(value) != std::min<quint64>(s.seed, std::numeric_limits<int>::max()))
                      s.seed = static_cast<quint64>(value);
              })
        ->setToolTip(tr("The same seed repeats everything random; the log tells which one is in use"));
}

void ServerForm::makeLimitsPage()
{
    QFormLayout *form = addPage(tr("Limits and safety"));
    addList(form, tr("Allowed origins"), tr("any; “self” is the page's own, with commas between them"), &Settings::origins);
    addList(form, tr("Allowed hosts"), tr("On loopback: localhost and 127.0.0.1; names of yours besides these, with commas between them"), &Settings::hosts);
    auto *token = addText(form, tr("Token"), tr("Clients must name it: ?token=… or Authorization: Bearer …"), &Settings::token);
    token->setPlaceholderText(tr("none"));
    addNumber(form, tr("Clients at once"), 1, 1'000'000, {}, {}, [](const Settings &s) { return s.limits.maxClients; }, [](Settings &s, int value) { s.limits.maxClients = value; });
    addNumber(form, tr("Largest message"), 1, 1 << 20, tr(" KiB"), {}, [](const Settings &s) { return static_cast<int>(std::clamp<quint64>(s.limits.maxMessage >> 10, 1, 1 << 20)); },
              [](Settings &s, int value) {
                  if (static_cast<quint64>(value) != std::clamp<quint64>(s.limits.maxMessage >> 10, 1, 1 << 20))
                      s.limits.maxMessage = static_cast<quint64>(value) << 10;
              });
    addNumber(form, tr("Messages a second"), 0, 1'000'000'000, {}, tr("no limit"), [](const Settings &s) { return s.limits.maxMessagesPerSecond; },
              [](Settings &s, int value) { s.limits.maxMessagesPerSecond = value; });
    addNumber(form, tr("Time for the opening handshake"), 1, 3'600'000, tr(" ms"), {}, [](const Settings &s) { return s.limits.handshakeTimeoutMs; },
              [](Settings &s, int value) { s.limits.handshakeTimeoutMs = value; });
    addNumber(form, tr("Time for the answer to a Close"), 1, 3'600'000, tr(" ms"), {}, [](const Settings &s) { return s.limits.closeTimeoutMs; },
              [](Settings &s, int value) { s.limits.closeTimeoutMs = value; });
    addNumber(form, tr("Ping every client"), 0, 86'400'000, tr(" ms"), tr("never"), [](const Settings &s) { return s.limits.pingIntervalMs; },
              [](Settings &s, int value) { s.limits.pingIntervalMs = value; });
    addNumber(form, tr("Bytes waiting for one client"), 1, 4 << 20, tr(" KiB"), {}, [](const Settings &s) { return static_cast<int>(s.limits.sendBuffer >> 10); },
              [](Settings &s, int value) {
                  if (value != static_cast<int>(s.limits.sendBuffer >> 10))
                      s.limits.sendBuffer = static_cast<qint64>(value) << 10;
              });
}

void ServerForm::setSettings(const Settings &settings)
{
    m_loaded = settings;
    m_filling = true;
    for (const auto &fill : m_fillers)
        fill(settings);
    m_filling = false;
    check();
}

std::optional<framescope::server::ServerSettings> ServerForm::settings() const
{
    if (!m_problem.isEmpty())
        return std::nullopt;
    Settings settings = m_loaded;
    for (const auto &take : m_takers)
        take(settings);
    return settings;
}

QString ServerForm::problem() const
{
    return m_problem;
}

void ServerForm::showProblem()
{
    m_pages->setCurrentIndex(m_problemPage);
}

void ServerForm::touched()
{
    if (m_filling)
        return;
    check();
    emit edited();
}

void ServerForm::check()
{
    m_problem.clear();
    const auto wrong = [this](int page, const QString &what) {
        if (m_problem.isEmpty()) {
            m_problem = what;
            m_problemPage = page;
        }
    };
    const QHostAddress address(m_address->currentText().trimmed());
    mark(m_address->lineEdit(), address.isNull());
    m_addressNote->setText(address.isNull()        ? tr("This is no address of a computer. 127.0.0.1 is this one, for itself alone.")
                           : address.isLoopback() ? tr("Only this computer can reach it.")
                                                  : tr("Other machines can reach it. A token or allowed origins keep strangers out."));
    m_addressNote->setProperty("look", address.isNull() ? QStringLiteral("error") : address.isLoopback() ? QStringLiteral("muted") : QStringLiteral("warning"));
    m_addressNote->style()->unpolish(m_addressNote);
    m_addressNote->style()->polish(m_addressNote);
    if (address.isNull())
        wrong(ListenPage, m_addressNote->text());
    QString listenWrong;
    const auto field = [&](QLineEdit *edit, bool isWrong, const QString &what) {
        mark(edit, isWrong);
        if (isWrong && listenWrong.isEmpty())
            listenWrong = what;
    };
    bool tokens = true;
    for (const QString &name : splitList(m_subprotocols->text()))
        tokens = tokens && protocol::isToken(name.toUtf8());
    field(m_subprotocols, !tokens, tr("A subprotocol's name has letters, digits and !#$%&'*+-.^_`|~ only."));
    const auto deflate = m_deflate->text().trimmed().isEmpty() ? base::Result<void>() : [&]() -> base::Result<void> {
        const auto parsed = protocol::DeflateParameters::parse(m_deflate->text().trimmed().toUtf8());
        return parsed ? base::Result<void>() : base::Result<void>(parsed.error());
    }();
    field(m_deflate, !deflate.ok(), deflate.ok() ? QString() : deflate.error().toString());
    const bool lonelyKey = m_certificate->text().trimmed().isEmpty() && !m_key->text().trimmed().isEmpty();
    field(m_key, lonelyKey, tr("A private key alone is nobody's: name its certificate too."));
    m_listenWrong->setText(listenWrong);
    m_listenWrong->setVisible(!listenWrong.isEmpty());
    if (!listenWrong.isEmpty())
        wrong(ListenPage, listenWrong);
    if (!m_paths->problem().isEmpty())
        wrong(BehaviourPage, m_paths->problem());
    if (!m_faults->problem().isEmpty())
        wrong(FaultPage, m_faults->problem());
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->setTabIcon(page, !m_problem.isEmpty() && page == m_problemPage ? theme::icon(QStringLiteral("error")) : QIcon());
}

} // namespace framescope::ui::server
