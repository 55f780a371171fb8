import { findingPlace } from '../../document/findingPlace.js';
import { visibleText } from '../../visibleText.js';
/** GitHub shows ten annotations of a kind and step. */
const SHOWN = 10;
const escapeData = (text) => visibleText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** A workflow command of GitHub Actions, on one line whatever it carries. */
function command(name, properties, message) {
  const words = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(value)}`],
  );
  return `::${name}${words.length > 0 ? ` ${words.join(',')}` : ''}::${escapeData(message)}`;
}
/** Annotations of a run: an error for each finding, where it happened; a warning when nothing can be said. */
export function githubCommands({ findings, verdict, reason, warnings, command: ran }) {
  return [
    ...findings.slice(0, SHOWN).map(annotation),
    ...(findings.length > SHOWN
      ? [command('notice', { title: 'pagetorture' }, `and ${findings.length - SHOWN} more findings`)]
      : []),
    ...(verdict === 'inconclusive'
      ? [command('warning', { title: `pagetorture ${ran}: inconclusive` }, reason ?? 'nothing can be said')]
      : []),
    ...warnings.map((line) => command('warning', { title: 'pagetorture' }, line)),
  ];
}
function annotation(finding) {
  const { oracle, message, scenario, replay, fingerprint, schedule } = finding;
  const place = findingPlace(finding);
  const why = schedule?.why?.sentence;
  return command(
    'error',
    { ...(place && { file: place.file, line: String(place.line) }), title: `${oracle} in ${scenario}` },
    [message, ...(why === undefined ? [] : [`why: ${why}`]), `replay: ${replay}`, `fingerprint: ${fingerprint}`].join(
      '\n',
    ),
  );
}
/**
 * Brackets for a log, so that nothing in it is taken for a workflow command.
 *
 * @param token a word that nobody can guess.
 */
export const githubSilence = (token) => ({
  begin: `::stop-commands::${token}`,
  end: `::${token}::`,
});
//# sourceMappingURL=githubCommands.js.map
