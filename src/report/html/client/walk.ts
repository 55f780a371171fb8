import { ROW_VIOLATION, type ViewerData } from '../viewerFormat.ts';

/** An execution by its steps: position 0 is before the first one, position p after `steps[p - 1]`. */
export class Walk {
  readonly data: ViewerData;
  /** Numbers of the steps. */
  readonly steps: readonly number[];
  /** By position: index of the first row after it. */
  readonly ends: readonly number[];
  /** Positions after the last step of a CPU in a row. */
  readonly switches: readonly number[];

  constructor(data: ViewerData) {
    const { step, cpu } = data.rows;
    const steps: number[] = [];
    const ends = [0];
    const switches: number[] = [];
    for (let row = 0; row < step.length; row++) {
      if (steps.at(-1) !== step[row]) {
        steps.push(step[row]!);
        if (row > 0 && cpu[row] !== cpu[row - 1]) switches.push(steps.length - 1);
      }
      ends[steps.length] = row + 1;
    }
    this.data = data;
    this.steps = steps;
    this.ends = ends;
    this.switches = switches;
  }

  /** The last position. */
  get end(): number {
    return this.steps.length;
  }

  /** Number of the step that a position is after, 0 before the first. */
  stepAt(position: number): number {
    return position === 0 ? 0 : this.steps[position - 1]!;
  }

  /** The first position at which a step has happened. */
  positionOf(step: number): number {
    const index = this.steps.findIndex((number) => number >= step);
    return index < 0 ? this.end : index + 1;
  }

  /** Rows of the step that a position is after. */
  rowsAt(position: number): number[] {
    if (position === 0) return [];
    const from = this.ends[position - 1]!;
    return Array.from({ length: this.ends[position]! - from }, (_, i) => from + i);
  }

  /** Where the walk begins: where it went wrong, or the end. */
  get start(): number {
    const row = this.data.rows.flags.findIndex((flags) => (flags & ROW_VIOLATION) !== 0);
    return row < 0 ? this.end : this.positionOf(this.data.rows.step[row]!);
  }

  text(number: number): string {
    return number < 0 ? '' : this.data.strings[number]!;
  }
}
