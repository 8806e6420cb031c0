/** The `type` of problem details (RFC 9457): stable, a program tells problems apart by it. */
export const problemType = (code: string): string => `urn:trajectboek:probleem:${code}`;
