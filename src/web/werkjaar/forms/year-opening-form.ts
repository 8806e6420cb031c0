import { OpenWerkjaar } from '../../../domain/werkjaar/openen.js';
import { formIn } from '../../form/declare.js';
import { line } from '../../form/fields.js';
import { YearOpeningScene } from '../year-opening.scene.js';

export const YEAR_OPENING_FORM = formIn(YearOpeningScene)({
  command: OpenWerkjaar,
  title: 'Werkjaar openen',
  button: 'Werkjaar openen',
  intro: () =>
    'Een werkjaar krijgt zijn eigen jaarverslag. Je deelt er daarna de trajecten in; wat je over hen logt, komt vanzelf op zijn plaats.',
  fields: {
    jaar: line('Welk jaar?', {
      short: true,
      hint: 'Het kalenderjaar waarover het verslag gaat, in vier cijfers.',
    }),
  },
  begin: ({ voorstel }) => ({ jaar: String(voorstel) }),
});
