"""The messages that every peer sends and expects back; peers in other languages make the same ones."""

SIZES = [0, 1, 125, 126, 127, 65535, 65536, 1 << 20]
BIG = 64 << 20


def text(size):
    """UTF-8 of exactly `size` bytes with characters of one to four bytes, so that fragments may split them."""
    return b"x" * (size % 10) + "a\u00e9\u20ac\U0001f600".encode() * (size // 10)


def binary(size):
    """Every byte value, and not the same in every block of 256."""
    block = b"".join(bytes((7 * i + shift) & 0xFF for i in range(256)) for shift in range(256))
    return (block * (size // len(block) + 1))[:size]


def conversation(big, deflate):
    """(kind, size, in fragments) of each message in order; the big one is text where it will be compressed."""
    for size in SIZES:
        for fragmented in (False, True):
            for kind in ("text", "binary"):
                yield kind, size, fragmented
    if big:
        yield "text" if deflate else "binary", BIG, False


def payload(kind, size):
    return text(size) if kind == "text" else binary(size)
