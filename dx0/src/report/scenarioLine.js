import { count, plural, shortCount } from './humanUnits.js';
import { findingsOf, operationsOf } from './stressReport.js';
/** One scenario's result on one line. */
export function scenarioLine(scenario, nameWidth) {
  const findings = findingsOf(scenario).length;
  const operations = operationsOf(scenario);
  const rate = scenario.runningSeconds > 0 ? operations / scenario.runningSeconds : 0;
  return [
    findings > 0 ? 'fail' : scenario.epochs > 0 ? 'ok  ' : '?   ',
    scenario.name.padEnd(nameWidth),
    `${count(operations)} operations`.padStart(22),
    `${shortCount(rate)} op/s`.padStart(11),
    plural(scenario.epochs, 'epoch').padStart(10),
    plural(findings, 'finding').padStart(10),
    `${scenario.seconds.toFixed(1)} s`.padStart(7),
  ].join('  ');
}
//# sourceMappingURL=scenarioLine.js.map
