import { plural } from '../../humanUnits.js';
import { html } from '../markup.js';
import { cpuTag } from './cpuTag.js';
/** Rows shown of a schedule: those that have most to do with the failure. */
const MOST_ROWS = 32;
/** With no more rows than this, all of them. */
const FEW_ROWS = 24;
const PREEMPTED = 'preempted';
/** A failing execution, a column a CPU, and what was left out counted; all of it is in the viewer. */
export function interleaving(schedule) {
    const { rows, cpus } = schedule;
    const shown = withoutHoles(rows, shownRows(rows));
    const busy = cpus.flatMap((_, cpu) => (rows.some((row, i) => row.cpu === cpu && shown.has(i)) ? [cpu] : []));
    const heads = busy.map((cpu) => {
        const names = cpus[cpu].operations.map(({ name }) => name);
        return html `<th scope="col">${cpuTag(cpu)} <span class="runs">${names.join(', ')}</span></th>`;
    });
    const body = [];
    let hidden = 0;
    const tellHidden = () => {
        if (hidden > 0)
            body.push(html `<tr class="hidden">
          <td></td>
          <td colspan="${busy.length + 1}">… ${plural(hidden, 'step')} more</td>
        </tr>`);
        hidden = 0;
    };
    rows.forEach((row, i) => {
        if (shown.has(i)) {
            tellHidden();
            body.push(rowOf(row, busy));
        }
        else if (!isMinor(row))
            hidden++;
    });
    tellHidden();
    return html `<div class="wide">
    <table class="lanes lanes-${Math.min(busy.length, 6)}">
      <thead>
        <tr>
          <th scope="col" class="n">step</th>
          ${heads}
          <th scope="col">where</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
/** The weightiest rows, those with a mark or a preemption in any case. */
function shownRows(rows) {
    if (rows.length <= FEW_ROWS)
        return new Set(rows.keys());
    const ranked = [...rows.keys()].toSorted((a, b) => rankOf(rows[b]) - rankOf(rows[a]) || a - b);
    return new Set(ranked.slice(0, MOST_ROWS).flatMap((i) => [i, stepOf(rows, i)]));
}
/** The row of the step that a plain access is part of. */
function stepOf(rows, row) {
    let at = row;
    while (at > 0 && rows[at].isInStep && rows[at - 1].step === rows[row].step)
        at--;
    return at;
}
/** A row that stands alone between two that are shown takes no more room than to say that it is left out. */
function withoutHoles(rows, shown) {
    const told = [...rows.keys()].filter((i) => shown.has(i) || !isMinor(rows[i]));
    const holes = told.filter((i, at) => !shown.has(i) && isShown(told[at - 1], shown) && isShown(told[at + 1], shown));
    return new Set([...shown, ...holes]);
}
const isShown = (row, shown) => row === undefined || shown.has(row);
/** What nobody misses: the beginning of a CPU, plain accesses that are part of a step. */
const isMinor = ({ text, isInStep }) => text === 'start' || isInStep;
const rankOf = ({ weight, mark, notes, text }) => text === 'start' ? -1 : weight + (mark === null ? 0 : 2000) + (notes.includes(PREEMPTED) ? 1500 : 0);
function rowOf({ step, cpu, text, site, mark, isInStep, notes }, busy) {
    const kind = mark ?? (isInStep ? 'within' : 'step');
    const cells = busy.map((lane) => lane === cpu
        ? html `<td class="did" data-cpu="CPU${cpu}">
          <span class="text">${text}</span>${notes.length > 0 && html `<span class="note">${notes.join(' · ')}</span>`}
        </td>`
        : html `<td class="quiet"></td>`);
    return html `<tr class="${kind}">
    <td class="n">
      ${!isInStep &&
        html `<button type="button" data-step="${step}" disabled aria-label="Step ${step} in the viewer">
          ${step}
        </button>`}
    </td>
    ${cells}
    <td class="site">${site ?? ''}</td>
  </tr>`;
}
//# sourceMappingURL=interleaving.js.map