import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
const HARNESS = /[/\\]campaign[/\\](runEpoch|cpu)\.[jt]s:/;
/** An exception that is none of the subject's assertions. */
export function crashFinding(death, operation, root) {
    const frames = death.stack.split('\n').filter((line) => /^\s*at /.test(line));
    // What called the operation is the same for every crash.
    const harness = frames.findIndex((frame) => HARNESS.test(frame));
    if (harness >= 0)
        frames.length = harness;
    const site = siteOfFrames(frames, root);
    return {
        oracle: 'crash',
        title: `CPU ${death.cpu} threw ${death.name} in ${operation}: ${death.message.split('\n')[0] ?? ''}`,
        object: `cpu[${death.cpu}]`,
        ...(site !== undefined && { site }),
        phase: 'running',
        details: frames.map((frame) => frame.trim()),
    };
}
/** A thread that ended by itself: process.exit, out of memory. */
export const lostFinding = ({ cpu, reason }, operation) => ({
    oracle: 'crash',
    title: `CPU ${cpu} ended by itself in ${operation}: ${reason}`,
    object: `cpu[${cpu}]`,
    phase: 'running',
    details: [],
});
/** `file:line` of the innermost frame that lies in the subject. */
function siteOfFrames(frames, root) {
    for (const frame of frames) {
        const place = /\(?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):(\d+):\d+\)?$/.exec(frame.trim());
        if (!place)
            continue;
        const path = relative(root, place[1].startsWith('file:') ? fileURLToPath(place[1]) : place[1]);
        if (!path.startsWith('..') && !isAbsolute(path) && !path.includes('node_modules')) {
            return `${path.split(sep).join('/')}:${place[2]}`;
        }
    }
    return undefined;
}
//# sourceMappingURL=crashFinding.js.map