import type { CpuTask } from '../src/campaign/cpuProtocol.ts';
/** Makes this thread a CPU for as long as the port lives: Comlink would go unheard after the task's end. */
export default function cpu({ port }: CpuTask): Promise<void>;
//# sourceMappingURL=cpu.d.ts.map
