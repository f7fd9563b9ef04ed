import { findingsIn, notesIn } from '../findings';
import { drawing, snapshotOf } from '../grid';

/** A department's basic data and those of its units in one workbook: what the first says is the sum of the others. */
const basic = (name: string, rows: string): string => `
2023年度部门整体支出绩效基础数据表|<|<|<
填报单位：${name}|<|<|单位：万元
财政供养人员情况|编制数|2023年实际在职人数|控制率
${rows}`;
const ROWS = {
  whole: `^|180|173|96.11%
经费控制情况|2022年决算数|2023年预算数|2023年决算数
三公经费|15.85|16.89|16.14
公务用车购置和维护经费|11.16|12.23|12.01
公务接待费|4.69|4.66|4.13
项目支出|547.28|489.81|482.56
公用经费|148.58|145.94|141.24`,
  office: `^|87|82|94.25%
经费控制情况|2022年决算数|2023年预算数|2023年决算数
三公经费|9.24|10.2|9.83
公务用车购置和维护经费|6.72|7.61|7.56
公务接待费|2.52|2.59|2.27
项目支出|299.26|271.85|267.2
公用经费|63.74|62.55|61.34`,
  farm: `^|93|91|97.85%
经费控制情况|2022年决算数|2023年预算数|2023年决算数
三公经费|6.61|6.69|6.31
公务用车购置和维护经费|4.44|4.62|4.45
公务接待费|2.17|2.07|1.86
项目支出|248.02|217.96|215.36
公用经费|84.84|83.39|79.9`,
};

interface Changes {
  readonly whole?: readonly [string, string];
  readonly name?: string;
  readonly farm?: string;
}

const workbook = ({ whole, name = '慈利县林业局（汇总）', farm = '慈利县国有林场' }: Changes) => {
  if (whole) expect(ROWS.whole).toContain(whole[0]);
  return snapshotOf(
    drawing('全部', basic(name, whole ? ROWS.whole.replace(...whole) : ROWS.whole)),
    drawing('本级', basic('慈利县林业局本级', ROWS.office)),
    drawing('林场', basic(farm, ROWS.farm)),
  );
};
const told = (changes: Changes): readonly string[] =>
  findingsIn(workbook(changes)).filter((line) => line.includes('cross/consolidated'));

test.each<[name: string, changes: Changes, expected: readonly string[]]>([
  ['right', {}, []],
  ['an amount', { whole: ['489.81|482.56', '489.81|428.56'] }, ['fail cross/consolidated D9']],
  ['the staff', { whole: ['173|96.11%', '170|94.44%'] }, ['fail cross/consolidated C4']],
  [
    'a part and its total are off by as much: told once',
    {
      whole: [
        '16.14\n公务用车购置和维护经费|11.16|12.23|12.01',
        '15.14\n公务用车购置和维护经费|11.16|12.23|11.01',
      ],
    },
    ['fail cross/consolidated D6'],
  ],
  [
    'none says that it is the whole',
    { name: '慈利县水利局', whole: ['489.81|482.56', '489.81|428.56'] },
    [],
  ],
  [
    'two say that they are',
    { farm: '慈利县国有林场（汇总）', whole: ['489.81|482.56', '489.81|428.56'] },
    [],
  ],
  ['one unit twice', { farm: '慈利县林业局本级', whole: ['489.81|482.56', '489.81|428.56'] }, []],
])('%s', (_, changes, expected) => {
  expect(told(changes)).toEqual(expected);
});

test('where nearly nothing adds up, units may be missing', () => {
  const { whole, office, farm } = ROWS;
  const more = [
    ['180|173|96.11%', '280|263|93.93%'],
    ['15.85|16.89|16.14', '20.85|22.89|21.14'],
    ['11.16|12.23|12.01', '14.16|16.23|15.01'],
    ['4.69|4.66|4.13', '6.69|6.66|6.13'],
    ['547.28|489.81|482.56', '747.28|689.81|682.56'],
    ['148.58|145.94|141.24', '198.58|195.94|191.24'],
  ].reduce((text, [from = '', to = '']) => text.replace(from, to), whole);
  const snapshot = snapshotOf(
    drawing('汇总', basic('慈利县林业局', more)),
    drawing('本级', basic('慈利县林业局本级', office)),
    drawing('林场', basic('慈利县国有林场', farm)),
  );
  expect(findingsIn(snapshot).filter((line) => line.includes('consolidated'))).toEqual([]);
  expect(notesIn(snapshot, 'cross/consolidated')).toEqual(['note cross/consolidated B4']);
});
