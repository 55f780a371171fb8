import { RunFile } from './runDirectory.js';
/** Units that are told to be done again, at most. */
const MOST_TOLD = 20;
/** What a user should know of a run directory whose files are not as they were written. */
export function damageLines({ damaged, damagedLeads, isTorn, tally }, plan) {
  const lines = [];
  if (damagedLeads > 0) {
    const what = damagedLeads === 1 ? 'a line' : 'lines';
    lines.push(`${RunFile.start} has ${what} that cannot be read: the soak goes on without`);
  }
  if (isTorn) lines.push('the last line of the journal was not written to its end: its unit is done again');
  if (damaged.length === 0) return lines;
  const missing = missingUnits(tally, plan);
  const again = missing.length > 0 ? `; done again: unit ${missing.join(', ')}` : ', and their units were done again';
  lines.push(`line ${damaged.join(', ')} of the journal cannot be read${tally.done.size > 0 ? again : ''}`);
  return lines;
}
/** Units that others came after, the first of them. */
function missingUnits({ done }, plan) {
  const missing = [];
  for (let n = 0, seen = 0; seen < done.size && missing.length < MOST_TOLD; n++) {
    const number = plan.ownNumber(n);
    if (done.has(number)) seen++;
    else missing.push(number);
  }
  return missing;
}
//# sourceMappingURL=damageLines.js.map
