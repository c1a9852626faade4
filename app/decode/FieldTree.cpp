#include "FieldTree.h"

#include <utility>

namespace framescope::decode {

namespace {

QString shortened(QString text)
{
    if (std::size_t(text.size()) > kMostValueText) {
        text.truncate(qsizetype(kMostValueText));
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

} // namespace

bool FieldTree::hasSpace()
{
    if (m_skipped == 0 && m_fields.size() < kMostFields && m_open.size() < kMostDepth)
        return true;
    m_cut = true;
    return false;
}

void FieldTree::add(QString name, QString value, ByteRange range, Field::Kind kind)
{
    if (hasSpace())
        m_fields.push_back({std::move(name), shortened(std::move(value)), range, kind, std::uint16_t(m_open.size())});
}

void FieldTree::open(QString name, ByteRange range, QString value)
{
    if (!hasSpace()) {
        ++m_skipped;
        return;
    }
    m_fields.push_back({std::move(name), shortened(std::move(value)), range, Field::Kind::Container, std::uint16_t(m_open.size())});
    m_open.push_back(std::uint32_t(m_fields.size() - 1));
}

void FieldTree::close()
{
    if (m_skipped > 0)
        --m_skipped;
    else if (!m_open.empty())
        m_open.pop_back();
}

void FieldTree::close(std::uint64_t end, QString value)
{
    if (m_skipped == 0 && !m_open.empty()) {
        Field &field = m_fields[m_open.back()];
        field.range.length = end - field.range.begin;
        field.value = shortened(std::move(value));
    }
    close();
}

} // namespace framescope::decode
