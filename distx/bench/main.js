import { cpus } from 'node:os';
import { throughput } from './throughput.js';
console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}\n`);
await throughput();
//# sourceMappingURL=main.js.map