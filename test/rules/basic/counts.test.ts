import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

const basic = (visits: string, people: string, cars: string, remark = ''): string => `
2022年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：澧浦县林业局|<|<|<
经费控制情况（万元）|2021年决算数|2022年预算数|2022年决算数
“三公”经费|11.83|12.50|10.30
1、公务用车购置和维护经费|9.23|9.50|8.40
其中：公车购置|0|0|0
公车运行维护|9.23|9.50|8.40
2、出国经费|0|0|0
3、公务接待|2.60|3.00|1.90
公务接待批次（批次）|20|20|${visits}
公务接待人次|200|200|${people}
公务用车保有量（辆）|2|2|${cars}
因公出国（境）团组数|0|0|0
项目支出|410.00|432.00|425.50
公用经费|96.00|98.00|95.20
厉行节约保障措施|严格执行公务接待审批。|<|<
说明：${remark}|<|<|<
`;

test.each<[string, [string, string, string, string?], string[]]>([
  ['all are there', ['18', '150', '2'], []],
  ['no visits', ['0', '150', '2'], ['explain D10 D9']],
  ['neither visits nor visitors', ['0', '0', '2'], ['explain D10 D9', 'explain D11 D9']],
  ['no cars', ['18', '150', '0'], ['explain D12 D7']],
  ['fewer visitors than visits', ['38', '12', '2'], ['note D11 D10']],
  ['one visitor each', ['18', '18', '2'], []],
  ['left blank', ['', '', ''], []],
  [
    'the reason below',
    [
      '18',
      '150',
      '0',
      '公务用车保有量比上年减少，因2辆公车12月底报废移交，当年运行费为报废前发生。',
    ],
    [],
  ],
])('%s', (_, [visits, people, cars, remark], expected) => {
  const sheet = drawing('基础数据表', basic(visits, people, cars, remark));
  const { units } = assess({ snapshot: snapshotOf(sheet) });
  const told = units.flatMap(({ findings }) =>
    findings
      .filter(
        ({ rule, outcome }) =>
          rule === 'basic/counts-beside-money' && (outcome === 'explain' || outcome === 'note'),
      )
      .map(({ outcome, cells }) =>
        [outcome, ...cells.map((cell) => ('row' in cell ? `D${cell.row + 1}` : ''))].join(' '),
      ),
  );
  expect(told).toEqual(expected);
});

test('no car bought says nothing of what running the others took', () => {
  const form = basic('18', '150', '2').replace(
    '公务用车保有量（辆）|2|2|2',
    '公务用车购置数量（辆）|0|0|0',
  );
  const { units } = assess({ snapshot: snapshotOf(drawing('基础数据表', form)) });
  const told = units.flatMap(({ findings }) => findings);
  expect(
    told.filter(({ rule, outcome }) => rule === 'basic/counts-beside-money' && outcome !== 'pass'),
  ).toEqual([]);
});
