import type { Names } from './names.ts';

/** Takes variables until it gives all of them back. */
export type Loan = Pick<Temps, 'take'> & { release(): void };

/** Variables of one function that hold what an operation needs until it happens. Nested operations take further ones. */
export class Temps {
  readonly #names: Names;
  #taken = 0;
  #most = 0;

  constructor(names: Names) {
    this.#names = names;
  }

  take(): string {
    const name = this.#names.of(`t${this.#taken++}`);
    this.#most = Math.max(this.#most, this.#taken);
    return name;
  }

  /** Gives back the variables that were taken last. */
  release(count: number): void {
    this.#taken -= count;
  }

  /** Variables that are taken one by one and given back together. */
  lend(): Loan {
    let taken = 0;
    return {
      take: () => {
        taken++;
        return this.take();
      },
      release: () => this.release(taken),
    };
  }

  /** The statement that declares all of them; empty when there are none. */
  get declaration(): string {
    if (this.#most === 0) return '';
    return `let ${Array.from({ length: this.#most }, (_, i) => this.#names.of(`t${i}`)).join(', ')};`;
  }
}
