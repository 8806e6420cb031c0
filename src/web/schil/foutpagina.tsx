import type { VNode } from 'preact';

export interface Foutverhaal {
  readonly titel: string;
  /** What somebody can do. */
  readonly uitleg: string;
  /** Stands in the server's output too. */
  readonly kenmerk?: string;
}

export const Foutpagina = ({ titel, uitleg, kenmerk }: Foutverhaal): VNode => (
  <div class="smal">
    <h1>{titel}</h1>
    <p>{uitleg}</p>
    {kenmerk && (
      <p>
        Kenmerk: <code>{kenmerk}</code>
      </p>
    )}
    <p>
      <a href="/trajecten">Naar de trajecten</a>
    </p>
  </div>
);
