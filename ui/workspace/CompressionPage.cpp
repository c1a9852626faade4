#include "CompressionPage.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace framescope::ui::workspace {

using profiles::DeflateSettings;
using profiles::Profile;

CompressionPage::CompressionPage(const ProfileDocument &document, QObject *parent)
    : EditorPage(document, tr("Compression"), QStringLiteral("repeat"), parent)
{
}

DeflateSettings CompressionPage::shown() const
{
    return stored().deflate.value_or(inherited().deflate.value_or(DeflateSettings()));
}

QWidget *CompressionPage::addFlag(QFormLayout *form, const QString &name, bool DeflateSettings::*member)
{
    auto *choice = new QComboBox(form->parentWidget());
    choice->addItems({tr("off"), tr("on")});
    choice->setCurrentIndex(int(shown().*member));
    choice->setAccessibleName(name);
    form->addRow(name, choice);
    fields()->addTaker([choice, member](Profile &profile) {
        if (profile.settings.deflate)
            (*profile.settings.deflate).*member = choice->currentIndex() == 1;
    });
    return choice;
}

QWidget *CompressionPage::addWindow(QFormLayout *form, const QString &name, std::optional<int> DeflateSettings::*member, bool withoutValue)
{
    constexpr int kNotOffered = -1, kWithoutValue = 0;
    auto *choice = new QComboBox(form->parentWidget());
    choice->addItem(tr("not offered"), kNotOffered);
    if (withoutValue)
        choice->addItem(tr("offered without a value"), kWithoutValue);
    for (int bits = 8; bits <= 15; ++bits)
        choice->addItem(tr("%1 bits (%2 bytes)").arg(bits).arg(1 << bits), bits);
    choice->setCurrentIndex(std::max(0, choice->findData((shown().*member).value_or(kNotOffered))));
    choice->setAccessibleName(name);
    form->addRow(name, choice);
    fields()->addTaker([choice, member](Profile &profile) {
        if (!profile.settings.deflate)
            return;
        const int bits = choice->currentData().toInt();
        (*profile.settings.deflate).*member = bits < 0 ? std::nullopt : std::optional(bits);
    });
    return choice;
}

void CompressionPage::load(QFormLayout *form)
{
    const auto isOn = [](const std::optional<DeflateSettings> &deflate) { return deflate ? std::optional(deflate->on) : std::nullopt; };
    const QComboBox *box = fields()->addSwitch(form, QStringLiteral("deflate"), QStringLiteral("permessage-deflate"), isOn(stored().deflate), isOn(inherited().deflate),
                                               [this](Profile &profile, std::optional<bool> on) {
                                                   if (!on)
                                                       return profile.settings.deflate.reset();
                                                   if (!profile.settings.deflate)
                                                       profile.settings.deflate = inherited().deflate.value_or(DeflateSettings());
                                                   profile.settings.deflate->on = *on;
                                               });
    const QList<QWidget *> parameters{addFlag(form, QStringLiteral("server_no_context_takeover"), &DeflateSettings::serverNoContextTakeover),
                                      addFlag(form, QStringLiteral("client_no_context_takeover"), &DeflateSettings::clientNoContextTakeover),
                                      addWindow(form, QStringLiteral("server_max_window_bits"), &DeflateSettings::serverMaxWindowBits, false),
                                      addWindow(form, QStringLiteral("client_max_window_bits"), &DeflateSettings::clientMaxWindowBits, true)};
    fields()->addHint(form, tr("The details of the handshake show what the server agreed to."));
    const auto show = [form, box, parameters] {
        for (QWidget *parameter : parameters)
            form->setRowVisible(parameter, box->currentData().toInt() == 1);
    };
    connect(box, &QComboBox::currentIndexChanged, this, show);
    show();
}

} // namespace framescope::ui::workspace
