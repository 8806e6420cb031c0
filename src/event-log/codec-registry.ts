/** The event types that this program knows: stream, version, schema, free text. Generated, never edited by hand. */
import { Ajv, type ValidateFunction, type ErrorObject } from 'ajv';
import { deelsoort } from '../domain/aggregaten.js';
import type { PartShapes } from './part-shapes.js';
import generated from './schemas.generated.json' with { type: 'json' };
import { type TextFields, textFields } from '../domain/tekstvelden.js';
import { UPCASTERS, type Upcasters } from './upcasts.js';

export interface EventKind {
  /** Categories of the streams in which it can stand: 'traject' of 'traject-<id>'. */
  readonly stromen: readonly string[];
  /** The version that is written now, from 1. */
  readonly versie: number;
  /** JSON pointers in the data of all fields that a person typed; `*` stands for each item of a list. */
  readonly vrijeTekst: readonly string[];
}

export interface EventSchemas {
  readonly events: Readonly<Record<string, EventKind>>;
  /** Category → kind of part → JSON pointers of the free text in such a part; `*` stands for each item of a list. */
  readonly delen: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly definitions: Readonly<Record<string, object>>;
}

export interface Violation {
  /** JSON pointer in what was checked; '' = the whole. */
  readonly path: string;
  readonly reason: string;
}

export class EventRegistry {
  private readonly ajv = new Ajv({ validateSchema: false });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly texts = new Map<string, TextFields>();

  constructor(
    private readonly schemas: EventSchemas,
    readonly upcasters: Upcasters,
    readonly partShapes: PartShapes = (soort) => deelsoort(soort)?.eerder,
  ) {
    this.ajv.addSchema({ definitions: schemas.definitions }, 'trajectboek');
  }

  get types(): readonly string[] {
    return Object.keys(this.schemas.events);
  }

  kind(type: string): EventKind | undefined {
    return Object.hasOwn(this.schemas.events, type) ? this.schemas.events[type] : undefined;
  }

  /** Kinds of part in streams of a category, each with the JSON pointers of its free text. */
  parts(category: string): Readonly<Record<string, readonly string[]>> {
    return this.schemas.delen[category] ?? {};
  }

  /** Where a person's words stand in the data of a type as it is written now; nowhere for a type that is not known. */
  textFields(type: string): TextFields {
    const known = this.texts.get(type);
    if (known) return known;
    const kind = this.kind(type);
    const fields = textFields(kind?.vrijeTekst ?? [], this.parts(kind?.stromen[0] ?? ''));
    this.texts.set(type, fields);
    return fields;
  }

  /** The first thing wrong with a value of this definition, or undefined. Compiles a definition when first asked for. */
  violation(definition: string, value: unknown): Violation | undefined {
    const validate = this.validator(definition);
    if (validate(value)) return undefined;
    const [first, ...others] = validate.errors ?? [];
    // Every branch of a union reports: the one that got furthest is the one that was meant.
    const deepest = others.reduce(
      (best, error) => (depth(error) > depth(best) ? error : best),
      first!,
    );
    return { path: deepest.instancePath, reason: reasonOf(deepest) };
  }

  /** Kept: finding it anew for each event costs more than using it. */
  private validator(definition: string): ValidateFunction {
    const known = this.validators.get(definition);
    if (known) return known;
    const compiled = this.ajv.getSchema(`trajectboek#/definitions/${definition}`);
    if (!compiled) throw new Error(`no schema for ${definition}`);
    this.validators.set(definition, compiled);
    return compiled;
  }
}

const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;

function reasonOf({ keyword, message, params }: ErrorObject): string {
  const unknown = keyword === 'additionalProperties' ? ` (${params['additionalProperty']})` : '';
  return `${message}${unknown}`;
}

export const REGISTRY = new EventRegistry(generated, UPCASTERS);
