import { read as readWithSheetJs } from '@e965/xlsx';
import { makeWorkbook } from '../scripts/make-workbook';
import { assess, type Assessment } from '../src/assessment';
import { NODE_CODEC } from '../src/cli/node-codec';
import { readWorkbook } from '../src/hosts/file';
import { DEFAULT_PACK, builtInRubric } from '../src/rubrics';
import { bound, interleave, line, WARM_UPS } from './measure';

const rubric = builtInRubric(DEFAULT_PACK);
/** As the command line reads. */
const read = (bytes: Uint8Array) => readWorkbook(bytes, { codec: NODE_CODEC });

/** Reading and checking 200 units against SheetJS CE reading them alone. */
export async function reading(): Promise<boolean> {
  console.log('Reading and checking 200 units (400 sheets)');
  return against(await makeWorkbook(200));
}

const ROUNDS = 15;

/** What a report of every unit makes of an assessment: findings are put together only when somebody looks. */
function tell({ units }: Assessment): number {
  return units.reduce((count, { findings }) => count + findings.length, 0);
}

/** Reading and checking a workbook against SheetJS CE reading it alone. */
export async function against(bytes: Uint8Array): Promise<boolean> {
  const snapshot = read(bytes);
  const [peer = NaN, both = NaN, own = NaN, told = NaN] = await interleave(
    [
      { name: '@e965/xlsx', run: () => readWithSheetJs(bytes, { type: 'array' }) },
      { name: 'read and check', run: () => assess({ snapshot: read(bytes), rubric }) },
      { name: 'check', run: () => assess({ snapshot, rubric }) },
      { name: 'check and tell', run: () => tell(assess({ snapshot, rubric })) },
    ],
    ROUNDS,
    WARM_UPS,
  );
  line('@e965/xlsx, reading alone', peer, 'ms');
  line('reading and checking', both, 'ms');
  line('checking', own, 'ms');
  line('checking, with every finding of every unit told', told, 'ms');
  const kept = [
    bound('reading and checking ÷ @e965/xlsx reading', both / peer, 0.5),
    bound('checking ÷ @e965/xlsx reading', own / peer, 0.1),
  ];
  return kept.every(Boolean);
}

/** Cost per unit from 1 unit to 1,000. */
export async function growth(): Promise<boolean> {
  console.log('Growth from 1 to 1,000 units: reading and checking');
  const sizes = [1, 10, 100, 1000];
  const workbooks = await Promise.all(sizes.map(makeWorkbook));
  const times = await interleave(
    workbooks.map((bytes, index) => {
      // Small workbooks many times over, so that each task takes long enough to be timed.
      const times = 1000 / (sizes[index] ?? 1) / (index === 0 ? 5 : 1);
      return {
        name: String(sizes[index]),
        run: () => {
          for (let time = 0; time < times; time += 1) {
            assess({ snapshot: read(bytes), rubric });
          }
        },
      };
    }),
    5,
  );
  const perUnit = times.map((time, index) => (index === 0 ? time * 5 : time) / 1000);
  perUnit.forEach((time, index) => line(`${sizes[index]} units, each`, time, 'ms'));
  return bound('1,000 units ÷ 100 units, per unit', (perUnit[3] ?? NaN) / (perUnit[2] ?? NaN), 1.3);
}
