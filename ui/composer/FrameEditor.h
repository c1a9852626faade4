#pragma once

#include "protocol/Engine.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace framescope::ui::composer {

/// Every bit of a raw frame's header, wrong ones too: flags, opcode, mask and key, a declared length and its form. GUI thread.
class FrameEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FrameEditor(QWidget *parent = nullptr);

    /// Without a payload. What cannot be read (a mask key, a length) counts as not given: see fault().
    protocol::RawFrame frame() const;
    void setFrame(const protocol::RawFrame &frame);
    /// Why a field cannot be read; empty: all can.
    QString fault() const;

signals:
    void changed();

private:
    QCheckBox *m_fin;
    QCheckBox *m_rsv1;
    QCheckBox *m_rsv2;
    QCheckBox *m_rsv3;
    QCheckBox *m_mask;
    QCheckBox *m_applied;
    QComboBox *m_opcode;
    QComboBox *m_form;
    QLineEdit *m_key;
    QLineEdit *m_length;
};

} // namespace framescope::ui::composer
