"""Makes a PNG of what Xvfb -fbdir keeps of its screen: xwd-to-png.py IN.xwd OUT.png (24 bits a pixel in 32, as Xvfb has it)."""

import struct
import sys
import zlib


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    fields = struct.unpack(">25I", data[:100])
    header, width, height, byte_order, bits, stride, colours = fields[0], fields[4], fields[5], fields[7], fields[11], fields[12], fields[19]
    if bits != 32:
        sys.exit(f"{bits} bits a pixel: only 32 are read")
    pixels = data[header + 12 * colours:]
    rows = []
    for y in range(height):
        row = pixels[y * stride:y * stride + 4 * width]
        b, g, r = (row[0::4], row[1::4], row[2::4]) if byte_order == 0 else (row[3::4], row[2::4], row[1::4])
        line = bytearray(3 * width)
        line[0::3], line[1::3], line[2::3] = r, g, b
        rows.append(b"\0" + bytes(line))
    with open(sys.argv[2], "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(b"".join(rows), 6)) + chunk(b"IEND", b""))


if __name__ == "__main__":
    main()
