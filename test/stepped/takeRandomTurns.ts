import { afterAll, beforeAll } from 'vitest';
import * as runtime from '../../src/instrument/stepped/index.ts';
import { RandomTurns } from './randomTurns.ts';

const turns = new RandomTurns(runtime, 1);

beforeAll(() => {
  turns.points = 0;
  turns.driven = 0;
  runtime.setHandler(turns);
  turns.ask();
});

afterAll(() => {
  runtime.setHandler(undefined);
  if (turns.driven === 0 || turns.points === 0) throw new Error('nothing was stepped: these tests say nothing new');
});
