/** Those who read what stepped code writes down, some entries at a time. */
export class LogReaders {
  #runtime;
  #readers = [];
  #watchers = [];
  #read = 0;
  constructor(runtime) {
    this.#runtime = runtime;
  }
  set observers(observers) {
    this.#readers = observers.filter((observer) => observer.onLog !== undefined);
    this.#watchers = observers.filter((observer) => observer.onChanged !== undefined);
  }
  /** Whether anybody reads. */
  get any() {
    return this.#readers.length > 0 || this.#watchers.length > 0;
  }
  /** Whether somebody is told of changed words. */
  get watch() {
    return this.#watchers.length > 0;
  }
  begin() {
    this.#read = 0;
  }
  /** Shows everybody what is new. */
  read() {
    const from = this.#read;
    const to = this.#runtime.logged();
    if (from === to) return;
    this.#read = to;
    const { accessLog } = this.#runtime;
    for (const reader of this.#readers) reader.onLog(accessLog, from, to);
  }
  changed(address) {
    for (const watcher of this.#watchers) watcher.onChanged(address);
  }
}
//# sourceMappingURL=logReaders.js.map
