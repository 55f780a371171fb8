var __rewriteRelativeImportExtension =
  (this && this.__rewriteRelativeImportExtension) ||
  function (path, preserveJsx) {
    if (typeof path === 'string' && /^\.\.?\//.test(path)) {
      return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
        return tsx ? (preserveJsx ? '.jsx' : '.js') : d && (!ext || !cm) ? m : d + ext + '.' + cm.toLowerCase() + 'js';
      });
    }
    return path;
  };
import { join } from 'node:path';
import { ControlBlock } from '../src/campaign/controlBlock.js';
import { drawSlots, SLOTS } from '../src/campaign/drawSlots.js';
import { fullScenario } from '../src/campaign/fullScenario.js';
import { packageRoot } from '../src/campaign/packageRoot.js';
import { pageSubject } from '../src/campaign/scenarioFile.js';
import { runEpoch } from '../src/campaign/runEpoch.js';
import { loadSubject } from '../src/instrument/loadSubject.js';
import { cpuTick } from '../src/mm/boot/cpuTick.js';
import { Sfc32 } from '../src/scenario/random.js';
import { read, write } from '../stress/page/operations/access.js';
import { munmap } from '../stress/page/operations/addressSpaces.js';
import { alloc, walk } from '../stress/page/operations/frames.js';
import { get, put } from '../stress/page/operations/gup.js';
import { isolate, putback } from '../stress/page/operations/isolate.js';
import { migrate } from '../stress/page/operations/migrate.js';
import direct from './scenarios/lifecycle.js';
import { medianOf } from '../src/report/medianOf.js';
import { inTurn, medianRatio } from './measure.js';
/** Of each run of a contestant. */
export const OPERATIONS = 40_000;
const ROUNDS = 15;
const SEED = 7;
const now = () => performance.now() * 1e6;
/** One CPU's throughput: by hand, in the bare build, in the noisy build at each level. */
export async function throughput() {
  const bare = await harness('bare');
  const noisy = await harness('noisy');
  const contestants = [byHand(), bare.run, noisy.at('off'), noisy.at('low'), noisy.at('default'), noisy.at('high')];
  inTurn(3, contestants);
  const times = inTurn(ROUNDS, contestants);
  const names = ['by hand', 'bare', 'noisy, noise off', 'noisy, low', 'noisy, default', 'noisy, high'];
  console.log('one CPU, ten page operations in equal parts');
  console.log('                     operations/s    against by hand');
  for (const [i, name] of names.entries()) {
    const rate = Math.round((OPERATIONS / medianOf(times[i])) * 1000).toLocaleString('en');
    const ratio = medianRatio(times[0], times[i]);
    console.log(`  ${name.padEnd(18)} ${rate.padStart(12)}    ${ratio.toFixed(3)}`);
  }
  console.log(`  bare reaches ${medianRatio(times[0], times[1]).toFixed(3)} of the loop by hand (to reach: 0.95)`);
}
/** Ends a measurement after a number of draws; the same in every contestant, so that none pays more for it. */
class CountedRandom {
  left = 0;
  #stream = new Sfc32(SEED);
  #end;
  constructor(end = () => undefined) {
    this.#end = end;
  }
  next() {
    if (--this.left === 0) this.#end();
    return this.#stream.next();
  }
  below(bound) {
    return this.#stream.below(bound);
  }
}
/** The same operations from the compiled sources, called one by one from a loop without anything around it. */
export function byHand() {
  const settings = { cpus: 1 };
  const state = direct.create(settings);
  const actor = direct.attach(state, 0, now);
  const random = new CountedRandom();
  const slots = drawSlots(direct.operations.map(({ weight }) => weight));
  return () => {
    random.left = OPERATIONS;
    const start = performance.now();
    while (random.left > 0) {
      callOne(slots[random.next() & (SLOTS - 1)], actor, random);
      cpuTick(actor.cpu);
    }
    return performance.now() - start;
  };
}
function callOne(index, actor, random) {
  switch (index) {
    case 0:
      return read.run(actor, random);
    case 1:
      return write.run(actor, random);
    case 2:
      return get.run(actor, random);
    case 3:
      return put.run(actor, random);
    case 4:
      return alloc.run(actor, random);
    case 5:
      return walk.run(actor, random);
    case 6:
      return isolate.run(actor, random);
    case 7:
      return putback.run(actor, random);
    case 8:
      return munmap.run(actor, random);
    default:
      return migrate.run(actor, random);
  }
}
/** A build of the scenario, run by the hot loop of the CPUs. */
export async function harness(build) {
  const subject = pageSubject(join(packageRoot, 'bench', 'scenarios', 'lifecycle.ts'));
  const loaded = await loadSubject(subject, { build, patches: [] });
  const module = await import(__rewriteRelativeImportExtension(loaded.entryUrl));
  const scenario = fullScenario(module.default);
  const runtime = await import(__rewriteRelativeImportExtension(loaded.runtimeUrl));
  const state = scenario.create({ cpus: 1, callSites: loaded.sites.length });
  if (build === 'noisy') {
    const recorder = new SharedArrayBuffer(runtime.recorderBytes(1, 4096));
    runtime.attachRecorder(recorder, 0, 1, 4096, new Int32Array(state.buffer));
  }
  const actor = scenario.attach(state, 0, now);
  const slots = drawSlots(scenario.operations.map(({ weight }) => weight));
  const control = new ControlBlock(1, scenario.operations.length);
  const random = new CountedRandom(() => control.requestStop());
  const run = () => {
    control.prepareEpoch();
    random.left = OPERATIONS;
    const start = performance.now();
    runEpoch(scenario, scenario.operations, slots, control, 0, actor, random);
    return performance.now() - start;
  };
  const at = (level) => () => {
    runtime.configureNoise({ ...runtime.noiseLevels[level], seed: SEED });
    return run();
  };
  return { run, at };
}
//# sourceMappingURL=throughput.js.map
