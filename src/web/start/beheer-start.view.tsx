import type { VNode } from 'preact';
import { ACCESS_LOG, ACCOUNTS } from '../beheer/beheer-addresses.js';

/** The first page of who manages it and reads nothing that was logged. */
export const BeheerStart = (): VNode => (
  <div class="smal">
    <h1>Beheer</h1>
    <p>
      Jij beheert wie zich aanmeldt; wat gelogd is, lezen anderen. Moet jij het ook lezen, vraag dan
      een rol erbij.
    </p>
    <ul>
      <li>
        <a href={ACCOUNTS}>Accounts</a>
      </li>
      <li>
        <a href={ACCESS_LOG}>Toegangslogboek</a>
      </li>
    </ul>
  </div>
);
