import { decodeMappings, type Segment } from './decodeMappings.ts';

/**
 * Leads each position of the generated text through an intermediate one back to the source.
 *
 * @param outer `mappings` from the generated to the intermediate text.
 * @param inner decoded mappings from the intermediate text to the one source.
 */
export function composeSourceMaps(outer: string, inner: readonly (readonly number[])[][]): Segment[][] {
  return decodeMappings(outer).map((line) =>
    line.flatMap(([column, , middleLine, middleColumn]): Segment[] => {
      const segment = inner[middleLine]?.findLast(
        (candidate) => candidate[0]! <= middleColumn && candidate.length >= 4,
      );
      return segment ? [[column, 0, segment[2]!, segment[3]!]] : [];
    }),
  );
}
