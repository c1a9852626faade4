#include "Colors.h"

#include <QGuiApplication>
#include <QWidget>

namespace framescope::ui::theme {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xff000000u | value);
}

Colors makeLight()
{
    Colors c;
    c.window = rgb(0xf3f4f6), c.base = rgb(0xffffff), c.alternate = rgb(0xf8f9fb), c.raised = rgb(0xffffff);
    c.text = rgb(0x1c2128), c.muted = rgb(0x59636e), c.faint = rgb(0x8b949e), c.border = rgb(0xd8dde3);
    c.accent = rgb(0x1f5fc4), c.accentText = rgb(0xffffff), c.accentSoft = rgb(0xe3edfb), c.selection = rgb(0xcfe0f8);
    c.in = rgb(0x0b7261), c.out = rgb(0x1d5bbf), c.control = rgb(0x6e4bc4), c.close = rgb(0xa24b08), c.event = rgb(0x59636e);
    c.error = rgb(0xc0262d), c.errorSoft = rgb(0xfdeceb), c.warning = rgb(0x8a5a00), c.warningSoft = rgb(0xfff4d6);
    c.success = rgb(0x187a46), c.successSoft = rgb(0xe2f5ea);
    c.jsonKey = rgb(0x1d5bbf), c.jsonString = rgb(0x0b7261), c.jsonNumber = rgb(0xa24b08), c.jsonLiteral = rgb(0x6e4bc4);
    c.jsonPunctuation = rgb(0x6b7580), c.match = rgb(0xffe58a);
    return c;
}

Colors makeDark()
{
    Colors c;
    c.window = rgb(0x1d2025), c.base = rgb(0x15181c), c.alternate = rgb(0x191c21), c.raised = rgb(0x262a31);
    c.text = rgb(0xe3e6ea), c.muted = rgb(0x9da7b3), c.faint = rgb(0x707a86), c.border = rgb(0x343a42);
    c.accent = rgb(0x4f93f7), c.accentText = rgb(0x0a111d), c.accentSoft = rgb(0x1d2f4c), c.selection = rgb(0x27446f);
    c.in = rgb(0x4cc9a4), c.out = rgb(0x74b3ff), c.control = rgb(0xb79dff), c.close = rgb(0xf0a35e), c.event = rgb(0x9da7b3);
    c.error = rgb(0xff7b72), c.errorSoft = rgb(0x3a1d1f), c.warning = rgb(0xe3b341), c.warningSoft = rgb(0x352a12);
    c.success = rgb(0x4cc38a), c.successSoft = rgb(0x16301f);
    c.jsonKey = rgb(0x74b3ff), c.jsonString = rgb(0x4cc9a4), c.jsonNumber = rgb(0xf0a35e), c.jsonLiteral = rgb(0xb79dff);
    c.jsonPunctuation = rgb(0x8d97a3), c.match = rgb(0x6b5410);
    c.dark = true;
    return c;
}

} // namespace

const Colors &lightColors()
{
    static const Colors set = makeLight();
    return set;
}

const Colors &darkColors()
{
    static const Colors set = makeDark();
    return set;
}

const Colors &colors(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

const Colors &colors(const QWidget *widget)
{
    return colors(widget ? widget->palette() : QGuiApplication::palette());
}

QPalette paletteOf(const Colors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.control);
    p.setColor(QPalette::Light, c.dark ? c.raised.lighter(120) : c.base);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.dark ? c.window.darker(140) : c.border.darker(115));
    p.setColor(QPalette::Shadow, c.dark ? c.window.darker(200) : c.border.darker(140));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

} // namespace framescope::ui::theme
