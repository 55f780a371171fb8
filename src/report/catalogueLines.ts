import { alignTable } from './alignTable.ts';

/** What there is to run. */
export interface Catalogue {
  readonly scenarios: readonly { readonly name: string; readonly summary: string }[];
  readonly bugs: readonly {
    readonly id: string;
    readonly title: string;
    readonly scenario: string | null;
    readonly oracles: readonly string[];
    readonly freeRunning: boolean;
  }[];
}

/** Scenarios and bugs in columns. */
export function catalogueLines({ scenarios, bugs }: Catalogue): string[] {
  return [
    'Scenarios',
    ...indent(
      alignTable(
        scenarios.map(({ name, summary }) => [name, summary]),
        ['left', 'left'],
      ),
    ),
    ...(bugs.length === 0
      ? []
      : [
          '',
          'Bugs (stress --bug ID)',
          ...indent(
            alignTable(
              [
                ['id', 'oracles', 'scenario', 'title'],
                ...bugs.map(({ id, oracles, scenario, title, freeRunning }) => [
                  id,
                  oracles.join(','),
                  scenario ?? '',
                  freeRunning ? title : `${title} (not expected to be found by free-running CPUs)`,
                ]),
              ],
              ['left', 'left', 'left', 'left'],
            ),
          ),
        ]),
  ];
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
