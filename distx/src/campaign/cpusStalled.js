/** CPUs completed nothing for too long. */
export class CpusStalled extends Error {
    name = 'CpusStalled';
    stalled;
    constructor(stalled) {
        super(`no progress on CPU ${stalled.join(', ')}`);
        this.stalled = stalled;
    }
}
//# sourceMappingURL=cpusStalled.js.map