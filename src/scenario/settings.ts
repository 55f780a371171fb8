/** Values the command line sets over a scenario's own, such as `{ cpus: 2, lock: 'ticket' }`. */
export type Settings = Readonly<Record<string, number | string>>;
