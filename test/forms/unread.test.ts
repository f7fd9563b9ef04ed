import { readForms } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';
import { summary } from '../families/summary';

const forms = (text: string, name = 'Sheet1') => readForms(snapshotOf(drawing(name, text)));

describe('sheets that are none of our business', () => {
  test.each([
    ['an empty sheet', ''],
    ['a list of staff', '序号|姓名|部门|备注\n1|王某|办公室|\n2|李某|财务股|'],
    [
      'a table of contents',
      '目录|\n1|2023年度部门整体支出绩效评价基础数据表\n2|2023年度部门整体支出绩效自评表\n3|项目支出绩效自评表\n4|绩效自评报告',
    ],
    [
      'a budget table',
      '部门支出预算表|||\n项目|年初预算数|全年预算数|全年执行数\n工资福利支出|300|310|310\n商品和服务支出|80|85|84',
    ],
    [
      'a declaration of goals',
      '2023年度项目支出绩效目标申报表|||||\n项目名称|公园改造||||\n一级指标|二级指标|三级指标|指标值|单位|备注\n产出指标|数量指标|改造面积|≥2|公顷|\n效益指标|社会效益指标|游客人次|≥3|万人|',
    ],
    [
      'a table of mid-year monitoring',
      '项目支出绩效运行监控表||||||\n项目名称|公园改造|||||\n一级指标|二级指标|三级指标|年度指标值|1-7月完成情况|全年预计完成情况|偏差原因分析\n产出指标|数量指标|改造面积|2公顷|1.2公顷|2公顷|\n效益指标|社会效益指标|游客人次|3万人|1万人|3万人|',
    ],
    [
      'targets of the staff',
      '2023年员工绩效考核||||\n指标名称|目标值|实际完成值|权重|得分\n销售额|500|520|60|60\n回款率|95%|96%|40|40',
    ],
    ['a narrative', '2023年度部门整体支出绩效自评报告\n一、部门基本情况\n我局现有在职人员27人。'],
    [
      'an account of three public expenses',
      '“三公”经费支出情况统计表||\n单位名称|因公出国费|公务接待费\n某局|0|1.2\n某院|0|0.8',
    ],
  ])('%s holds no form and is not spoken of', (_, text) => {
    const read = forms(text);
    expect(read.forms.map(summary)).toEqual([]);
    expect(read.unread).toEqual([]);
    expect(read.leftOut).toEqual([]);
  });
});

describe('tables that are no form and are named all the same', () => {
  test.each([
    [
      'a list of projects with their scores',
      '2024年度项目支出绩效自评汇总表||||\n序号|项目名称|全年预算数|全年执行数|自评得分\n1|校舍维修|300|150|95\n2|物业服务|80|79.2|99.9\n合计||380|229.2|',
      'project-list',
    ],
    [
      'a list of projects with scores alone',
      '2022年度项目绩效自评得分汇总表|||\n序号|项目名称|自评得分|自评等级\n1|校舍维修|98.2|优\n2|营养餐补助|96|优',
      'project-list',
    ],
    [
      'a list of projects with amounts',
      '项目支出绩效自评一览表|||\n项目名称|预算数|执行数|执行率\n高龄津贴|135|135|100%\n特困供养|360|349.2|97%',
      'project-list',
    ],
    [
      'a list of one project',
      '2020年度项目支出绩效自评情况汇总表||||||\n序号|项目名称|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率|自评得分\n1|文物保护巡查|356|356|339.5|95.37%|95.8',
      'project-list',
    ],
    [
      'a list of one project over a total',
      '附表2 项目支出绩效自评结果汇总表|||||||\n序号|项目名称|主管部门|预算数|执行数|执行率|自评得分|自评等级\n1|造林补助|某省林业局|100|90|90%|91|良\n合计|||100|90|||',
      'project-list',
    ],
    [
      'a form in English',
      'Project Expenditure Performance Self-Evaluation Form|||||\nProject name|Library night opening||||\nFunds (10,000 yuan)|Budget|Executed|Execution rate|Weight|Score\n|60|57|95%|10|9.5\nLevel 1|Indicator|Target|Actual|Weight|Score\nOutput|Days open|≥300|310|40|40',
      'english',
    ],
  ])('%s', (_, text, why) => {
    const read = forms(text);
    expect(read.forms).toEqual([]);
    expect(read.unread).toEqual([]);
    expect(read.leftOut).toMatchObject([{ sheet: 'Sheet1', why }]);
  });

  test.each([
    [
      'targets of sales in English',
      'Sales targets 2023||||\nIndicator|Target|Actual|Weight|Score\nRevenue|500|520|60|60',
    ],
    [
      'an opinion of ours in English',
      'Opinion on the self-evaluation||||\nIndicator|Target|Actual|Weight|Score\nDays open|≥300|310|40|40',
    ],
  ])('%s is not', (_, text) => {
    expect(forms(text).leftOut).toEqual([]);
  });
});

