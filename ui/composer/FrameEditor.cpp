#include "FrameEditor.h"

#include "scenario/PayloadText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace framescope::ui::composer {

FrameEditor::FrameEditor(QWidget *parent)
    : QWidget(parent)
    , m_opcode(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_length(new QLineEdit(this))
{
    const auto bit = [this](const QString &name, const QString &tip, bool on) {
        auto *box = new QCheckBox(name, this);
        box->setToolTip(tip);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &FrameEditor::changed);
        return box;
    };
    m_fin = bit(QStringLiteral("FIN"), tr("This is the last frame of the message"), true);
    m_rsv1 = bit(QStringLiteral("RSV1"), tr("Compressed, where permessage-deflate was negotiated"), false);
    m_rsv2 = bit(QStringLiteral("RSV2"), tr("Reserved, must be 0"), false);
    m_rsv3 = bit(QStringLiteral("RSV3"), tr("Reserved, must be 0"), false);
    m_mask = bit(QStringLiteral("MASK"), tr("A masking key follows the length; frames to a server must have one"), true);
    m_applied = bit(tr("apply key"), tr("Off: the key is sent, but the payload is not masked"), true);
    m_applied->setAccessibleName(tr("Apply the mask to the payload"));
    for (int opcode = 0; opcode < 16; ++opcode) {
        const auto name = protocol::opcodeName(static_cast<protocol::Opcode>(opcode));
        m_opcode->addItem(QStringLiteral("%1 %2").arg(opcode, 0, 16).arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))));
    }
    m_opcode->setCurrentIndex(1);
    m_opcode->setAccessibleName(tr("Opcode"));
    m_opcode->setToolTip(tr("Opcode; 3 to 7 and b to f are reserved"));
    m_form->addItem(tr("shortest"), -1);
    m_form->addItem(tr("7 bits"), 0);
    m_form->addItem(tr("16 bits"), 2);
    m_form->addItem(tr("64 bits"), 8);
    m_form->setAccessibleName(tr("Length encoding"));
    m_key->setPlaceholderText(tr("random"));
    m_key->setAccessibleName(tr("Masking key"));
    m_key->setToolTip(tr("Four bytes in hex, such as 37fa213d; empty: random for each frame"));
    m_length->setPlaceholderText(tr("payload size"));
    m_length->setAccessibleName(tr("Declared length"));
    m_length->setToolTip(tr("The payload length that the header declares"));

    auto *bits = new QHBoxLayout;
    bits->setSpacing(8);
    for (QCheckBox *box : {m_fin, m_rsv1, m_rsv2, m_rsv3})
        bits->addWidget(box);
    bits->addWidget(m_opcode, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addLayout(bits, 0, 0, 1, 4);
    auto *lengthLabel = new QLabel(tr("Length"), this);
    lengthLabel->setBuddy(m_length);
    grid->addWidget(m_mask, 1, 0);
    grid->addWidget(m_key, 1, 1);
    grid->addWidget(m_applied, 1, 2, 1, 2);
    grid->addWidget(lengthLabel, 2, 0);
    grid->addWidget(m_length, 2, 1);
    grid->addWidget(m_form, 2, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    QWidget *before = nullptr;
    for (QWidget *field : std::initializer_list<QWidget *>{m_fin, m_rsv1, m_rsv2, m_rsv3, m_opcode, m_mask, m_key, m_applied, m_length, m_form}) {
        if (before)
            setTabOrder(before, field);
        before = field;
    }

    connect(m_mask, &QCheckBox::toggled, m_key, &QWidget::setEnabled);
    connect(m_mask, &QCheckBox::toggled, m_applied, &QWidget::setEnabled);
    connect(m_opcode, &QComboBox::currentIndexChanged, this, &FrameEditor::changed);
    connect(m_form, &QComboBox::currentIndexChanged, this, &FrameEditor::changed);
    connect(m_key, &QLineEdit::textChanged, this, &FrameEditor::changed);
    connect(m_length, &QLineEdit::textChanged, this, &FrameEditor::changed);
}

protocol::RawFrame FrameEditor::frame() const
{
    protocol::RawFrame frame;
    frame.header.fin = m_fin->isChecked();
    frame.header.rsv1 = m_rsv1->isChecked();
    frame.header.rsv2 = m_rsv2->isChecked();
    frame.header.rsv3 = m_rsv3->isChecked();
    frame.header.opcode = static_cast<protocol::Opcode>(m_opcode->currentIndex());
    frame.header.masked = m_mask->isChecked();
    frame.applyMask = m_applied->isChecked() || !m_mask->isChecked();
    frame.lengthBytes = m_form->currentData().toInt();
    if (const auto key = scenario::payloadtext::fromHex(m_key->text()); key && key->size() == 4) {
        std::copy(key->begin(), key->end(), frame.header.maskKey.begin());
        frame.randomMaskKey = false;
    }
    bool ok = false;
    const quint64 length = m_length->text().trimmed().toULongLong(&ok, 0);
    if (ok)
        frame.declaredLength = length;
    return frame;
}

void FrameEditor::setFrame(const protocol::RawFrame &frame)
{
    {
        const QSignalBlocker quiet(this);
        m_fin->setChecked(frame.header.fin);
        m_rsv1->setChecked(frame.header.rsv1);
        m_rsv2->setChecked(frame.header.rsv2);
        m_rsv3->setChecked(frame.header.rsv3);
        m_opcode->setCurrentIndex(static_cast<int>(frame.header.opcode));
        m_mask->setChecked(frame.header.masked);
        m_applied->setChecked(frame.applyMask);
        m_form->setCurrentIndex(std::max(0, m_form->findData(frame.lengthBytes)));
        const auto &key = frame.header.maskKey;
        m_key->setText(frame.randomMaskKey ? QString()
                                           : QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())).toHex()));
        m_length->setText(frame.declaredLength ? QString::number(*frame.declaredLength) : QString());
    }
    emit changed();
}

QString FrameEditor::fault() const
{
    const auto key = scenario::payloadtext::fromHex(m_key->text());
    if (m_mask->isChecked() && !m_key->text().trimmed().isEmpty() && (!key || key->size() != 4))
        return tr("A masking key is four bytes in hex.");
    bool ok = true;
    if (!m_length->text().trimmed().isEmpty())
        m_length->text().trimmed().toULongLong(&ok, 0);
    return ok ? QString() : tr("The declared length must be a whole number.");
}

} // namespace framescope::ui::composer
