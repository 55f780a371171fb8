/** CRC-16/CCITT: notices every single wrong character of a token, and others but for one in 65,536. */
export function crc16(bytes) {
    let crc = 0xffff;
    for (const byte of bytes) {
        crc ^= byte << 8;
        for (let bit = 0; bit < 8; bit++)
            crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
    }
    return crc;
}
//# sourceMappingURL=crc16.js.map