/** A queue in shared memory for one sender and one receiver: words `sent` and `received`, then the slots. */
export const SLOTS = 2;
const SENT = 0;
const RECEIVED = 1;
const FIRST = 2;
const slotAt = (count) => FIRST + (count % SLOTS);
/** Waits for room and sends a value. */
export function send(ring, value) {
    const count = Atomics.load(ring, SENT);
    while (Atomics.load(ring, RECEIVED) === count - SLOTS)
        ;
    Atomics.store(ring, slotAt(count), value);
    Atomics.store(ring, SENT, count + 1);
}
/** Broken: says that it has sent before it has. */
export function sendTooSoon(ring, value) {
    const count = Atomics.load(ring, SENT);
    while (Atomics.load(ring, RECEIVED) === count - SLOTS)
        ;
    Atomics.store(ring, SENT, count + 1);
    Atomics.store(ring, slotAt(count), value);
}
/** Waits for a value and takes it. */
export function receive(ring) {
    const count = Atomics.load(ring, RECEIVED);
    while (Atomics.load(ring, SENT) === count)
        ;
    const value = Atomics.load(ring, slotAt(count));
    Atomics.store(ring, RECEIVED, count + 1);
    return value;
}
//# sourceMappingURL=ring.js.map