/** A copy of twice the length. */
export declare function grown<T extends Int16Array | Int32Array | Uint8Array | Uint16Array | Float64Array>(array: T): T;
//# sourceMappingURL=grown.d.ts.map