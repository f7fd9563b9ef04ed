import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

const BASIC = `
2023年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：青溪县水利局|||
财政供养人员情况（人）|编制数|2023年实际在职人数|控制率
|52|49|94.23%
经费控制情况|上年决算数|当年预算数|当年决算数
三公经费|13|13|12
公用经费|20|20|20
项目支出|600|600|600
`;

function told(words: string, name = '在职人员控制率'): string[] {
  const own = `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<
预算部门名称|青溪县水利局|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|检查次数|≥8次|8次|50|50
投入|预算配置|${name}|≤100%|${words}|50|50
总分|<|<|<|<|100|100
`;
  const { units } = assess({
    snapshot: snapshotOf(drawing('基础', BASIC), drawing('自评', own)),
  });
  return units.flatMap(({ findings }) =>
    findings
      .filter(({ key }) => key === 'staff-worked')
      .map(({ outcome, data }) => `${outcome} ${data['known']} ${data['listed']}`),
  );
}

test.each([
  ['在职47人/编制52人，控制率90.38%', ['note 49 52']],
  ['编制数50人，在职人数49人', ['note 49 52']],
  ['在职49人/编制52人，控制率94.23%', []],
  ['上年在职47人/编制52人', []],
  ['其中行政在职20人/编制22人', []],
  ['94.23%', []],
])('%s', (words, expected) => {
  expect(told(words)).toEqual(expected);
});

test('what other rows say of people is theirs', () => {
  expect(told('在职47人/编制52人', '培训人数')).toEqual([]);
});
