#include "CborReader.h"

#include "base/Translation.h"
#include "protocol/Utf8.h"

#include <QCborStreamReader>

#include <limits>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::CborReader")

/// One call of read(): Qt's reader knows the grammar and the offsets, this one the tree.
class Reading
{
public:
    Reading(ValueTree &tree, std::size_t at)
        : m_tree(tree), m_start(at), m_reader(reinterpret_cast<const char *>(tree.bytes().data() + at), qsizetype(tree.bytes().size() - at))
    {
    }

    std::optional<std::size_t> run()
    {
        bool tagged = false;
        do {
            tagged = false;
            if (!readOne(tagged)) {
                while (!m_open.empty())
                    close();
                return {};
            }
            // Behind a value: whatever ends with it.
            while (!tagged && !m_open.empty() && (m_open.back().isTag || isAtEnd())) {
                if (!m_open.back().isTag && !m_reader.leaveContainer())
                    return failed();
                close();
            }
            if (!tagged && !m_open.empty() && !m_reader.hasNext())
                return failed();
        } while (!m_open.empty());
        return at();
    }

private:
    struct Open {
        std::size_t index;
        std::uint64_t count;
        bool isTag;
    };

    std::size_t at() const { return m_start + std::size_t(m_reader.currentOffset()); }
    /// The container has no more values, and nothing is wrong.
    bool isAtEnd() { return !m_reader.hasNext() && m_reader.lastError() == QCborError::NoError; }

    std::optional<std::size_t> failed()
    {
        fail(at());
        while (!m_open.empty())
            close();
        return {};
    }

    void close()
    {
        Value &value = m_tree.edit(m_open.back().index);
        value.next = std::uint32_t(m_tree.size());
        value.end = at();
        if (value.kind != Value::Kind::Tag)
            value.size = std::uint32_t(value.kind == Value::Kind::Map ? m_open.back().count / 2 : m_open.back().count);
        m_open.pop_back();
    }

    bool fail(std::size_t begin)
    {
        const std::size_t end = m_tree.bytes().size();
        const QString section = QStringLiteral("RFC 8949, 3");
        switch (m_reader.lastError()) {
        case QCborError::NoError:
        case QCborError::EndOfFile: m_tree.fail(tr("The message ends within a value."), {}, begin, end - begin); break;
        case QCborError::UnexpectedBreak: m_tree.fail(tr("A break stands where a value should begin."), QStringLiteral("RFC 8949, 3.2.1"), begin, 1); break;
        case QCborError::IllegalSimpleType: m_tree.fail(tr("A simple value below 32 is written in two bytes."), QStringLiteral("RFC 8949, 3.3"), begin, 2); break;
        case QCborError::DataTooLarge: m_tree.fail(tr("A length is larger than any message."), section, begin, end - begin); break;
        default: m_tree.fail(tr("No value of CBOR begins like this."), section, begin, 1); break;
        }
        return false;
    }

    Value *add(Value::Kind kind)
    {
        Value *value = m_tree.add(kind, at());
        if (value && !m_open.empty() && !m_open.back().isTag)
            ++m_open.back().count;
        return value;
    }

    bool readOne(bool &opened)
    {
        const std::size_t begin = at();
        switch (m_reader.type()) {
        case QCborStreamReader::UnsignedInteger: return number(add(Value::Kind::Unsigned), m_reader.toUnsignedInteger());
        // Qt's magnitude of -N, with 0 for 2^64.
        case QCborStreamReader::NegativeInteger: return number(add(Value::Kind::Negative), quint64(m_reader.toNegativeInteger()) - 1);
        case QCborStreamReader::Float16: return real(float(m_reader.toFloat16()));
        case QCborStreamReader::Float: return real(double(m_reader.toFloat()));
        case QCborStreamReader::Double: return real(m_reader.toDouble());
        case QCborStreamReader::SimpleType: return simple(quint8(m_reader.toSimpleType()));
        case QCborStreamReader::ByteArray: return string(add(Value::Kind::Bytes));
        case QCborStreamReader::String: return string(add(Value::Kind::Text));
        case QCborStreamReader::Tag: return tag(opened);
        case QCborStreamReader::Array:
        case QCborStreamReader::Map: return container(opened);
        case QCborStreamReader::Invalid: break;
        }
        return fail(begin);
    }

