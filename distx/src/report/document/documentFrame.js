import { DOCUMENT_FORMAT } from './reportDocument.js';
/** The parts of the document that are the same for every command. */
export function documentFrame(report, parameters) {
    const { started, ...environment } = report.header.environment;
    return {
        format: DOCUMENT_FORMAT,
        parameters: plainJson(parameters),
        environment,
        started,
        ended: new Date(Date.parse(started) + 1000 * report.seconds).toISOString(),
        seconds: report.seconds,
        verdict: report.verdict,
        reason: report.reason ?? null,
        interrupted: report.interrupted ?? null,
    };
}
/** Parameters as JSON has them; undefined ones are null. */
const plainJson = (parameters) => JSON.parse(JSON.stringify(parameters, (_, value) => (value === undefined ? null : value)));
//# sourceMappingURL=documentFrame.js.map