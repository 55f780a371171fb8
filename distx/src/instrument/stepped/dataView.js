import { Op } from './op.js';
import { plain } from './points.js';
const types = 'Int8 Uint8 Int16 Uint16 Int32 Uint32 Float32 Float64 BigInt64 BigUint64'.split(' ');
const prototype = DataView.prototype;
/** Bytes that a method reads or writes. */
const bytes = new Map(types.flatMap((type) => {
    const count = type.endsWith('8') ? 1 : Number(/\d+$/.exec(type)) / 8;
    return [
        [prototype[`get${type}`], { count, op: Op.read }],
        [prototype[`set${type}`], { count, op: Op.write }],
    ];
}));
/** Whether a function called on that object is an access to shared memory through a DataView. */
export const isDataAccess = (f, object) => bytes.has(f) && object instanceof DataView && object.buffer instanceof SharedArrayBuffer;
/** A read or write through a DataView, told of byte by byte. */
export function* dataAccess(site, view, f, args) {
    const { count, op } = bytes.get(f);
    const first = Math.trunc(Number(args[0] ?? 0)) || 0;
    if (first >= 0 && first + count <= view.byteLength) {
        const shared = new Uint8Array(view.buffer, view.byteOffset + first, count);
        const after = new DataView(new ArrayBuffer(count));
        if (op === Op.write)
            Reflect.apply(f, after, [0, ...args.slice(1)]);
        for (let i = 0; i < count; i++) {
            if (plain(site, op, shared, i, op === Op.write ? after.getUint8(i) : undefined))
                yield;
        }
    }
    return Reflect.apply(f, view, args);
}
//# sourceMappingURL=dataView.js.map