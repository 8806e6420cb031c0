/** What goes before a time in running prose. */

export const VOORZETSELS =
  'op in tijdens gedurende rond omstreeks circa ca sinds vanaf tot tegen voor na per van uit naar tussen eind begin midden half werkjaar jaar jaarverslag jaarplan'.split(
    ' ',
  );
