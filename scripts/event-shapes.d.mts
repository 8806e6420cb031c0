/** @returns 'LesVastgelegd.v1' → SHA-256, hex */
export function shapesOf(schemas?: object): Readonly<Record<string, string>>;
