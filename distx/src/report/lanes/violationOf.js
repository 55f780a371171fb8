import { ownerOf } from '../accessTable.js';
/**
 * Index of the event that did it: the last one on the word of the finding, or that changed its object. An oracle
 * is asked after the fact, when another step may have begun. -1 when no single step is to blame.
 */
export function violationOf({ events, findings, outcome }) {
    if (outcome === 'crash')
        return events.length - 1;
    if (outcome !== 'stopped')
        return -1;
    const { object } = findings[0];
    const onWord = events.findLastIndex(({ address }) => address === object);
    if (onWord !== -1)
        return onWord;
    const onOwner = events.findLastIndex(({ address, before, after }) => address !== undefined && before !== after && ownerOf(address) === ownerOf(object));
    return onOwner === -1 ? events.length - 1 : onOwner;
}
//# sourceMappingURL=violationOf.js.map