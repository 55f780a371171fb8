import { html } from '../markup.js';
/** What a button of the viewer does; the names are those of the script's moves. */
const BUTTONS = [
    ['first', '⇤', 'To the beginning (Home)'],
    ['switch-back', '«', 'Back to the previous switch of CPUs (Page Up)'],
    ['back', '‹', 'One step back (←)'],
    ['forward', '›', 'One step forward (→)'],
    ['switch-forward', '»', 'Forward to the next switch of CPUs (Page Down)'],
    ['last', '⇥', 'To the end (End)'],
];
/** The frame of the viewer, which the script of the page fills; it stays hidden where no script runs. */
export function viewerMarkup(index, { timeline }) {
    const hasFrames = timeline !== null && timeline.frames.length > 0;
    return html `<section class="viewer" data-viewer="${index}" hidden aria-label="Step through the schedule">
    <div class="controls">
      <h4>Step by step</h4>
      <div class="buttons">
        ${BUTTONS.map(([move, sign, label]) => html `<button type="button" data-move="${move}" aria-label="${label}" title="${label}">${sign}</button>`)}
      </div>
      <input type="range" min="0" value="0" step="1" data-part="slider" aria-label="Step" />
      <output data-part="position" aria-live="polite"></output>
    </div>
    <div class="panes">
      <div class="column">
        <div class="pane present">
          <div class="step-now" data-part="step"></div>
          <div class="steps" data-part="steps" role="group" aria-label="Steps around the present one"></div>
        </div>
        <div class="pane waits">
          <h4>CPUs and locks</h4>
          <div data-part="locks"></div>
        </div>
      </div>
      <div class="column">
        ${hasFrames &&
        html `<div class="pane grid">
            <h4>Page frames</h4>
            <div data-part="grid"></div>
          </div>`}
        <div class="pane chosen">
          <h4>${hasFrames ? 'Chosen frame' : 'Words'}</h4>
          <div data-part="details"></div>
        </div>
      </div>
    </div>
  </section>`;
}
//# sourceMappingURL=viewerMarkup.js.map