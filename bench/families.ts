import { allFixtures } from '../test/families/all';
import { workbookOf, type Drawing } from '../test/families/grid';
import { drawn } from '../test/families/scored-drawing';
import { facts } from '../test/families/scored-form';
import { against } from './reading';

const FORMS = 200;

/** So many sheets out of these, over and over. */
function sheets(drawings: readonly Drawing[]): Drawing[] {
  return Array.from({ length: FORMS }, (_, index) => {
    const drawing = drawings[index % drawings.length];
    if (!drawing) throw new Error('Nothing is drawn');
    return { ...drawing, name: `表${index + 1}` };
  });
}

/** The ratios of `reading`, whatever the forms are. */
export async function families(): Promise<boolean> {
  const drawingsOf = (family?: string): Drawing[] =>
    allFixtures
      .filter((one) => family === undefined || one.family === family)
      .flatMap(({ fixtures }) => fixtures.flatMap((fixture) => fixture.sheets));
  const kinds: readonly (readonly [string, readonly Drawing[]])[] = [
    ['national project forms', drawingsOf('national-project')],
    ['forms of every family', drawingsOf()],
    [
      'forms no two of which are alike',
      Array.from({ length: FORMS }, (_, seed) => drawn(facts(seed), seed).drawing),
    ],
  ];
  let kept = true;
  for (const [name, drawings] of kinds) {
    console.log(`Reading and checking ${FORMS} ${name}`);
    kept = (await against(await workbookOf(...sheets(drawings)))) && kept;
  }
  return kept;
}
