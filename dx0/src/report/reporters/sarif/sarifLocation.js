import { visibleText } from '../../visibleText.js';
/**
 * Where something is, as a SARIF location; without a place when none is known.
 *
 * @param place its file is relative to the folder of the run, or absolute.
 */
export function sarifLocation(place) {
  if (place === undefined) return {};
  const { line } = place;
  const file = visibleText(place.file);
  const isAbsolute = file.startsWith('/');
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: isAbsolute ? { uri: `file://${path}` } : { uri: path, uriBaseId: 'SRCROOT' },
      region: { startLine: line },
    },
  };
}
//# sourceMappingURL=sarifLocation.js.map
