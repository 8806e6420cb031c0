/** Small links from a piece of the report to what it was made from. */
import type { VNode } from 'preact';
import type { Source } from './document.js';

/** Gives the address where a logged thing can be read and changed; `undefined` where there is none. */
export type LinkOf = (source: Source) => string | undefined;

export interface Tracing {
  readonly linkOf?: LinkOf | undefined;
}

/** 'traject/<id>/STAP/<id>', with a space between several: what a piece was made from, for a script and a curious person. */
export const trace = (sources: readonly Source[]): string | undefined =>
  sources
    .map(({ stream, streamId, kind, id }) => [stream, streamId, kind, id].join('/'))
    .join(' ') || undefined;

export const listed = (source?: Source): readonly Source[] => (source ? [source] : []);

/** A small link for each thing that a piece was made from; `of` tells them apart for who hears the page. */
export const Bron = (props: { sources: readonly Source[]; of: string } & Tracing): VNode => {
  const links = props.sources.flatMap((source) => props.linkOf?.(source) ?? []);
  const nameOf = (index: number): string =>
    `Bron van ${props.of}${links.length > 1 ? ` (${String(index + 1)})` : ''}`;
  return (
    <>
      {links.map((href, index) => (
        <a class="verslag-bron" href={href} aria-label={nameOf(index)} title="Bron">
          ↗
        </a>
      ))}
    </>
  );
};
