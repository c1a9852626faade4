#pragma once

#include "LayerSpan.h"

/// The wire format of Protocol Buffers without its schema: what each field may mean. Any thread.
namespace framescope::decode {

/// Whether the bytes are one message to their last byte: fields with a number and a known wire type, groups that end.
bool isProtobuf(base::ByteView bytes);
/// Adds the fields of a message, each with all its readings: a varint as a number, with its sign and in zigzag; fixed numbers as integers and
/// reals; bytes as text, as a message of their own, as packed numbers. What is wrong: in `faults`, and what stands before it is added.
void addProtobuf(FieldTree &tree, const LayerSpan &message, std::vector<Fault> &faults);
/// The message on one line: "1: 300, 2: "text", 6: {…}", cut behind `most` characters.
QString protobufLine(base::ByteView bytes, std::size_t most = 160);

} // namespace framescope::decode
