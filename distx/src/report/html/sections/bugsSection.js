import { html } from '../markup.js';
/** The bugs that were switched on, and whether they were found. */
export function bugsSection({ bugs }) {
    if (bugs.length === 0)
        return html ``;
    return html `<section aria-labelledby="bugs">
    <h2 id="bugs">Bugs switched on</h2>
    <div class="wide">
      <table class="bugs">
        <thead>
          <tr>
            <th>bug</th>
            <th>what it does</th>
            <th>found</th>
          </tr>
        </thead>
        <tbody>
          ${bugs.map(({ bug, title, findings }) => html `<tr>
                <th scope="row">${bug}</th>
                <td>${title}</td>
                <td>
                  ${findings.length === 0
        ? html `<span class="chip open">not found</span>`
        : findings.map((id) => html `<a href="#finding-${id}">${id}</a> `)}
                </td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </section>`;
}
//# sourceMappingURL=bugsSection.js.map