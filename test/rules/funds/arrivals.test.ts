import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

interface Money {
  readonly arrived: string;
  readonly granted?: string;
  readonly carried?: string;
  readonly reason?: string;
}

const form = ({ arrived, granted = arrived, carried = '||', reason = '' }: Money): string => `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|校舍维修|<|<|<|<|<|<
项目资金（万元）|<|全年预算数|资金到位数|全年执行数|分值|执行率|得分
年度资金总额|<|320|${arrived}|304|10|95%|9.5
其中：财政拨款|<|280|${granted}|264|||
上年结转资金|<|${carried}|||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|维修校舍|≥20间|20间|50|50|
效益指标|社会效益指标|受益学生数|≥900人|930人|40|40|
总分|<|<|<|<|100|99.5|
其他需要说明的问题|${reason}|<|<|<|<|<|<
`;

test.each<[string, Money, string[]]>([
  ['all arrived', { arrived: '320' }, []],
  ['as much as was spent', { arrived: '304' }, []],
  ['less than was spent', { arrived: '290' }, ['explain not-arrived 304 290']],
  ['what is left of last year makes up for it', { arrived: '280', carried: '40||40' }, []],
  [
    'what is left of last year arrived with the rest',
    { arrived: '300', granted: '260', carried: '40|40|40' },
    ['explain not-arrived 304 300'],
  ],
  [
    'less is left of last year',
    { arrived: '280', carried: '10||10' },
    ['explain not-arrived 304 280'],
  ],
  ['nothing is said to have arrived', { arrived: '' }, []],
  [
    'the reason',
    {
      arrived: '290',
      reason:
        '财政资金12月底未全部到位，由学校自有资金垫付14万元；资金2023年1月到位后归还，今后加强资金调度。',
    },
    [],
  ],
])('%s', (_, money, expected) => {
  const { units } = assess({ snapshot: snapshotOf(drawing('表', form(money))) });
  const told = units.flatMap(({ findings }) =>
    findings
      .filter(({ rule, outcome }) => rule === 'funds/overspent' && outcome === 'explain')
      .map(({ outcome, key, actual, expected: most }) => `${outcome} ${key} ${actual} ${most}`),
  );
  expect(told).toEqual(expected);
});
