import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** What `goal/contradicted` says of a department's form of 2023 with these tasks. */
function told(...rows: readonly string[]): string[] {
  const form = drawing(
    'Sheet1',
    `
2023年度部门整体支出绩效自评表|<|<|<|<|<
部门名称|交通运输局|<|<|<|<
${rows.join('\n')}
一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
产出指标|数量指标|危桥改造|≥6座|6座|60
效益指标|社会效益|追回违规资金|≥80万元|86万元|40
总分|<|<|<|<|100
`,
  );
  return assess({ snapshot: snapshotOf(form) }).units.flatMap(({ findings }) =>
    findings.flatMap(({ rule, outcome, key, data }) =>
      rule === 'goal/contradicted' && (outcome === 'explain' || outcome === 'note')
        ? [`${outcome} ${key} ${data.quote ?? ''}`]
        : [],
    ),
  );
}

const WITH_STATUS = '年度重点工作|重点任务|计划完成内容|<|实际完成内容|是否完成';
const IN_TWO = '年度主要任务|任务名称|主要内容|<|完成情况|<';

describe('tasks told in words', () => {
  test.each<[string, string, string[]]>([
    [
      WITH_STATUS,
      '|农村公路|新改建农村公路45公里|<|新改建农村公路43.5公里|是',
      ['explain short-ticked 新改建农村公路43.5公里'],
    ],
    [WITH_STATUS, '|农村公路|新改建农村公路45公里|<|新改建农村公路45.3公里|是', []],
    [WITH_STATUS, '|农村公路|新改建农村公路45公里|<|因征地未完成，新改建农村公路43.5公里|否', []],
    [
      WITH_STATUS,
      '|农村公路|新改建农村公路45公里|<|新改建农村公路43.5公里|否',
      ['note short 新改建农村公路43.5公里'],
    ],
    [WITH_STATUS, '|危桥改造|改造危桥6座|<|改造危桥5座|', ['explain differs 改造危桥5座']],
    [
      WITH_STATUS,
      '|危桥改造|改造危桥7座|<|改造危桥7座|是',
      ['explain differs 改造危桥7座', 'note differs 改造危桥7座'],
    ],
    [
      IN_TWO,
      '|基金监管|检查定点医药机构412家。|<|检查402家，追回违规资金86万元。|<',
      ['note short 检查402家'],
    ],
    [
      IN_TWO,
      '|基金监管|检查定点医药机构412家。|<|检查412家，追回违规资金68万元。|<',
      ['explain differs 追回违规资金68万元'],
    ],
    [IN_TWO, '|经办服务|全年办理业务3.5万件。|<|办理业务3.62万件。|<', []],
    [IN_TWO, '|经办服务|受理申请3000件。|<|受理申请2800件，全部办结。|<', []],
    [IN_TWO, '|培训|举办培训20期，每期50人。|<|举办培训20期，每期45人。|<', []],
    [
      IN_TWO,
      '|培训|举办培训20期1000人次。|<|举办培训18期1020人次，全面完成任务。|<',
      ['explain short-claimed 举办培训18期1020人次'],
    ],
    [IN_TWO, '|管护|十四五期间管护林地300亩。|<|管护林地80亩。|<', []],
    [IN_TWO, '|站点|新建站点5个。|<|新建站点5个，覆盖村3个。|<', []],
  ])('%s / %s', (heading, row, expected) => {
    expect(told(heading, row)).toEqual(expected);
  });
});
