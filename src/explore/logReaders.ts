import type { Observer } from './observer.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';

type Reader = Required<Pick<Observer, 'onLog'>>;
type Watcher = Required<Pick<Observer, 'onChanged'>>;

/** Those who read what stepped code writes down, some entries at a time. */
export class LogReaders {
  readonly #runtime: SteppedRuntime;
  #readers: readonly Reader[] = [];
  #watchers: readonly Watcher[] = [];
  #read = 0;

  constructor(runtime: SteppedRuntime) {
    this.#runtime = runtime;
  }

  set observers(observers: readonly Observer[]) {
    this.#readers = observers.filter((observer) => observer.onLog !== undefined) as readonly Reader[];
    this.#watchers = observers.filter((observer) => observer.onChanged !== undefined) as readonly Watcher[];
  }

  /** Whether anybody reads. */
  get any(): boolean {
    return this.#readers.length > 0 || this.#watchers.length > 0;
  }

  /** Whether somebody is told of changed words. */
  get watch(): boolean {
    return this.#watchers.length > 0;
  }

  begin(): void {
    this.#read = 0;
  }

  /** Shows everybody what is new. */
  read(): void {
    const from = this.#read;
    const to = this.#runtime.logged();
    if (from === to) return;
    this.#read = to;
    const { accessLog } = this.#runtime;
    for (const reader of this.#readers) reader.onLog(accessLog, from, to);
  }

  changed(address: number): void {
    for (const watcher of this.#watchers) watcher.onChanged(address);
  }
}
