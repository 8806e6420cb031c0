/** What a form that changes a traject is: which fields, what stands in them now, which command they make. */
import type { Type } from '@nestjs/common';
import type { ComponentChildren } from 'preact';
import type { Dag } from '../../../domain/dag.js';
import type { SoortDeel } from '../../../domain/traject/delen.js';
import type { Fouten } from '../../formulier/fouten.js';
import type { Invoer } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import type { Doelstap } from '../koppelingen.service.js';
import type { Stand } from '../traject-bron.service.js';

export interface Omgeving {
  readonly stand: Stand;
  /** Id of the part that is changed, or '' where a new one is made. */
  readonly deel: string;
  readonly vandaag: Dag;
  /** `?voorstel=1`: begin with the text that the program proposes. */
  readonly voorstel: boolean;
  /** Steps to choose from, where the form says `metDoelen`; else none. */
  readonly doelen: readonly Doelstap[];
}

/** What a command needs beside the typed fields: known without asking anything, so that an error never costs a text. */
export interface Vast {
  readonly trajectId: string;
  readonly jaar: number;
  readonly deel: string;
  readonly vandaag: Dag;
}

export interface Bewerking<C extends object = object> {
  readonly klasse: Type<C>;
  titel(omgeving: Omgeving): string;
  /** A verb with its object. */
  readonly knop: string;
  /** What stands above the fields. */
  uitleg?(omgeving: Omgeving): ComponentChildren;
  /** @param waarden what stands in them, or stood when they were sent */
  velden(omgeving: Omgeving, waarden: Invoer): readonly Veld[];
  /** Fields under 'Meer details'. */
  details?(omgeving: Omgeving): readonly Veld[];
  /** The values as they stand now, the revision of the part among them. */
  begin(omgeving: Omgeving): Invoer;
  /** Hidden fields that go along as they are, beside `commandId`, `deel`, `jaar` and `revisie`. */
  readonly mee?: readonly string[];
  /** Name of the hidden field with the id of the part that it makes. */
  readonly nieuw?: string;
  /** The fields of the command, or what is wrong. */
  opdracht(invoer: Invoer, vast: Vast): object | Fouten;
  /** It asks for another step, of any traject. */
  readonly metDoelen?: true;
  /** Says that somebody else was first in words of this form: 'De les'. */
  readonly soort?: SoortDeel;
}

/** Keeps the type of the command while the table holds them all. */
export const bewerking = <C extends object>(een: Bewerking<C>): Bewerking => een;
