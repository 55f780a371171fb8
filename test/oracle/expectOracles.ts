import { expect, it } from 'vitest';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import type { Finding } from '../../src/scenario/finding.ts';
import { createScene, type Scene } from './scene.ts';

const lines = (findings: readonly Finding[]): string[] => findings.map(({ oracle, title }) => `${oracle} ${title}`);

/** One damage to a machine in order: exactly these oracles fire, the first of them on `title`. */
export function fires(
  name: string,
  oracles: string,
  title: RegExp,
  damage: (scene: Scene) => void,
  phase: 'quiescent' | 'end' = 'quiescent',
): void {
  it(`${oracles}: ${name}`, () => {
    const scene = createScene();
    expect(lines(auditMachine(scene.machine, 'quiescent'))).toEqual([]);
    const before = new Set(lines(auditMachine(scene.machine, phase)));
    damage(scene);
    const findings = lines(auditMachine(scene.machine, phase)).filter((line) => !before.has(line));
    const ids = new Set(findings.map((line) => line.split(' ')[0]!));
    expect({ ids: [...ids].toSorted(), findings }).toMatchObject({ ids: oracles.split(' ').toSorted() });
    expect(findings).toContainEqual(expect.stringMatching(title));
  });
}

/** A near miss: what only looks like damage. */
export function allows(name: string, change: (scene: Scene) => void): void {
  it(`silent: ${name}`, () => {
    const scene = createScene();
    change(scene);
    expect(lines(auditMachine(scene.machine, 'quiescent'))).toEqual([]);
  });
}
