import type { UsageError } from '../campaign/usageError.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const sentence = (text: string): string => {
  const line = oneLine(text);
  return line === '' ? '' : `${line[0]!.toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
};

/** What is wrong and what to do about it, on one line. */
export const errorLine = ({ message, hint }: Pick<UsageError, 'message' | 'hint'>): string =>
  `pagetorture: ${oneLine(message).replace(/[.]$/, '')}. ${sentence(hint)}`.trimEnd();