describe('sheets that look like a form and cannot be read', () => {
  test('a form on its side without results says so, at the heading of its first row', () => {
    const read = forms(
      '2023年度项目支出绩效自评表|||\n项目名称|农村公路养护||\n三级指标|养护里程|优良路率|养护成本\n年度指标值|≥320公里|≥90%|≤1.6万元\n分值|40|30|30',
    );
    expect(read.forms).toEqual([]);
    expect(read.unread).toMatchObject([
      { sheet: 'Sheet1', doubts: [{ kind: 'sideways', cell: { row: 2, column: 0 } }] },
    ]);
  });

  test('a title and indicators without a column of results', () => {
    const read = forms(
      '2023年度项目支出绩效自评表||||\n项目名称|公园改造|||\n一级指标|二级指标|三级指标|年度指标值|分值\n产出指标|数量指标|改造面积|2公顷|50',
    );
    expect(read.forms).toEqual([]);
    expect(read.unread).toEqual([
      {
        sheet: 'Sheet1',
        kind: 'project-self-evaluation',
        doubts: [
          { kind: 'missing-label', field: 'actual', cell: { sheet: 'Sheet1', row: 2, column: 2 } },
          { kind: 'missing-label', field: 'score', cell: { sheet: 'Sheet1', row: 2, column: 2 } },
        ],
      },
    ]);
  });

  test('rows of basic data without headings of years', () => {
    const read = forms(
      '2023年部门整体支出绩效评价基础数据表|||\n三公经费|1|2|2\n项目支出|10|12|12\n公用经费|5|6|6\n政府采购金额|1|1|1',
      '基础',
    );
    expect(read.unread).toEqual([
      {
        sheet: '基础',
        kind: 'basic-data',
        doubts: ['lastYear', 'budget', 'finalAccounts'].map((field) => ({
          kind: 'missing-label',
          field,
          cell: { sheet: '基础', row: 0, column: 0 },
        })),
      },
    ]);
  });

  test('a title alone above headings that nobody knows', () => {
    const read = forms('2023年度部门整体支出绩效自评表|||\n部门名称|某局||\n甲|乙|丙|丁\n1|2|3|4');
    expect(read.forms).toEqual([]);
    expect(
      read.unread.map(({ sheet, doubts }) => [sheet, doubts.map(({ field }) => field)]),
    ).toEqual([['Sheet1', ['indicator', 'target', 'actual', 'weight', 'score']]]);
  });
});

describe('forms that are read with doubts', () => {
  const table = (heads: string): string =>
    `项目支出绩效自评表||||||\n项目名称|公园改造|||||\n${heads}\n产出指标|数量指标|改造面积|2公顷|2公顷|60|60\n效益指标|社会效益指标|游客人次|3万人|3万人|40|40\n总分|||||100|100`;

  test('a misspelt heading is taken for what it resembles, and said', () => {
    const [form] = forms(table('一级指标|二级指标|三级指标|年度指标值|实际完成直|分值|得份')).forms;
    expect(
      form &&
        summary(form)
          .split('\n')
          .filter((line) => line.startsWith('doubt')),
    ).toEqual(['doubt: doubtful-label score @G3']);
    expect(form && summary(form)).toContain('C4 quantity 改造面积 | 2公顷 | 2公顷 | 60 | 60');
  });

  test('a heading that resembles nothing is missing', () => {
    const [form] = forms(table('一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|甲乙')).forms;
    expect(
      form &&
        summary(form)
          .split('\n')
          .filter((line) => line.startsWith('doubt')),
    ).toEqual(['doubt: missing-label score @G3']);
  });

  test('headings without rows', () => {
    const [form] = forms(
      '部门整体支出绩效自评表||||||\n部门名称|某局|||||\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    ).forms;
    expect(form?.doubts.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'missing-label total',
      'unread-row indicator',
    ]);
  });

  test('a row with figures and without a name', () => {
    const [form] = forms(
      '项目支出绩效自评表||||\n三级指标|年度指标值|实际完成值|分值|得分\n改造面积|2公顷|2公顷|60|60\n|3万人|3万人|40|40\n总分|||100|100',
    ).forms;
    expect(form?.doubts).toEqual([
      { kind: 'unread-row', field: 'indicator', cell: { sheet: 'Sheet1', row: 3, column: 1 } },
    ]);
  });

  test('a row of basic data that comes twice', () => {
    const [form] = forms(
      '基础数据表|||\n经费控制情况|2022年决算数|2023年预算数|2023年决算数\n三公经费|1|1|1\n项目支出|10|10|10\n公用经费|5|5|5\n公用经费|6|6|6',
    ).forms;
    expect(form?.doubts).toEqual([
      { kind: 'doubled-label', field: 'operating', cell: { sheet: 'Sheet1', row: 5, column: 0 } },
    ]);
  });
});
