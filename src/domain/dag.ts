/** Calendar days and ids as strings: a database date never becomes a JS `Date`, which has an hour and a zone. */

/**
 * A calendar day in Europe/Brussels, `JJJJ-MM-DD`.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type Dag = string;

/**
 * A UUID in lower case.
 * @pattern ^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$
 */
export type Uuid = string;

/**
 * Id of a part: a UUID, or the year that it is of.
 * @pattern ^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4})$
 */
export type DeelId = string;

/**
 * Which reader of old reports made it.
 * @pattern ^[A-Za-z0-9.-]{1,40}$
 */
export type Importversie = string;

/**
 * Text that a person typed, in the dialect of `src/text` or plain: what may have to be encrypted or erased later.
 * The event codec finds these fields by this name.
 */
export type VrijeTekst = string;

/**
 * A calendar year.
 * @minimum 1900
 * @maximum 2200
 * @asType integer
 */
export type Jaar = number;

/**
 * A whole number.
 * @asType integer
 */
export type Geheel = number;
