// The messages of payloads.py, for Node and for a page in a browser.
'use strict';

const payloads = {
  sizes: [0, 1, 125, 126, 127, 65535, 65536, 1 << 20],
  big: 64 << 20,

  // [binary, size, in fragments] of each message in order; the big one is text where it will be compressed.
  conversation(big, deflate) {
    const all = [];
    for (const size of payloads.sizes) {
      for (const fragmented of [false, true]) all.push([false, size, fragmented], [true, size, fragmented]);
    }
    if (big) all.push([!deflate, payloads.big, false]);
    return all;
  },

  text(size) {
    return 'x'.repeat(size % 10) + 'a\u00e9\u20ac\u{1f600}'.repeat(Math.floor(size / 10));
  },

  binary(size) {
    const bytes = new Uint8Array(size);
    for (let i = 0; i < size; ++i) bytes[i] = 7 * (i & 255) + ((i >> 8) & 255);
    return bytes;
  },

  sameBytes(left, right) {
    if (left.length !== right.length) return false;
    for (let i = 0; i < left.length; ++i) if (left[i] !== right[i]) return false;
    return true;
  },
};

if (typeof module !== 'undefined') module.exports = payloads;
