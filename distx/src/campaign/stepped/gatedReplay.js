var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { attempt } from '../attempt.js';
import { auditFindings } from '../auditFindings.js';
import { ControlBlock } from '../controlBlock.js';
import { CpuPool } from '../cpuPool.js';
import { crashFinding } from '../crashFinding.js';
import { operationName } from '../operationName.js';
import { prepareScenario } from '../preparedScenario.js';
import { stallFinding } from '../stallFinding.js';
const GIVE_UP_MS = 30_000;
const RING_ENTRIES = 256;
/** A stepped build lowers all but shadow memory, the workload and its oracles, too: so much is hooked here. */
const hookedWhole = (file) => ({
    ...file,
    subject: { ...file.subject, instrumented: ['.'] },
});
/** Carries out a schedule on real threads, which take turns at the noisy build's gate, and audits what is left. */
export async function gatedReplay({ file, patches, settings, plan, schedule }) {
    const prepared = await prepareScenario(hookedWhole(file), { build: 'noisy', patches, settings, isStepped: true });
    const { scenario, state, loaded } = prepared;
    const { cpus } = state;
    const runtime = (await import(__rewriteRelativeImportExtension(loaded.runtimeUrl)));
    const recorder = new SharedArrayBuffer(runtime.recorderBytes(cpus, RING_ENTRIES));
    const gate = runtime.createGate(cpus, schedule);
    const control = new ControlBlock(cpus, scenario.operations.length);
    const pool = new CpuPool(cpus);
    const giveUp = setTimeout(() => void pool.destroy(), GIVE_UP_MS);
    try {
        const noise = { runtimeUrl: loaded.runtimeUrl, level: 'off', recorder, ringEntries: RING_ENTRIES };
        const common = { entryUrl: loaded.entryUrl, state, control: control.buffer, seed: 0, noise };
        await pool.all((api, cpu) => api.configure({ ...common, cpu }));
        const deaths = await pool.all((api, cpu) => api.runGated({ gate, program: plan[cpu] ?? [] }));
        const ended = endOf(runtime, gate);
        return {
            ended,
            findings: findingsOf(prepared, control, ended, deaths.find((death) => death !== undefined)),
        };
    }
    catch {
        return { ended: 'running', findings: [] };
    }
    finally {
        clearTimeout(giveUp);
        await pool.destroy();
    }
}
function endOf(runtime, gate) {
    const verdict = new Int32Array(gate)[runtime.VERDICT];
    const names = Object.keys(runtime.Verdict);
    return names[verdict] ?? 'running';
}
function findingsOf(prepared, control, ended, death) {
    const { scenario, state, nameSite, root } = prepared;
    const reported = attempt(() => scenario.reported(state, nameSite), []);
    const operationOf = (cpu) => operationName(scenario, control, cpu) ?? 'no operation';
    if (death) {
        if (death.name === 'KernelBug' && reported.length > 0)
            return reported;
        return [...reported, crashFinding(death, operationOf(death.cpu), root)];
    }
    if (ended === 'complete')
        return [...reported, ...auditFindings(prepared, 'quiescent')];
    if (ended !== 'deadlock')
        return reported;
    const stalled = Array.from({ length: state.cpus }, (_, cpu) => cpu);
    const situation = scenario.situation(state);
    return [...reported, stallFinding({ stalled, stallMs: undefined, situation, operationOf, siteName: nameSite })];
}
//# sourceMappingURL=gatedReplay.js.map