import { Command } from 'commander';
/** The command line; `finish` gets the exit code of the command that ran. */
export declare function program(finish: (code: number) => void): Command;
//# sourceMappingURL=program.d.ts.map
