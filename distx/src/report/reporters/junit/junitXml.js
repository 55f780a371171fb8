import { findingPlace } from '../../document/findingPlace.js';
import { xmlElement, xmlTextElement } from './xmlElement.js';
/**
 * A run as JUnit XML, as CI systems read it: the command is a test suite, a scenario a test case. A scenario with
 * several findings has a test case for each; one that is open or did not run at all is skipped, and says why.
 */
export function junitXml(document) {
    const { command, started, seconds, environment, commandLine, verdict, reason } = document;
    const cases = [...document.scenarios.flatMap((scenario) => casesOf(scenario, document.findings)), ...unrun(document)];
    const counts = {
        tests: cases.length,
        failures: cases.filter(({ failure }) => failure !== undefined).length,
        errors: 0,
        skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
        time: seconds.toFixed(3),
    };
    const name = `pagetorture ${command}`;
    const properties = Object.entries({
        ...environment,
        ...(commandLine !== null && { commandLine }),
        verdict,
        ...(reason !== null && { reason }),
        ...(document.interrupted !== null && { interrupted: document.interrupted }),
    });
    const suite = xmlElement('testsuite', { name, timestamp: started.replace(/(\.\d+)?Z$/, ''), ...counts }, [
        xmlElement('properties', {}, properties.map(([key, value]) => xmlElement('property', { name: key, value }))),
        ...cases.map((testCase) => caseElement(testCase, name)),
        ...(document.confidence.length + document.warnings.length > 0
            ? [
                xmlTextElement('system-out', {}, [...document.confidence, ...document.warnings.map((line) => `warning: ${line}`)].join('\n')),
            ]
            : []),
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', { name, ...counts }, [suite])}\n`;
}
function casesOf(scenario, findings) {
    const { name, seconds, verdict, reason } = scenario;
    const own = findings.filter(({ id }) => scenario.findings.includes(id));
    if (own.length > 0) {
        return own.map((failure, i) => ({
            name: i === 0 ? name : `${name} (${failure.id})`,
            seconds: i === 0 ? seconds : 0,
            failure,
        }));
    }
    return [{ name, seconds, ...(verdict === 'open' && { skipped: reason ?? 'nothing can be said' }) }];
}
/** Scenarios that were asked for and did not come to their turn. */
function unrun({ parameters, scenarios }) {
    const asked = parameters['scenarios'];
    const names = Array.isArray(asked) ? asked.filter((name) => typeof name === 'string') : [];
    return names
        .filter((name) => !scenarios.some((scenario) => scenario.name === name))
        .map((name) => ({ name, seconds: 0, skipped: 'it did not run' }));
}
function caseElement({ name, seconds, failure, skipped }, suite) {
    const attributes = { name, classname: suite.replace(' ', '.'), time: seconds.toFixed(3) };
    if (skipped !== undefined)
        return xmlElement('testcase', attributes, [xmlElement('skipped', { message: skipped })]);
    if (failure === undefined)
        return xmlElement('testcase', attributes);
    const { oracle, message, screen, token, replay, fingerprint } = failure;
    return xmlElement('testcase', { ...attributes, ...findingPlace(failure) }, [
        xmlElement('properties', {}, Object.entries({ fingerprint, replay, ...(token !== null && { token }) }).map(([key, value]) => xmlElement('property', { name: key, value }))),
        xmlTextElement('failure', { type: oracle, message: `${oracle} ${message}` }, screen.join('\n')),
    ]);
}
//# sourceMappingURL=junitXml.js.map