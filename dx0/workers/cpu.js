import { once } from 'node:events';
import { expose } from 'comlink';
import { Cpu } from '../src/campaign/cpu.js';
import { nodeEndpoint } from '../src/campaign/nodeEndpoint.js';
/** Makes this thread a CPU for as long as the port lives: Comlink would go unheard after the task's end. */
export default async function cpu({ port }) {
  process.setSourceMapsEnabled(true);
  const closed = once(port, 'close');
  expose(new Cpu(), nodeEndpoint(port));
  await closed;
}
//# sourceMappingURL=cpu.js.map