    /// Goes on behind the value.
    bool passed(std::size_t index, std::size_t begin)
    {
        m_reader.next();
        // What stands behind a whole value is the next value's matter, unless a container needs it.
        m_tree.edit(index).end = at();
        return at() > begin || fail(begin);
    }

    bool number(Value *value, std::uint64_t what)
    {
        if (!value)
            return false;
        value->number = what;
        return passed(m_tree.size() - 1, value->begin);
    }

    bool real(double what)
    {
        Value *value = add(Value::Kind::Float);
        if (!value)
            return false;
        value->real = what;
        return passed(m_tree.size() - 1, value->begin);
    }

    bool simple(std::uint8_t what)
    {
        const auto kind = what == 20 || what == 21 ? Value::Kind::Boolean : what == 22 ? Value::Kind::Null : what == 23 ? Value::Kind::Undefined : Value::Kind::Simple;
        return number(add(kind), kind == Value::Kind::Boolean ? std::uint64_t(what - 20) : what);
    }

    bool string(Value *value)
    {
        if (!value)
            return false;
        const std::size_t index = m_tree.size() - 1;
        const std::size_t begin = value->begin;
        const bool isText = value->kind == Value::Kind::Text;
        const bool isOnePiece = m_reader.isLengthKnown();
        QByteArray content;
        while (true) {
            const qsizetype size = m_reader.currentStringChunkSize();
            if (size < 0 || std::size_t(size) > m_tree.bytes().size()) {
                m_tree.edit(index).bodyBegin = m_tree.edit(index).end = at();
                return fail(begin);
            }
            const qsizetype before = content.size();
            content.resize(before + size);
            const auto result = m_reader.readStringChunk(content.data() + before, size);
            if (result.status == QCborStreamReader::Error) {
                m_tree.edit(index).bodyBegin = m_tree.edit(index).end = at();
                return fail(begin);
            }
            content.resize(before + (result.status == QCborStreamReader::Ok ? result.data : 0));
            if (result.status == QCborStreamReader::EndOfString)
                break;
        }
        Value &done = m_tree.edit(index);
        done.end = at();
        done.bodyBegin = done.end - (isOnePiece ? std::size_t(content.size()) : 0);
        if (isText && !protocol::Utf8::isValid(base::viewOf(content)))
            m_tree.fail(tr("A text is not UTF-8."), QStringLiteral("RFC 8949, 3.1"), begin, done.end - begin);
        if (!isOnePiece)
            m_tree.join(index, std::move(content));
        return true;
    }

    bool hasDepth(std::size_t begin)
    {
        if (m_open.size() < kMostDepth)
            return true;
        m_tree.fail(tr("The values are nested more than %1 deep; the rest is not shown.").arg(kMostDepth), {}, begin, 1);
        return false;
    }

    bool tag(bool &opened)
    {
        const std::size_t begin = at();
        Value *value = hasDepth(begin) ? add(Value::Kind::Tag) : nullptr;
        if (!value)
            return false;
        value->number = quint64(m_reader.toTag());
        value->size = 1;
        m_open.push_back({m_tree.size() - 1, 0, true});
        opened = true;
        return m_reader.next() || fail(begin);
    }

    bool container(bool &opened)
    {
        const std::size_t begin = at();
        const bool isMap = m_reader.isMap();
        if (!hasDepth(begin) || !add(isMap ? Value::Kind::Map : Value::Kind::Array))
            return false;
        m_open.push_back({m_tree.size() - 1, 0, false});
        // A length that cannot be true is seen before anything is read for it: each value has one byte at least.
        if (m_reader.isLengthKnown() && m_reader.length() > (m_tree.bytes().size() - begin) / (isMap ? 2 : 1)) {
            m_tree.fail(tr("The message ends within a value."), {}, begin, m_tree.bytes().size() - begin);
            return false;
        }
        if (!m_reader.enterContainer())
            return fail(begin);
        opened = m_reader.hasNext();
        return opened || m_reader.lastError() == QCborError::NoError || fail(begin);
    }

    ValueTree &m_tree;
    std::size_t m_start;
    QCborStreamReader m_reader;
    std::vector<Open> m_open;
};

} // namespace

std::optional<std::size_t> CborReader::read(ValueTree &tree, std::size_t at)
{
    return Reading(tree, at).run();
}

} // namespace framescope::decode
