// A CPU of a gated replay whose program is data: 'point', ['sleep', address, timeout] or ['notify', address, count].
import { workerData } from 'node:worker_threads';

const { url, gate, cpu, program, log } = workerData;
const runtime = await import(url);
const entries = new Int32Array(log);
const note = (value) => {
  const at = Atomics.add(entries, 0, 1);
  entries[1 + at] = value;
};

try {
  runtime.enterGate(gate, cpu);
  note(cpu);
  for (const step of program) {
    if (step === 'throw') throw new Error('mine');
    if (step === 'point') runtime.gatePoint();
    else {
      runtime.gatePoint();
      if (step[0] === 'sleep') runtime.gateSleep(step[1], step[2] ?? Infinity);
      else runtime.gateNotify(step[1], step[2] ?? Infinity);
    }
    note(cpu);
  }
  runtime.leaveGate();
} catch (error) {
  if (error.name !== 'GateClosed') runtime.closeGate();
}
