import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { SourceMap } from 'node:module';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packageRoot } from '../packageRoot.js';
/** A thread that does not answer in that time is in no JavaScript. */
const PAUSE_MS = 2000;
const MOST_FRAMES = 20;
/** Of the engine, which is not what loops. */
const OWN = pathToFileURL(join(packageRoot, 'dist', 'src')).href;
/**
 * Where a worker thread is that loops and hears nothing: its stack, innermost frame first, as `function (file:line)` with
 * files of its sources relative to `root`. The inspector stops it for that, for some milliseconds.
 *
 * @param root folder of the sources that are of interest; frames of other files are left out. @returns nothing when the
 * thread does not stop.
 */
export async function placeOfThread(thread, root) {
  const session = new Session();
  try {
    session.connect();
    return (await pausedFrames(session, thread)).flatMap((frame) => placeOf(frame, root) ?? []).slice(0, MOST_FRAMES);
  } catch {
    // It is only told for a person's sake.
    return [];
  } finally {
    session.disconnect();
  }
}
function pausedFrames(session, thread) {
  return new Promise((resolve) => {
    const urls = new Map();
    let id = 0;
    let send = (_method) => undefined;
    const end = (frames) => {
      clearTimeout(timer);
      // A thread that is paused could not be ended.
      send('Debugger.disable');
      resolve(frames);
    };
    const timer = setTimeout(end, PAUSE_MS, []);
    session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
      // Its id is another one.
      if (Number(/^\[worker (\d+)\]/.exec(workerInfo.title)?.[1]) !== thread) return;
      send = (method) =>
        session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify({ id: ++id, method }) });
      send('Debugger.enable');
      send('Debugger.pause');
    });
    session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
      const message = JSON.parse(params.message);
      if (message.method === 'Debugger.scriptParsed') {
        const { scriptId, url } = message.params;
        urls.set(scriptId, url);
      }
      if (message.method !== 'Debugger.paused') return;
      const { callFrames } = message.params;
      end(callFrames.map((frame) => ({ ...frame, url: frame.url || (urls.get(frame.location.scriptId) ?? '') })));
    });
    session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  });
}
/** In the source that the code was made from. */
function placeOf({ functionName, url, location }, root) {
  if (!url.startsWith('file:') || url.startsWith(OWN)) return undefined;
  const { lineNumber, columnNumber = 0 } = location;
  let file = fileURLToPath(url);
  let line = lineNumber;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
    const entry = map.findEntry(lineNumber, columnNumber);
    if (!('originalSource' in entry)) return undefined;
    file = entry.originalSource.startsWith('file:')
      ? fileURLToPath(entry.originalSource)
      : fileURLToPath(new URL(entry.originalSource, url));
    line = entry.originalLine;
  } catch {
    // Code without a map stands where it was written.
  }
  const path = relative(root, file);
  if (path.startsWith('..') || isAbsolute(path)) return undefined;
  return `${functionName || 'module'} (${path.split(sep).join('/')}:${line + 1})`;
}
//# sourceMappingURL=placeOfThread.js.map
