import { read, write } from '../page/operations/access.ts';
import { munmap } from '../page/operations/addressSpaces.ts';
import { isolateRound } from '../page/operations/rounds.ts';
import { contentionMachine, steppedContention } from '../page/contentionMachine.ts';
import { pageScenario, weigh } from '../page/pageScenario.ts';

export default pageScenario({
  name: 'contention/drain-each',
  summary: 'rounds of isolation with a drain of all CPUs for each page',
  machine: contentionMachine,
  stepped: steppedContention,
  operations: [weigh(4, isolateRound('each')), weigh(20, read), weigh(40, write), weigh(10, munmap)],
});
