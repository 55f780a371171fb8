/** CRC-16/CCITT: notices every single wrong character of a token, and others but for one in 65,536. */
export declare function crc16(bytes: Uint8Array): number;
//# sourceMappingURL=crc16.d.ts.map