/** A wrong field's Dutch sentence; the same words stand in the summary and beside the field. */
const ZINNEN: Readonly<Record<string, string>> = {
  stuurtekens:
    'Hier staan tekens in die niet leesbaar zijn. Typ de tekst opnieuw in plaats van te plakken.',
  id: 'Dit verwijst naar niets dat bestaat. Kies opnieuw.',
  nis: 'Een gemeente schrijf je als haar NIS-code van vijf cijfers.',
  nisOnbekend:
    'Deze NIS-code is van geen gemeente, ook niet van een die intussen met een andere samenging.',
  matches: 'Dit heeft niet de juiste vorm.',
  dag: 'Schrijf de dag als JJJJ-MM-DD.',
  url: 'Een link begint met http:// of https://.',
  isIn: 'Maak een keuze uit de lijst.',
  isInt: 'Typ een getal.',
  min: 'Dit getal is te klein. Typ een groter getal.',
  max: 'Dit getal is te groot. Typ een kleiner getal.',
  maxLength: 'Deze tekst is te lang. Maak hem korter.',
  isString: 'Vul hier tekst in.',
  isArray: 'Hier hoort een lijst.',
  isObject: 'Hier horen velden met een naam.',
  nestedValidation: 'Hier horen velden met een naam.',
  isBoolean: 'Kies ja of nee.',
  teVeel: 'Dit zijn te veel velden, of ze zitten te diep in elkaar.',
  whitelistValidation: 'Dit veld bestaat niet.',
};

/**
 * @param code class-validator's constraint or one of our own
 * @param bij the words around a character that cannot be read, where that is what is wrong
 */
export const invoerfoutInWoorden = (code: string, bij?: string): string =>
  bij
    ? `Bij "${bij}" staat een teken dat niet leesbaar is, op de plaats van ▯. Haal het weg of typ die woorden opnieuw.`
    : (ZINNEN[code] ?? 'Dit klopt niet.');
