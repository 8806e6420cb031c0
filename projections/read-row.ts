import { PrimaryColumn } from 'typeorm';
import type { Vastgelegd } from '../src/domain/aggregate.js';
import type { Staat } from '../src/domain/staat.js';
import type { Bladzijde, ReadRow } from './projection.js';

/** The columns that every read model begins with. */
export abstract class ReadRowEntity implements ReadRow {
  @PrimaryColumn({ name: 'stream_id', type: 'text' }) streamId: string;
  @PrimaryColumn({ type: 'text' }) key: string;
}

/** The registration of each part of a state, by the part itself: to look each up by its name takes far longer. */
export function registratiesIn<D>(staat: Staat<D>): ReadonlyMap<D, Vastgelegd> {
  const bekend = REGISTRATIES.get(staat) as ReadonlyMap<D, Vastgelegd> | undefined;
  if (bekend) return bekend;
  const registraties = new Map<D, Vastgelegd>();
  staat.forEach(({ deel, bij }) => registraties.set(deel, bij));
  REGISTRATIES.set(staat, registraties);
  return registraties;
}

/** More than one read model asks it of the same state. */
const REGISTRATIES = new WeakMap<object, ReadonlyMap<unknown, Vastgelegd>>();

/** Rows of several streams in the order in which the streams were asked for, each stream's as they are. */
export function inAskedOrder<R extends { readonly streamId: string }>(
  streamIds: readonly string[],
  rows: readonly R[],
): R[] {
  const place = new Map(streamIds.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => place.get(a.streamId)! - place.get(b.streamId)!);
}

/** Of rows that were folded for an answer about the past; all of them where no page is asked for. */
export const inBladzijde = <R>(rows: readonly R[], bladzijde?: Bladzijde): R[] =>
  bladzijde ? rows.slice(bladzijde.vanaf, bladzijde.vanaf + bladzijde.limiet) : [...rows];

/** The same as a repository is asked. */
export const opBladzijde = (bladzijde?: Bladzijde): { skip?: number; take?: number } =>
  bladzijde ? { skip: bladzijde.vanaf, take: bladzijde.limiet } : {};
