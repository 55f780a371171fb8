import { plural, shortCount } from './humanUnits.js';
/** `1:02:03`, `2:05`. @param total seconds. */
export const clock = (total) => {
    const whole = Math.max(0, Math.ceil(total));
    const minutes = Math.floor(whole / 60) % 60;
    const hours = Math.floor(whole / 3600);
    const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(whole % 60).padStart(2, '0')}`;
    return hours > 0 ? `${hours}:${tail}` : tail;
};
/** The state of the run on one line. */
export function statusLine(progress) {
    const { scenario, scenarioNumber, scenarioCount, operationsPerSecond, epochs, findings, secondsLeft } = progress;
    return [
        `${clock(secondsLeft)} left`,
        `${scenarioNumber}/${scenarioCount} ${scenario}`,
        `${shortCount(operationsPerSecond)} op/s`,
        plural(epochs, 'epoch'),
        plural(findings, 'finding'),
    ].join('  ');
}
/** The line cut to a width, with a mark where something is missing. */
export const cutTo = (line, width) => line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1))}…`;
//# sourceMappingURL=statusLine.js.map