import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import type { SoakFinding, SoakHeader, SoakProgress, SoakReport, SoakReporter } from './soakReport.ts';
/** Tells a person about a soak: a panel that is refreshed on a terminal, a line every 30 s otherwise. */
export declare class SoakLog implements SoakReporter {
    #private;
    constructor(stream: LogStream, paint: Paint);
    start({ environment, parameters }: SoakHeader, done: number): void;
    progress(progress: SoakProgress): void;
    finding(finding: SoakFinding): void;
    warning(line: string): void;
    end(report: SoakReport): void;
    /** Removes the panel, so that what follows starts on a clean line. */
    clear(): void;
}
//# sourceMappingURL=soakLog.d.ts.map