import type { LockContention } from '../../document/reportDocument.ts';
import { html, type Markup } from '../markup.ts';

/** Lock classes with a colour of their own; the rest share one. */
const COLOURS = 7;
const OTHERS = 'others';

/** The colours of lock classes in all charts of a report: those that were waited for longest have one of their own. */
export class LockColours {
  /** Names of the classes with a colour of their own, the longest waits first. */
  readonly named: readonly string[];
  readonly #hasOthers: boolean;

  constructor(classes: readonly LockContention[]) {
    const waited = classes.filter(({ waitTotal }) => waitTotal > 0).toSorted((a, b) => b.waitTotal - a.waitTotal);
    this.named = waited.slice(0, COLOURS).map(({ lockClass }) => lockClass);
    this.#hasOthers = waited.length > COLOURS;
  }

  /** Class of style of a lock class. */
  of(lockClass: string): string {
    const index = this.named.indexOf(lockClass);
    return index < 0 ? 'tone-other' : `tone-${index}`;
  }

  legend(): Markup {
    const names = [...this.named, ...(this.#hasOthers ? [OTHERS] : [])];
    return html`<ul class="legend">
      ${names.map(
        (name) =>
          html`<li>
            <svg class="swatch ${this.of(name)}" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" /></svg
            >${name}
          </li>`,
      )}
    </ul>`;
  }
}
