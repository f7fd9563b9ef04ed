import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

const form = (name: string, criteria: string, score: string, reason: string): string => `
2022年度部门整体支出绩效自评评分表|<|<|<|<|<
部门名称：洞庭区水利局|<|<|<|<|<
一级指标|二级指标|分值|评分标准|自评得分|扣分原因和其他说明
投入|预算编制完整性|40|完整得满分。|40|
产出|${name}|30|${criteria}|${score}|${reason}
效益|社会公众满意度|30|90%以上得满分。|30|
总分|<|100||${70 + Number(score)}|
`;
const WORK = '重点工作完成率';
const SHARE = '完成率×分值。';

test.each<[string, string, string, string, string[]]>([
  [WORK, SHARE, '30', '完成率96%', ['完成率96%']],
  [WORK, SHARE, '30', '重点工作完成率为96%，个别工作未完成。', ['重点工作完成率为96%']],
  [WORK, '每低1%扣1分。', '30', '实际完成率96%', ['实际完成率96%']],
  ['重点工作办结率', '全部办结得满分。', '30', '办结率仅92.5%', ['办结率仅92.5%']],
  [WORK, SHARE, '30', '完成率100%', []],
  [WORK, SHARE, '28.8', '完成率96%', []],
  [WORK, '完成率达95%以上得满分。', '30', '完成率96%', []],
  [WORK, '完成率达98%以上得满分。', '30', '完成率96%', ['完成率96%']],
  [WORK, SHARE, '30', '上半年完成率60%，全年完成率100%', []],
  [WORK, SHARE, '30', '采购完成率96%', []],
  ['三公经费控制率', '≤100%得满分。', '30', '控制率96%', []],
])('%s, %s %s: %s', (name, criteria, score, reason, expected) => {
  const sheet = drawing('评分表', form(name, criteria, score, reason));
  const { units } = assess({ snapshot: snapshotOf(sheet) });
  const quotes = units.flatMap(({ findings }) =>
    findings
      .filter(({ rule, outcome }) => rule === 'explanation/contradicted' && outcome === 'explain')
      .map(({ data }) => data['quote']),
  );
  expect(quotes).toEqual(expected);
});
