import { assess } from '../../../src/assessment';
import { isPassage } from '../../../src/findings';
import { drawing, snapshotOf } from '../../families/grid';

/** Column and row (from 0) of the two reason cells of the rows. */
const [INSPECTIONS, SATISFACTION] = ['9,3', '9,4'];
const BELOW = '1,6';

/** What is said of the reasons of a form with a cell for each row and two rows below the table. */
function told(
  own: readonly [string, string],
  cause: string,
  measures: string,
): readonly (readonly [string, string])[] {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<|<|<
项目名称|农产品质量安全检测|<|<|<|主管部门|农业农村局|<|<|<
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
产出指标|数量指标|农产品抽检批次|≥|600|批次|512|50|42.67|${own[0]}
满意度指标|服务对象满意度|消费者满意度|≥|90|%|88|50|48.89|${own[1]}
合计|<|<|<|<|<|<|100|91.56|<
存在问题|${cause}|<|<|<|<|<|<|<|<
改进措施|${measures}|<|<|<|<|<|<|<|<
`,
  );
  return assess({ snapshot: snapshotOf(form) }).units.flatMap(({ findings }) =>
    findings.flatMap(({ rule, outcome, cells: [cell] }) =>
      outcome === 'explain' && rule.startsWith('explanation/') && cell && !isPassage(cell)
        ? [[rule.replace('explanation/', ''), `${cell.column},${cell.row}`] as const]
        : [],
    ),
  );
}

const PUBLISHED = '受访者反映结果公示不及时，2024年起按月公示。';
const OWN = '因两家检测站停业，少抽88批次，2024年增设两个抽样点。';

test.each<[string, readonly [string, string], string, string, ReturnType<typeof told>]>([
  [
    'a problem that only says that the target was missed',
    ['', PUBLISHED],
    '一是“农产品抽检批次”未达到年度指标值600批次，实际完成512批次；二是个别项目支付偏慢。',
    '加快支付进度，2024年起按季通报。',
    [['missing', INSPECTIONS]],
  ],
  [
    'the cause behind it',
    ['', PUBLISHED],
    '农产品抽检批次未达到年度指标值600批次，实际完成512批次。主要是两家检测站停业。',
    '2024年增设两个抽样点，补抽88批次。',
    [],
  ],
  [
    'tells again what another row has told',
    ['', PUBLISHED],
    '抽检结果公示不够及时。',
    '按月公示抽检结果。',
    [['missing', INSPECTIONS]],
  ],
  ['names the row', ['', PUBLISHED], '抽检批次因两家检测站停业不足。', '增设两个抽样点。', []],
  [
    'has a measure in a row of its own, in whatever words',
    ['', PUBLISHED],
    '两家检测站停业，抽检少88批次。',
    '按月轮换检测站。',
    [],
  ],
  [
    'names the row and lacks a measure',
    ['', PUBLISHED],
    '抽检批次因两家检测站停业不足。',
    '无',
    [['inadequate', BELOW]],
  ],
  [
    'shares a word with the row and does not explain it',
    ['', PUBLISHED],
    '抽检车辆老旧。',
    '无',
    [['missing', INSPECTIONS]],
  ],
  ['speaks of neither', [OWN, ''], '设备老化。', '更新设备。', [['missing', SATISFACTION]]],
  ['is not needed', [OWN, PUBLISHED], '设备老化。', '更新设备。', []],
])('a text below the table that %s', (_, own, cause, measures, expected) => {
  expect(told(own, cause, measures)).toEqual(expected);
});
