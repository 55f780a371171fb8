import { cutTo } from './statusLine.js';
const PLAIN_EVERY_SECONDS = 30;
/** A log with a status line below it: refreshed in place on a terminal, written every 30 s otherwise. */
export class StatusLog {
    #stream;
    #statusShown = false;
    #endsBlank = false;
    #nextPlain = PLAIN_EVERY_SECONDS;
    constructor(stream) {
        this.#stream = stream;
    }
    /** @param elapsed seconds since the beginning. */
    status(line, elapsed) {
        if (this.#stream.isTTY === true) {
            this.#stream.write(`\r\u001B[2K${cutTo(line, (this.#stream.columns ?? 80) - 1)}`);
            this.#statusShown = true;
        }
        else if (elapsed >= this.#nextPlain) {
            this.#nextPlain = (Math.floor(elapsed / PLAIN_EVERY_SECONDS) + 1) * PLAIN_EVERY_SECONDS;
            this.lines([line]);
        }
    }
    lines(lines) {
        this.clear();
        const from = this.#endsBlank && lines[0] === '' ? 1 : 0;
        this.#endsBlank = lines.at(-1) === '';
        this.#stream.write(`${lines.slice(from).join('\n')}\n`);
    }
    /** Removes the status line, so that what follows starts on a clean line. */
    clear() {
        if (this.#statusShown)
            this.#stream.write('\r\u001B[2K');
        this.#statusShown = false;
    }
}
//# sourceMappingURL=statusLog.js.map