import { bootMachine } from '../../src/mm/boot/bootMachine.js';
import { createCpu, renewCpu } from '../../src/mm/boot/createCpu.js';
import { resetLockStat } from '../../src/mm/debug/resetLockStat.js';
import { activatePage, lruAddDrain } from '../../src/mm/lru/lruBatch.js';
import { ConfigError, defaultConfig, machineConfig } from '../../src/mm/machine/config.js';
import { registerPinpage } from '../../src/mm/pinpage/pinpageSystem.js';
import { fileVpage } from '../../src/mm/vm/addressSpace.js';
import { ptePfn } from '../../src/mm/vm/pte.js';
import { lookupPte } from '../../src/mm/vm/pmd.js';
import { forgetContent, Way, writerOf } from '../../src/oracle/witness/content.js';
import { createWitnessed } from '../../src/oracle/witness/witness.js';
import { writeTarget } from './operations/access.js';
import { startMm } from './operations/addressSpaces.js';
const machines = new WeakMap();
/** The one asked for last: stepped runs ask after every other step. */
let last;
/** The machine of a state; views and layout are made once in each thread. */
export function attached({ buffer, settings }) {
    if (last?.machine.buffer === buffer)
        return last;
    last = machines.get(buffer);
    if (last === undefined) {
        const witnessed = createWitnessed(configOf(settings), buffer);
        last = { ...witnessed, words: new Int32Array(buffer), anyCpu: createCpu(witnessed.machine, 0, () => 0) };
        machines.set(buffer, last);
    }
    return last;
}
/** @throws ConfigError for a setting that neither a machine nor a scenario has. */
function configOf({ populated = 0, ...settings }) {
    if (populated !== 0 && populated !== 1)
        throw new ConfigError(`populated must be 0 or 1, not ${populated}`);
    const unknown = Object.keys(settings).find((key) => !Object.hasOwn(defaultConfig, key));
    if (unknown !== undefined)
        throw new ConfigError(`a machine has no setting ${unknown}`);
    return machineConfig(settings);
}
/**
 * Boots a machine, and starts every second address space; the others are for forks and programs to come. With the
 * setting `populated` they have some of their pages. `prepare` goes on from there, with all CPUs in this thread.
 */
export function createState(settings, prepare) {
    const config = configOf(settings);
    const { machine } = createWitnessed(config);
    bootMachine(machine);
    const { populated = 0 } = settings;
    const state = { buffer: machine.buffer, cpus: config.cpus, settings: { ...config, populated } };
    const actors = Array.from({ length: config.cpus }, (_, cpu) => createActor(state, cpu, () => 0));
    const [first] = actors;
    for (let mm = 0; mm < config.mms; mm++) {
        for (let vpage = 0; vpage < machine.layout.vpages; vpage++) {
            forgetContent(first.witness, first.cpu, { mm, vpage });
        }
        if (mm % 2 === 0)
            startMm(first, mm);
        if (mm % 2 === 0 && populated === 1)
            populate(actors, mm);
    }
    for (let system = 0; system < config.pinSystems; system++)
        registerPinpage(first.cpu, system);
    prepare?.(actors);
    resetLockStat(machine);
    return state;
}
/**
 * Writes to all but the last page of an address space's own and of each file, and brings them to their LRU lists, by
 * turns to the active and the inactive ones.
 */
function populate(actors, mm) {
    const { cpu } = actors[0];
    const { anonPages, files, filePages } = cpu.config;
    const own = Array.from({ length: anonPages - 1 }, (_, vpage) => vpage);
    const ofFiles = Array.from({ length: files }, (_, file) => Array.from({ length: filePages - 1 }, (_page, index) => fileVpage(cpu, file, index)));
    for (const [i, vpage] of [...own, ...ofFiles.flat()].entries()) {
        writePage(actors, mm, vpage);
        if (i % 2 === 0)
            activatePage(cpu, ptePfn(lookupPte(cpu, mm, vpage)));
        lruAddDrain(cpu);
    }
}
/** The writer of a page writes to it; afterwards it is on its LRU list. */
export function writePage(actors, mm, vpage) {
    const actor = actors[writerOf(actors[0].cpu, { mm, vpage })];
    actor.target.mm = mm;
    actor.target.vpage = vpage;
    writeTarget(actor);
    lruAddDrain(actor.cpu);
}
export function createActor(state, id, now) {
    const { machine, witness } = attached(state);
    return {
        cpu: createCpu(machine, id, now),
        witness,
        target: { mm: 0, vpage: 0 },
        other: { mm: 0, vpage: 0 },
        expectation: { loss: 0, atLeast: 0, way: Way.Mapping },
        pages: new Int32Array(32),
        versions: new Int32Array(64),
    };
}
/** Makes an actor as `createActor` made it: what is its CPU's own is not in the memory that every execution restores. */
export function renewActor({ cpu, target, other, expectation, pages, versions }) {
    renewCpu(cpu);
    target.mm = target.vpage = 0;
    other.mm = other.vpage = 0;
    expectation.loss = expectation.atLeast = 0;
    expectation.way = Way.Mapping;
    pages.fill(0);
    versions.fill(0);
}
//# sourceMappingURL=pageMachine.js.map