#pragma once

/// One behaviour or fault, and what a client makes of it that knows nothing of it. A plain value.
struct PeerCase {
    const char *name;
    const char *behaviour;
    const char *fault;
    /// "echo": the answer comes, as do those to a ping and to the Close; "no-pong", "no-close": all but that one comes; "refused": never opens; "broken": opens, and the client gives up;
    /// "close N"; "silent": opens and nothing comes; otherwise the first message begins with it.
    const char *expected;
};

inline constexpr PeerCase kPeerCases[] = {
    {"echo", "echo", "", "echo"},
    {"upper", "echo:upper", "", "HELLO"},
    {"fragments", "echo:fragment=2", "", "echo"},
    {"late-echo", "echo:delay=100", "", "echo"},
    {"broadcast", "broadcast", "", "echo"},
    {"sink", "sink", "", "silent"},
    {"ticker", "feed:every=20,sample=ticker", "", "{\"type\":\"trade\""},
    {"leaderboard", "feed:every=20,sample=leaderboard", "", "{\"type\":\"leaderboard\""},
    {"iot", "feed:every=20,sample=iot", "", "{\"device\":"},
    {"chat", "rules:sample=chat", "", "{\"type\":\"welcome\""},
    {"json-rpc", "rules:sample=json-rpc", "", "{\"jsonrpc\":\"2.0\""},
    {"chargen", "chargen:size=32,rate=50", "", " !\"#"},
    {"refuse", "echo", "refuse:status=403", "refused"},
    {"redirect", "echo", "redirect", "refused"},
    {"late", "echo", "late:ms=200", "echo"},
    {"half", "echo", "half", "refused"},
    {"wrong-accept", "echo", "wrong-accept", "refused"},
    {"unasked-subprotocol", "echo", "unasked-subprotocol", "refused"},
    {"unasked-extension", "echo", "unasked-extension", "refused"},
    {"silence-at-accept", "echo", "silence:at=accept", "refused"},
    {"drop-at-accept", "echo", "drop:at=accept", "refused"},
    {"silence", "echo", "silence", "silent"},
    {"slow-read", "echo", "slow-read:bytes=4,ms=10", "echo"},
    {"slow-write", "echo", "slow-write:ms=10", "echo"},
    {"pause", "echo", "pause:ms=200", "echo"},
    {"no-pong", "echo", "no-pong", "no-pong"},
    {"no-close", "echo", "no-close", "no-close"},
    {"drop-fin", "echo", "drop:after=1", "broken"},
    {"drop-rst", "echo", "drop:with=rst,after=1", "broken"},
    {"close-1011", "echo", "close:code=1011,after=1", "close 1011"},
    {"close-4999", "echo", "close:code=4999,reason=bye", "close 4999"},
    {"close-1005", "echo", "close:code=1005", "broken"},
    {"rsv", "echo", "rsv", "broken"},
    {"opcode", "echo", "opcode", "broken"},
    {"length", "echo", "length:declared=3,payload=hello", "broken"},
    {"utf8", "echo", "utf8", "broken"},
    {"fragmented-control", "echo", "fragmented-control", "broken"},
    {"continuation", "echo", "continuation", "broken"},
    {"oversized", "echo", "oversized:size=1T", "broken"},
    {"oversized-ping", "echo", "oversized:opcode=9,size=126", "broken"},
    {"corrupt-deflate", "echo", "corrupt-deflate", "broken"},
    {"bomb", "echo", "bomb:size=64M", "broken"},
    {"mask", "echo", "mask", "broken"},
    {"ping-flood", "echo", "ping-flood:count=2000", "echo"},
};
