import type { VNode } from 'preact';
import type { ErrorStory } from './error-words.js';
import { isAllowed, LEZEN } from '../../access/rights.js';
import { useAllowed } from './what-one-may.js';
import { TRAJECTEN } from '../addresses.js';
import { alsParen, samengevat, type FormInput } from '../form/input.js';
import type { PageRequest } from '../page-request.js';

/** What was sent when it went wrong: it can be sent once more, and is there to be copied. */
export interface Gestuurd {
  readonly actie: string;
  readonly velden: readonly (readonly [string, string])[];
}

export const ErrorPage = (props: ErrorStory & { gestuurd?: Gestuurd | undefined }): VNode => {
  const { titel, uitleg, kenmerk, gestuurd } = props;
  const leest = isAllowed(useAllowed(), LEZEN);
  return (
    <div class="smal">
      <h1>{titel}</h1>
      <p>{uitleg}</p>
      {kenmerk && (
        <p>
          Kenmerk: <code>{kenmerk}</code>
        </p>
      )}
      {gestuurd ? <Opnieuw {...gestuurd} /> : null}
      {leest && (
        <p>
          <a href={TRAJECTEN}>Naar de trajecten</a>
        </p>
      )}
    </div>
  );
};

const Opnieuw = ({ actie, velden }: Gestuurd): VNode => (
  <>
    <form method="post" action={actie}>
      {velden.map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      <p>
        <button type="submit" class="knop">
          Opnieuw proberen
        </button>
      </p>
    </form>
    <h2>Wat je stuurde</h2>
    {velden
      .filter(([, waarde]) => /\s/.test(waarde.trim()))
      .map(([, waarde]) => (
        <p class="getypt">{waarde}</p>
      ))}
  </>
);

/** A form that failed half-way is sent again as it was: its ids see to it that nothing happens twice. */
export function gestuurdIn({ method, originalUrl, body }: PageRequest): Gestuurd | undefined {
  const velden = alsParen(samengevat((body ?? {}) as FormInput));
  return method === 'POST' && velden.length ? { actie: originalUrl, velden } : undefined;
}
