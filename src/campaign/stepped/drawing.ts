import { RandomWalk } from '../../explore/strategies/randomWalk.ts';

/** The strategy under which new programs are drawn, an execution each, whatever strategy goes on with them. */
export const drawing = new RandomWalk();
