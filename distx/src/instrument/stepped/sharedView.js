/** Address of words that no other CPU can see. */
export const PRIVATE = -1;
/** By the buffer that comes first. */
const scenes = new WeakMap();
let first;
let scene = { bases: new WeakMap(), end: 0 };
/** The array seen last: most code works on one. */
let array;
let base = PRIVATE;
let shift = 0;
/**
 * From now on the addresses of a buffer begin at 0, and others come behind it as they are seen. A thread may have several
 * subjects that share this runtime, each with a buffer of its own: what was placed beside a buffer stays there.
 */
export function enterScene(buffer) {
    if (buffer === first)
        return;
    first = buffer;
    array = undefined;
    const known = scenes.get(buffer);
    scene = known ?? { bases: new WeakMap(), end: 0 };
    if (known)
        return;
    scenes.set(buffer, scene);
    placeBuffer(buffer);
}
/** Gives a buffer the next free addresses, in 32-bit words. */
function placeBuffer(buffer) {
    const known = scene.bases.get(buffer);
    if (known !== undefined)
        return known;
    const start = scene.end;
    scene.bases.set(buffer, start);
    // One that can grow has room for what it may become.
    const { maxByteLength = buffer.byteLength } = buffer;
    scene.end += (maxByteLength + 3) >>> 2;
    return start;
}
/** Whether `object` is a typed array over shared memory. */
export const isShared = (object) => object === array ? base !== PRIVATE : look(object) !== PRIVATE;
function look(object) {
    const isView = ArrayBuffer.isView(object) && 'length' in object && object.buffer instanceof SharedArrayBuffer;
    array = object;
    if (!isView) {
        base = PRIVATE;
        return base;
    }
    const view = object;
    base = placeBuffer(view.buffer) + view.byteOffset / 4;
    shift = view.BYTES_PER_ELEMENT / 4;
    return base;
}
/** What plain code has between its brackets, as a number; NaN for most names. */
export const plainIndex = (index) => (typeof index === 'symbol' ? NaN : Number(index));
/** Whether an array has an element there: any other index reads nothing, and what is written there is lost. */
export const hasElement = (view, index) => Number.isInteger(index) && index >= 0 && index < view.length;
/** Address of an element: the 32-bit word that holds it, counted over all shared buffers. PRIVATE when not shared. */
export function addressOf(view, index) {
    if (view !== array)
        look(view);
    if (base === PRIVATE)
        return PRIVATE;
    return shift === 1 ? base + index : Math.floor(base + index * shift);
}
//# sourceMappingURL=sharedView.js.map