/** A small earlier report, made up: two trajecten under a goal, a text, and a chapter. */
export const KLEIN_VERSLAG = `Jaarverslag 2021

Vooraf

Dit jaar kookten we **samen** met drie buurten.

1. Strategische doelstelling:

De buurt eet aan één tafel.

1.1. Soepkar Hagelberg

| | |
|---|---|
| Doel | Aanleiding: veel bewoners eten alleen. Doelstelling: elke maand een soepmiddag. |
| Procesverloop 2021 | Op 9 april hielden we een eerste bijeenkomst in de parochiezaal. In september volgde een evaluatiegesprek. |
| Stand van zaken 31/12/2021 | De kar rijdt elke maand uit. |

1.2. Kooklessen Distelveld

| | |
|---|---|
| Doel | Jong en oud leren koken met wat over is. |
| Procesverloop 2021 | Het opstartgesprek was op 3 mei 2021. |
| Lessons learned | Begin met een eenvoudig gerecht. |

2. Interne werking

Het team kwam vijf keer bijeen.
`;
