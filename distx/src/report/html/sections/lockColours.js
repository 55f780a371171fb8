import { html } from '../markup.js';
/** Lock classes with a colour of their own; the rest share one. */
const COLOURS = 7;
const OTHERS = 'others';
/** The colours of lock classes in all charts of a report: those that were waited for longest have one of their own. */
export class LockColours {
    /** Names of the classes with a colour of their own, the longest waits first. */
    named;
    #hasOthers;
    constructor(classes) {
        const waited = classes.filter(({ waitTotal }) => waitTotal > 0).toSorted((a, b) => b.waitTotal - a.waitTotal);
        this.named = waited.slice(0, COLOURS).map(({ lockClass }) => lockClass);
        this.#hasOthers = waited.length > COLOURS;
    }
    /** Class of style of a lock class. */
    of(lockClass) {
        const index = this.named.indexOf(lockClass);
        return index < 0 ? 'tone-other' : `tone-${index}`;
    }
    legend() {
        const names = [...this.named, ...(this.#hasOthers ? [OTHERS] : [])];
        return html `<ul class="legend">
      ${names.map((name) => html `<li>
            <svg class="swatch ${this.of(name)}" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" /></svg
            >${name}
          </li>`)}
    </ul>`;
    }
}
//# sourceMappingURL=lockColours.js.map