import type { Coroutine, Program } from '../../../src/explore/program.ts';

/** A small program with a known set of schedules that make it go wrong, written by hand as the stepped build would. */
export interface Kernel {
  readonly name: string;
  readonly program: Program;
  /** The shared words; word 0 has the lowest address. */
  readonly words: Int32Array;
  /** Whether the execution that just ended went wrong. */
  isWrong(): boolean;
}

/** What the code of a kernel's CPUs works with. */
export interface KernelState {
  readonly words: Int32Array;
  /** Set by a CPU that sees something wrong. */
  wrong: boolean;
}

/**
 * @param words how many the CPUs share; all are 0 when an execution begins unless `prepare` sets them.
 * @param isWrong looks at the state at the end; without it the CPUs themselves tell.
 */
export function kernel(
  name: string,
  cpus: number,
  words: number,
  code: (state: KernelState, cpu: number) => Coroutine,
  isWrong: (state: KernelState) => boolean = (state) => state.wrong,
  prepare: (words: Int32Array) => void = () => {},
): Kernel {
  const state: KernelState = { words: new Int32Array(new SharedArrayBuffer(words * 4)), wrong: false };
  return {
    name,
    words: state.words,
    program: {
      cpus,
      reset() {
        state.words.fill(0);
        state.wrong = false;
        prepare(state.words);
      },
      start: (cpu) => code(state, cpu),
    },
    isWrong: () => isWrong(state),
  };
}
