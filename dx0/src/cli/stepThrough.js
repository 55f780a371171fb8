import { emitKeypressEvents } from 'node:readline';
import { pressKey } from '../report/stepper/pressKey.js';
import { initialState } from '../report/stepper/stepperState.js';
import { allSteps, stepperView } from '../report/stepper/stepperView.js';
const ENTER = '\u001B[?1049h\u001B[?25l';
const LEAVE = '\u001B[?25h\u001B[?1049l';
const HOME = '\u001B[H';
const CLEAR_REST = '\u001B[K';
const CLEAR_BELOW = '\u001B[J';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Walks through an execution on a terminal, forwards and backwards, until `q`, Ctrl-C or a signal, and leaves the
 * terminal as it was. Elsewhere it prints all steps.
 *
 * @returns the signal that ended it, if one did.
 */
export async function stepThrough(failure, { input, output, process: host }, paint) {
  if (input.isTTY !== true || output.isTTY !== true || !input.setRawMode) {
    output.write(`${allSteps(failure, output.columns ?? 160, paint).join('\n')}\n`);
    return undefined;
  }
  let state = initialState;
  const draw = () => {
    const size = { columns: output.columns ?? 80, rows: output.rows ?? 24 };
    const lines = stepperView(failure, state, size, paint).map((line) => line + CLEAR_REST);
    output.write(HOME + lines.join('\r\n') + CLEAR_BELOW);
  };
  let resolve;
  const ended = new Promise((settle) => {
    resolve = settle;
  });
  const onKey = (text, { name, ctrl }) => {
    if (ctrl === true && (name === 'c' || name === 'd')) return resolve(name === 'c' ? 'SIGINT' : undefined);
    state = pressKey(failure, state, { name: name ?? text ?? '', text: text ?? '' });
    if (state.isOver) resolve(undefined);
    else draw();
  };
  const onEnd = () => resolve(undefined);
  const leave = () => {
    input.setRawMode(false);
    output.write(LEAVE);
  };
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.on('keypress', onKey).on('end', onEnd).resume();
  output.on('resize', draw);
  host.on('exit', leave);
  for (const signal of SIGNALS) host.on(signal, resolve);
  output.write(ENTER);
  try {
    draw();
    return await ended;
  } finally {
    leave();
    host.off('exit', leave);
    for (const signal of SIGNALS) host.off(signal, resolve);
    output.off('resize', draw);
    input.off('keypress', onKey).off('end', onEnd).pause();
  }
}
//# sourceMappingURL=stepThrough.js.map
