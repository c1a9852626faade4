#include "MessageOptions.h"

#include "ui/theme/Icons.h"

#include "protocol/CloseCode.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace framescope::ui::composer {

using profiles::MessageKind;

namespace {

constexpr int kNarrowFragments = 46; // pixels: two sizes

} // namespace

MessageOptions::MessageOptions(QWidget *parent)
    : QWidget(parent)
    , m_escapes(new QCheckBox(tr("Escapes"), this))
    , m_format(new QToolButton(this))
    , m_choose(new QToolButton(this))
    , m_fileAsText(new QCheckBox(tr("Send as text"), this))
    , m_code(new QComboBox(this))
    , m_fragmentsLabel(new QLabel(tr("Fragments"), this))
    , m_fragments(new QLineEdit(this))
{
    m_escapes->setToolTip(tr("Interpret \\n \\t \\e \\0 \\xNN \\u{NNNN}"));
    m_format->setText(tr("Format"));
    m_format->setToolTip(tr("Indent the JSON; nothing else changes"));
    m_format->setFocusPolicy(Qt::StrongFocus);
    m_choose->setText(tr("Choose…"));
    m_choose->setIcon(theme::icon(QStringLiteral("folder")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_fileAsText->setToolTip(tr("Send the file as a text message instead of a binary one"));
    makeCloseCodes();
    m_fragments->setPlaceholderText(tr("one frame"));
    m_fragments->setToolTip(tr("Payload bytes of each frame, such as 10,20; the last size repeats"));
    m_fragments->setAccessibleName(tr("Fragment sizes"));
    m_fragments->setFixedWidth(widthOfFragments());
    m_fragmentsLabel->setBuddy(m_fragments);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_escapes, m_format, m_choose, m_fileAsText, m_code})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_fragmentsLabel);
    row->addWidget(m_fragments);

    connect(m_escapes, &QCheckBox::toggled, this, &MessageOptions::changed);
    connect(m_fileAsText, &QCheckBox::toggled, this, &MessageOptions::changed);
    connect(m_fragments, &QLineEdit::textChanged, this, &MessageOptions::changed);
    connect(m_code, &QComboBox::currentTextChanged, this, &MessageOptions::changed);
    connect(m_format, &QToolButton::clicked, this, &MessageOptions::formatRequested);
    connect(m_choose, &QToolButton::clicked, this, &MessageOptions::chooseFile);
    setKind(m_kind);
}

void MessageOptions::makeCloseCodes()
{
    m_code->setAccessibleName(tr("Close code"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    for (const protocol::CloseCodeInfo &info : protocol::closeCodes()) {
        if (!protocol::mayBeOnTheWire(info.code))
            continue;
        m_code->addItem(QStringLiteral("%1 %2").arg(info.code).arg(QString::fromLatin1(info.name)));
        m_code->setItemData(m_code->count() - 1, protocol::closeCodeMeaning(info.code), Qt::ToolTipRole);
    }
    m_code->addItem(tr("no code"));
    m_code->setMinimumContentsLength(14);
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void MessageOptions::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File to send"));
    if (!path.isEmpty())
        emit fileChosen(path);
}

bool MessageOptions::isEscapable() const
{
    return m_kind == MessageKind::Text || m_kind == MessageKind::Ping || m_kind == MessageKind::Pong;
}

void MessageOptions::setKind(MessageKind kind)
{
    m_kind = kind;
    const bool data = m_kind <= MessageKind::File;
    m_escapes->setVisible(isEscapable());
    m_format->setVisible(m_kind == MessageKind::Json);
    m_choose->setVisible(m_kind == MessageKind::File);
    m_fileAsText->setVisible(m_kind == MessageKind::File);
    m_code->setVisible(m_kind == MessageKind::Close);
    m_fragments->setVisible(data);
    m_fragmentsLabel->setVisible(data && !m_narrow);
}

bool MessageOptions::takesEscapes() const
{
    // A raw frame's payload is always written with them.
    return m_kind == MessageKind::Frame || (isEscapable() && m_escapes->isChecked());
}

void MessageOptions::take(Draft &draft) const
{
    draft.escapes = isEscapable() && m_escapes->isChecked();
    draft.fileAsText = m_fileAsText->isChecked();
    draft.fragments = m_kind <= MessageKind::File ? m_fragments->text() : QString();
    if (m_kind != MessageKind::Close)
        return;
    bool ok = false;
    const auto code = m_code->currentText().section(QLatin1Char(' '), 0, 0).toUShort(&ok);
    if (ok)
        draft.closeCode = code;
}

void MessageOptions::setDraft(const Draft &draft)
{
    m_escapes->setChecked(draft.escapes);
    m_fragments->setText(draft.fragments);
    m_fileAsText->setChecked(draft.fileAsText);
    if (draft.kind != MessageKind::Close)
        return;
    const int known = draft.closeCode ? m_code->findText(QString::number(*draft.closeCode), Qt::MatchStartsWith) : m_code->count() - 1;
    m_code->setCurrentIndex(known);
    if (known < 0)
        m_code->setEditText(QString::number(*draft.closeCode));
}

void MessageOptions::setNarrow(bool on)
{
    m_narrow = on;
    m_fragments->setFixedWidth(on ? kNarrowFragments : widthOfFragments());
    m_fragmentsLabel->setVisible(!on && m_kind <= MessageKind::File);
}

int MessageOptions::widthOfWords() const
{
    return m_kind <= MessageKind::File ? m_fragmentsLabel->sizeHint().width() + widthOfFragments() - kNarrowFragments : 0;
}

int MessageOptions::widthOfFragments() const
{
    return fontMetrics().horizontalAdvance(m_fragments->placeholderText()) + 30;
}

} // namespace framescope::ui::composer
