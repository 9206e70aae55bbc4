// Puts files into one ZIP file, uncompressed: nothing but the browser is needed, and every system opens it.
'use strict';

const zipFile = (function () {
  const DATE_1980_01_01 = 0x21;
  const NAMES_ARE_UTF8 = 0x0800;
  const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });

  function checksum(bytes) {
    let value = 0xffffffff;
    for (let at = 0; at < bytes.length; at += 1) value = table[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
    return (value ^ 0xffffffff) >>> 0;
  }

  /** Numbers as the format writes them: [size in bytes, number], lowest byte first. */
  function numbers(pairs) {
    const bytes = [];
    for (const [size, number] of pairs) {
      for (let at = 0; at < size; at += 1) bytes.push(Math.floor(number / Math.pow(256, at)) % 256);
    }
    return new Uint8Array(bytes);
  }

  /** A ZIP file as a blob; `files` are {name, bytes}, names with folders, unique. */
  return function (files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    let directorySize = 0;
    for (const file of files) {
      const name = new TextEncoder().encode(file.name);
      const size = file.bytes.length;
      // Version needed, flags, no compression, time, date, checksum, both sizes, length of the name, no extra field.
      const common = [
        [2, 20], [2, NAMES_ARE_UTF8], [2, 0], [2, 0], [2, DATE_1980_01_01],
        [4, checksum(file.bytes)], [4, size], [4, size], [2, name.length], [2, 0],
      ];
      const head = numbers([[4, 0x04034b50]].concat(common));
      // No comment, first disk, no attributes, where the file stands.
      const entry = numbers([[4, 0x02014b50], [2, 20]].concat(common, [[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]));
      parts.push(head, name, file.bytes);
      directory.push(entry, name);
      offset += head.length + name.length + size;
      directorySize += entry.length + name.length;
    }
    const end = numbers([
      [4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, directorySize], [4, offset], [2, 0],
    ]);
    return new Blob(parts.concat(directory, [end]), { type: 'application/zip' });
  };
})();
