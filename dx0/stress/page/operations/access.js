import { ACCESS_FAILED, readUser, writeUser } from '../../../src/mm/vm/userAccess.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import {
  beginWrite,
  checkContent,
  endWrite,
  expectContent,
  Way,
  writerOf,
} from '../../../src/oracle/witness/content.js';
import { useMm } from '../../../src/oracle/witness/usable.js';
/** Picks any virtual page of any address space into `actor.target` and takes a user of it; false when it is dead. */
export function pickTarget(actor, random) {
  actor.target.mm = random.below(actor.cpu.config.mms);
  actor.target.vpage = random.below(actor.cpu.layout.vpages);
  return useMm(actor.witness, actor.cpu, actor.target.mm);
}
/** Picks a virtual page of which this CPU is the writer. */
export function pickOwnTarget(actor, random) {
  const { cpu, target } = actor;
  target.mm = random.below(cpu.config.mms);
  target.vpage = random.below(cpu.layout.vpages);
  for (let i = 0; i < cpu.layout.vpages && writerOf(cpu, target) !== cpu.id; i++) {
    target.vpage = (target.vpage + 1) % cpu.layout.vpages;
  }
  return writerOf(cpu, target) === cpu.id && useMm(actor.witness, cpu, target.mm);
}
/** Reads from `actor.target`; what is found must be what was written. */
export function readTarget({ cpu, witness, target, expectation }) {
  expectContent(witness, cpu, target, expectation);
  const found = readUser(cpu, target.mm, target.vpage);
  if (found !== ACCESS_FAILED) checkContent(witness, cpu, target, expectation, found, Way.Mapping);
}
/** A program reads a word: any CPU, any page. */
export const read = {
  name: 'read',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    readTarget(actor);
    mmput(actor.cpu, actor.target.mm);
  },
};
/** Writes to `actor.target`, of which this CPU is the writer; what was there before must be what it wrote last. */
export function writeTarget({ cpu, witness, target, expectation }) {
  expectContent(witness, cpu, target, expectation);
  const value = beginWrite(witness, cpu, target);
  const before = writeUser(cpu, target.mm, target.vpage, value);
  if (before === ACCESS_FAILED) return;
  checkContent(witness, cpu, target, expectation, before, Way.Mapping);
  endWrite(witness, cpu, target, value, expectation.loss, Way.Mapping);
}
/** A program writes a word: the object's writer only. */
export const write = {
  name: 'write',
  run(actor, random) {
    if (!pickOwnTarget(actor, random)) return;
    writeTarget(actor);
    mmput(actor.cpu, actor.target.mm);
  },
};
//# sourceMappingURL=access.js.map
