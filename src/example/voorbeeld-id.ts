/** Ids and the year of the made-up example: the same name, the same id. */
import { v5 as uuidv5 } from 'uuid';

export const VOORBEELDJAAR = 2025;

const NAAMRUIMTE = '2f6a7a2e-9d0d-4c0e-8f43-5a1a6e0c7b11';

/** The same name, the same id: running the example again adds nothing. */
export const voorbeeldId = (naam: string): string => uuidv5(naam, NAAMRUIMTE);

/** Revisions are those of a stream that only this example writes to: the number of events before. */
export type Voorbeeldopdracht = readonly [new () => object, object];
