import { cpuTag, element, headOf } from './element.ts';
import type { WordState } from './stateAt.ts';

/** Words with their values, and who touched each last. */
export function wordTable(
  words: readonly WordState[],
  step: number,
  short: (name: string) => string = (name) => name,
): HTMLElement {
  const rows = words.map((word) => {
    const row = element(
      'tr',
      { class: word.step === step && step > 0 ? 'now' : '' },
      element('td', {}, short(word.name)),
      element('td', { class: 'n' }, String(word.value)),
      element('td', {}, ...(word.cpu < 0 ? [] : [cpuTag(word.cpu), ` at ${word.step}`])),
    );
    return row;
  });
  return element('table', { class: 'words' }, headOf('word', 'value', 'last touched'), element('tbody', {}, ...rows));
}
