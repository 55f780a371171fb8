import type { Plugin } from 'vite';
import { emitModel, type EmittedModel } from './emitModel.ts';

/** Lets tests import the page model, and the runtime of stepped code, as the loader emits them. */
export function redirectToStepped(build: 'stepped' | 'stepped-fine'): Plugin {
  let emitted: Promise<EmittedModel> | undefined;
  return {
    name: `pagetorture:${build}`,
    enforce: 'pre',
    async resolveId(specifier, importer, options) {
      const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (!resolved || !/\/src\/(?:mm|instrument\/stepped)\//.test(resolved.id)) return resolved;
      emitted ??= emitModel(build);
      return (await emitted).fileOf(resolved.id) ?? resolved;
    },
  };
}
