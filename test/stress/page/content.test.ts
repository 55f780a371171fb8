import { expect, test } from 'vitest';
import { cacheSlot } from '../../../src/mm/cache/pageCache.ts';
import { beginTruncation, endTruncation } from '../../../src/mm/debug/mapVersion.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { dmaWrite } from '../../../src/mm/gup/dma.ts';
import { FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { vpageFile, vpageFileIndex } from '../../../src/mm/vm/addressSpace.ts';
import { lossVersion, writerOf } from '../../../src/oracle/witness/content.ts';
import { addHold } from '../../../src/oracle/witness/holds.ts';
import { useMm } from '../../../src/oracle/witness/usable.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { readTarget, writeTarget } from '../../../stress/page/operations/access.ts';
import { dma } from '../../../stress/page/operations/gup.ts';
import scenario from '../../../stress/migrate-pin.ts';

/** A page that CPU 0 writes, pinned by it; what is written each way, and what is then found. */
function scene() {
  const state = scenario.create({ ...scenario.stepped, callSites: 300 });
  const actor = scenario.attach(state, 0, () => 0);
  const { cpu, witness, target, pages } = actor;
  target.mm = 0;
  target.vpage = 0;
  while (writerOf(cpu, target) !== 0) target.vpage++;
  const { mm, vpage } = target;
  expect(useMm(witness, cpu, mm)).toBe(true);
  writeTarget(actor);
  expect(getUserPages(cpu, mm, vpage, 1, FOLL_PIN | FOLL_WRITE, pages)).toBe(1);
  const [pfn] = pages as unknown as [number];
  addHold(witness, cpu, { ref: Ref.Pin, pfn, mm, vpage, unmapped: 0, loss: lossVersion(cpu, target) });
  const aim = (): void => void Object.assign(target, { mm, vpage });
  /** What is said of what a program (or a device) finds; a failed assertion ends the operation. */
  const saidOf = (look: () => void): string[] => {
    const before = scenario.reported!(state).length;
    aim();
    try {
      look();
    } catch {
      // Told below.
    }
    return scenario.reported!(state)
      .slice(before)
      .map(({ oracle }) => oracle);
  };
  return {
    write: () => (aim(), writeTarget(actor)),
    dma: () => saidOf(() => dma.run(actor, new Sfc32(1))),
    read: () => saidOf(() => readTarget(actor)),
    audit: () => scenario.audit(state, 'quiescent').flatMap(({ oracle }) => (/I18|I21/.test(oracle) ? [oracle] : [])),
    lose: () => dmaWrite(cpu, pfn, 0x7fff0001),
  };
}

test('what is written through a pin or the mapping is seen both ways', () => {
  const { write, dma: device, read, audit } = scene();
  expect([...device(), ...read(), ...audit()]).toEqual([]);
  write();
  expect([...read(), ...device(), ...read(), ...audit()]).toEqual([]);
});

test('I21: what a device wrote is not seen by the program', () => {
  const { dma: device, read, audit, lose } = scene();
  device();
  lose();
  expect(audit()).toEqual(['I21']);
  expect(read()).toEqual(['I21']);
});

test('I21: what a program wrote is not seen by the device', () => {
  const { dma: device, lose } = scene();
  lose();
  expect(device()).toEqual(['I21']);
});

test('I18, not I21: what a program wrote is not seen by a program', () => {
  const { write, dma: device, read, audit, lose } = scene();
  device();
  write();
  lose();
  expect(audit()).toEqual(['I18']);
  expect(read()).toEqual(['I18']);
});

test('nothing is known of a page of a file while somebody truncates it, nor while two do', () => {
  const state = scenario.create({ ...scenario.stepped, callSites: 300 });
  const actor = scenario.attach(state, 0, () => 0);
  const { cpu, witness, target } = actor;
  target.mm = 0;
  target.vpage = cpu.config.anonPages;
  while (writerOf(cpu, target) !== 0) target.vpage++;
  const { vpage } = target;
  const place = [vpageFile(cpu, vpage), vpageFileIndex(cpu, vpage)] as const;
  expect(useMm(witness, cpu, 0)).toBe(true);
  /** What is said when a page is written, loses its content, and is read. */
  const said = (): string[] => {
    const before = scenario.reported!(state).length;
    writeTarget(actor);
    dmaWrite(cpu, Atomics.load(cpu.mem, cacheSlot(cpu, ...place)) - 1, 0);
    try {
      readTarget(actor);
    } catch {
      // Told below.
    }
    return scenario.reported!(state)
      .slice(before)
      .map(({ oracle }) => oracle);
  };
  beginTruncation(cpu, ...place);
  expect(said()).toEqual([]);
  beginTruncation(cpu, ...place);
  expect(said()).toEqual([]);
  endTruncation(cpu, ...place);
  expect(said()).toEqual([]);
  endTruncation(cpu, ...place);
  expect(said()).toEqual(['I18']);
});
