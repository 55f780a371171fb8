import { Bug } from '../../../src/mm/debug/bug.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.js';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.js';
import { ENTRY_EMPTY, ENTRY_IDLE, ENTRY_RELEASABLE, eraseEntry, pinUserEntry, readEntry, storeEntry, writeEntry, } from '../../../src/mm/pinpage/pinDriver.js';
import { PinClass } from '../../../src/mm/pinpage/pinClass.js';
import { registerPinpage, unregisterPinpage } from '../../../src/mm/pinpage/pinpageSystem.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { MIGRATE_MOVABLE } from '../../../src/mm/zone/migratetype.js';
import { writePage } from '../pageMachine.js';
import { pickTarget } from './access.js';
import { entryNumber, isOwn } from './drivers.js';
const requests = Array.from({ length: 8 }, (_, node) => [ZONE_NORMAL, ZONE_MOVABLE].map((highestZone) => ({
    node,
    highestZone,
    migratetype: MIGRATE_MOVABLE,
    thisNode: false,
})));
/** A request for a page that may be moved, in any zone of any node. */
export const movableRequest = ({ cpu }, random) => requests[random.below(cpu.config.nodes)][random.below(2)];
/** Classes of pins that are for long, so that their holders register. */
const longClasses = [PinClass.Device, PinClass.Perf, PinClass.CrossSystem, PinClass.Kernel];
const system = (number, { cpu }) => Math.floor(number / cpu.config.pinEntries);
const entryOf = (number, { cpu }) => number % cpu.config.pinEntries;
/** Some entry of which this CPU is the only user, by its number over all drivers; -1 when it has none. */
function pickEntry(actor, random) {
    const { cpu } = actor;
    const count = entryNumber(cpu, cpu.config.pinSystems, 0);
    const first = random.below(count);
    for (let i = 0; i < count; i++)
        if (isOwn(cpu, (first + i) % count))
            return (first + i) % count;
    return -1;
}
const isEmpty = (actor, number) => readEntry(actor.cpu, system(number, actor), entryOf(number, actor)) === ENTRY_EMPTY;
const contentAt = ({ witness }, number) => witness.layout.entry.base + number;
/** What comes after a content: the entry's number, so that no two entries have the same, and a version. */
const nextContent = (number, before) => ((number + 1) << 16) | ((before + 1) & 0xffff);
/** Stores data on a new page and pins it. */
export const pinStore = {
    name: 'pinStore',
    run(actor, random) {
        const number = pickEntry(actor, random);
        if (number < 0 || !isEmpty(actor, number))
            return;
        const at = contentAt(actor, number);
        const content = nextContent(number, actor.witness.words[at]);
        const pinClass = longClasses[random.below(longClasses.length)];
        const request = movableRequest(actor, random);
        if (storeEntry(actor.cpu, system(number, actor), entryOf(number, actor), content, request, pinClass) === 0) {
            actor.witness.words[at] = content;
        }
    },
};
/** Pins a program's or a file's page; when pins may not be nested, that is refused. */
export const pinUser = {
    name: 'pinUser',
    run(actor, random) {
        const { cpu, target, pages } = actor;
        const number = pickEntry(actor, random);
        if (number < 0 || !isEmpty(actor, number) || !pickTarget(actor, random))
            return;
        // Others' pages get their content from programs, and are checked there. Of a program's own memory a fork would
        // take the page away: only pages of files.
        if (target.vpage >= cpu.config.anonPages) {
            actor.witness.words[contentAt(actor, number)] = 0;
            const state = random.below(3) === 0 ? ENTRY_RELEASABLE : ENTRY_IDLE;
            const at = system(number, actor);
            pinUserEntry(cpu, at, entryOf(number, actor), target.mm, target.vpage, state, PinClass.Device, pages);
        }
        mmput(cpu, target.mm);
    },
};
/** Unpins and frees what an entry has. */
export const pinErase = {
    name: 'pinErase',
    run(actor, random) {
        const number = pickEntry(actor, random);
        if (number >= 0)
            eraseEntry(actor.cpu, system(number, actor), entryOf(number, actor));
    },
};
/** I18: what is on a pinned page is what was written there last, wherever it is now. */
export const pinRead = {
    name: 'pinRead',
    run(actor, random) {
        const number = pickEntry(actor, random);
        if (number < 0)
            return;
        const expected = actor.witness.words[contentAt(actor, number)];
        const found = readEntry(actor.cpu, system(number, actor), entryOf(number, actor));
        if (found >= 0 && expected !== 0 && found !== expected) {
            reportBug(actor.cpu, Bug.ContentLost, -1, found, expected);
        }
    },
};
/** Writes to a pinned page, unless it is being moved. */
export const pinWrite = {
    name: 'pinWrite',
    run(actor, random) {
        const number = pickEntry(actor, random);
        if (number < 0)
            return;
        const at = contentAt(actor, number);
        if (actor.witness.words[at] === 0)
            return;
        const content = nextContent(number, actor.witness.words[at]);
        if (writeEntry(actor.cpu, system(number, actor), entryOf(number, actor), content) === 0) {
            actor.witness.words[at] = content;
        }
    },
};
/** Takes a system off the list, which is refused while it has pages, and puts it back. */
export const pinReregister = {
    name: 'pinReregister',
    run({ cpu }, random) {
        const any = random.below(cpu.config.pinSystems);
        if (unregisterPinpage(cpu, any) === 0)
            registerPinpage(cpu, any);
    },
};
/** The first entry of every driver holds a page of its own, in the movable zone of the first node. */
export function prepareStored(actors) {
    const { pinSystems } = actors[0].cpu.config;
    for (let at = 0; at < pinSystems; at++) {
        const actor = ownerOf(actors, entryNumber(actors[0].cpu, at, 0));
        const content = nextContent(entryNumber(actor.cpu, at, 0), 0);
        if (storeEntry(actor.cpu, at, 0, content, requests[0][1], PinClass.Kernel) !== 0)
            continue;
        actor.witness.words[contentAt(actor, entryNumber(actor.cpu, at, 0))] = content;
    }
}
/** The first entry of every driver holds the first page of the first file. */
export function prepareNested(actors) {
    const { cpu } = actors[0];
    writePage(actors, 0, cpu.config.anonPages);
    for (let at = 0; at < cpu.config.pinSystems; at++) {
        const actor = ownerOf(actors, entryNumber(cpu, at, 0));
        pinUserEntry(actor.cpu, at, 0, 0, cpu.config.anonPages, ENTRY_IDLE, PinClass.Device, actor.pages);
        lruAddDrain(actor.cpu);
    }
}
const ownerOf = (actors, number) => actors[number % actors.length];
//# sourceMappingURL=pinpages.js.map