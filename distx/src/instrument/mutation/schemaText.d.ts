import type { Mutant } from './mutant.ts';
/**
 * A module with all of its mutants, each behind a switch: built once, it is every one of them in turn (mutant schemata:
 * Untch, Offutt, Harrold: Mutation Analysis Using Mutant Schemata, ISSTA 1993).
 *
 * @param specifier what the module has to import the switch from: `isMutant(id)`.
 */
export declare function schemaText(text: string, mutants: readonly Mutant[], specifier: string): string;
//# sourceMappingURL=schemaText.d.ts.map