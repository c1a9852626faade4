#include "JsonWriter.h"

#include "JsonText.h"

#include <cmath>

namespace framescope::base {

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(static_cast<qsizetype>(2 * m_open.size()), ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey || m_open.empty()) {
        m_afterKey = false;
        return;
    }
    Container &container = m_open.back();
    if (!container.empty)
        m_out += ',';
    if (container.layout == Layout::Lines)
        newLine();
    else if (container.layout == Layout::Spaced && !container.empty)
        m_out += ' ';
    container.empty = false;
}

void JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    m_out += bracket;
    m_open.push_back({layout});
}

void JsonWriter::end(char bracket)
{
    const Container closed = m_open.back();
    m_open.pop_back();
    if (closed.layout == Layout::Lines && !closed.empty)
        newLine();
    m_out += bracket;
}

void JsonWriter::colon()
{
    m_out += ':';
    if (!m_open.empty() && m_open.back().layout != Layout::Compact)
        m_out += ' ';
    m_afterKey = true;
}

void JsonWriter::key(std::string_view utf8)
{
    separate();
    appendJsonStringLoosely(m_out, viewOf(utf8));
    colon();
}

void JsonWriter::key(QStringView name)
{
    separate();
    appendJsonString(m_out, name);
    colon();
}

void JsonWriter::value(QStringView text)
{
    separate();
    appendJsonString(m_out, text);
}

void JsonWriter::value(std::string_view utf8)
{
    separate();
    appendJsonStringLoosely(m_out, viewOf(utf8));
}

void JsonWriter::value(std::int64_t number)
{
    separate();
    m_out += QByteArray::number(static_cast<qlonglong>(number));
}

void JsonWriter::value(std::uint64_t number)
{
    separate();
    m_out += QByteArray::number(static_cast<qulonglong>(number));
}

void JsonWriter::value(bool boolean)
{
    separate();
    m_out += boolean ? "true" : "false";
}

void JsonWriter::value(double number)
{
    separate();
    if (!std::isfinite(number)) {
        m_out += "null";
        return;
    }
    QByteArray text = QByteArray::number(number, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    m_out += text;
}

void JsonWriter::value(std::nullptr_t)
{
    separate();
    m_out += "null";
}

void JsonWriter::rawValue(const QByteArray &json)
{
    separate();
    m_out += json;
}

void JsonWriter::raw(std::string_view name, const QByteArray &json)
{
    key(name);
    rawValue(json);
}

void JsonWriter::beginObject(std::string_view name)
{
    key(name);
    beginObject();
}

void JsonWriter::beginArray(std::string_view name)
{
    key(name);
    beginArray();
}

} // namespace framescope::base
