import { readForms } from '../../src/forms';
import { formatCell } from '../../src/workbook';
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
      'targets of the staff',
      '2023年员工绩效考核||||\n指标名称|目标值|实际完成值|权重|得分\n销售额|500|520|60|60\n回款率|95%|96%|40|40',
    ],
    ['a narrative', '2023年度部门整体支出绩效自评报告\n一、部门基本情况\n我局现有在职人员27人。'],
    [
      'an account of three public expenses',
      '“三公”经费支出情况统计表||\n单位名称|因公出国费|公务接待费\n某局|0|1.2\n某院|0|0.8',
    ],
    [
      'a ledger',
      '日期|凭证号|摘要|借方金额|贷方金额|余额\n2023-01-05|记1|付办公费|100||900\n2023-01-09|记2|拨入经费||500|1400',
    ],
    [
      'a payroll',
      '2023年12月工资发放表|||||||\n序号|姓名|部门|基本工资|绩效工资|应发合计|扣款|实发金额\n1|王某|办公室|3000|1200|4200|300|3900\n2|李某|财务股|3200|1100|4300|300|4000',
    ],
    [
      'bonuses by name',
      '2023年绩效奖励发放表||||\n姓名|考核得分|考核等次|绩效金额|签名\n王某|95|优秀|5000|\n李某|88|称职|4000|',
    ],
    [
      'notes on filling in',
      '填报说明|\n1.自评得分由各单位按评分标准填写，满分100分。|\n2.执行率=全年执行数÷全年预算数×100%。|\n3.自评结果分为优、良、中、差四个等级。|',
    ],
    [
      'words explained',
      '指标解释|\n执行率|全年执行数占全年预算数的比例\n自评得分|各项指标得分之和\n自评等级|90分以上为优，80—90分为良',
    ],
    ['bounds of grades', '等级|分数\n优|90—100\n良|80—90\n中|60—80\n差|60以下'],
    [
      'progress of execution by unit',
      '2023年12月预算执行进度表||||\n单位名称|预算数|执行数|执行率|排名\n县林业局|100|95|95%|1\n县水利局|200|180|90%|2',
    ],
    [
      'progress of execution by project',
      '部门预算项目支出执行情况表||||\n项目名称|预算数|执行数|执行率|备注\n校舍维修|300|150|50%|\n物业服务|80|79.2|99%|',
    ],
    [
      'final accounts',
      '收入支出决算总表|||\n收入|<|支出|<\n项目|决算数|项目|决算数\n一、财政拨款收入|100|一、一般公共服务支出|95\n本年收入合计|100|本年支出合计|95',
    ],
    [
      'contracts',
      '合同台账|||||\n合同名称|供应商|合同金额|已支付金额|支付率|备注\n校舍维修|某公司|300|150|50%|\n物业服务|某物业|80|79.2|99%|',
    ],
    ['assets', '固定资产台账||||\n资产名称|规格|数量|原值|使用部门\n电脑|台式|10|50000|办公室'],
    [
      'bids and their scores',
      '评标评分汇总表||||\n供应商名称|报价得分|技术得分|商务得分|总得分\n甲公司|28|50|18|96\n乙公司|30|45|15|90',
    ],
    [
      'marks of pupils',
      '期末成绩单||||\n姓名|语文|数学|总分|等级\n张三|95|90|185|优\n李四|80|85|165|良',
    ],
    [
      'an appraisal of units',
      '2023年度目标管理考核结果|||\n单位名称|考核得分|等次|排名\n县林业局|96|优秀|1\n县水利局|91|良好|2',
    ],
    [
      'an appraisal of staff',
      '2023年度干部考核自评表汇总|||\n姓名|职务|自评得分|考核结果\n王某|科长|95|优秀\n李某|科员|90|称职',
    ],
    [
      'goals of projects',
      '项目支出绩效目标申报汇总表|||\n项目名称|预算数|绩效目标|备注\n校舍维修|300|维修3栋|\n物业服务|80|保障运转|',
    ],
    [
      'projects at mid-year',
      '项目支出绩效运行监控情况汇总表|||||\n项目名称|全年预算数|1-7月执行数|执行率|全年预计执行数|偏差\n校舍维修|300|150|50%|300|\n物业服务|80|40|50%|80|',
    ],
    [
      'documents of a self-evaluation',
      '绩效自评材料清单|||\n序号|材料名称|是否提供|备注\n1|部门整体支出绩效自评表|是|\n2|项目支出绩效自评表|是|\n3|绩效自评报告|是|',
    ],
    [
      'opinions of the public',
      '满意度调查汇总||||\n问题|非常满意|满意|不满意|满意率\n办事效率|80|15|5|95%\n服务态度|85|10|5|95%',
    ],
    [
      'a schedule of self-evaluations',
      '绩效自评工作安排||\n时间|工作内容|责任单位\n3月1日前|部署自评工作|财政局\n3月20日前|完成自评|各单位',
    ],
    [
      'names of units',
      '预算单位名录|||\n序号|单位编码|单位名称|单位性质\n1|101001|县林业局|行政\n2|101002|县苗圃|事业',
    ],
    [
      'forms handed in',
      '绩效自评表报送情况登记|||\n单位名称|报送日期|份数|签收人\n县林业局|3月20日|2|王\n县水利局|3月21日|2|李',
    ],
    [
      'what was found and mended',
      '绩效自评发现问题整改台账|||\n单位名称|存在问题|整改措施|完成情况\n县林业局|执行率偏低|加快进度|已整改\n县水利局|指标设置不合理|重新设置|已整改',
    ],
    [
      'trainees with scores',
      '培训绩效评价表||||\n姓名|课程|得分|等级|备注\n张三|财务|95|优|\n李四|财务|88|良|',
    ],
    [
      'wards of a hospital',
      '科室绩效评价结果|||\n科室|工作量|得分|等级\n内科|100|95|优\n外科|120|96|优',
    ],
    [
      'offices and their self-scores',
      '内设机构考核自评|||\n科室|自评得分|考核得分|等次\n办公室|95|94|优秀\n财务股|96|95|优秀',
    ],
    [
      'projects with scores of their review',
      '项目库|||||\n项目名称|项目单位|总投资|评审得分|等级|备注\n校舍维修|县一中|300|95|A|\n物业服务|县二中|80|90|B|',
    ],
    ['figures of a chart', '执行率|95%\n全年预算数|100\n全年执行数|95'],
    [
      'a payroll in English',
      'Payroll||||\nName|Department|Base pay|Bonus|Total\nWang|Office|3000|1200|4200',
    ],
    [
      'a budget in English',
      'Budget execution 2023||||\nItem|Budget|Actual|Rate|Remarks\nWages|300|290|96.7%|\nTravel|30|20|66.7%|',
    ],
    [
      'an appraisal in English',
      'Annual self-assessment of staff||||\nName|Goals|Result|Score|Grade\nWang|Three audits|Done|95|A\nLi|Two audits|Done|90|A',
    ],
    [
      'targets of an employee in English',
      'Employee self-assessment|||||\nKPI|Target|Actual|Weight|Score|Budget\nSales|10|11|50|50|1',
    ],
    [
      'projects and their state in English',
      'Project status|||||\nProject|Budget|Spent|Status|Owner|Rating\nA|100|90|Done|Li|4',
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
      'B2',
    ],
    [
      'a list of projects with scores alone',
      '2022年度项目绩效自评得分汇总表|||\n序号|项目名称|自评得分|自评等级\n1|校舍维修|98.2|优\n2|营养餐补助|96|优',
      'project-list',
      'B2',
    ],
    [
      'a list of projects with amounts',
      '项目支出绩效自评一览表|||\n项目名称|预算数|执行数|执行率\n高龄津贴|135|135|100%\n特困供养|360|349.2|97%',
      'project-list',
      'A2',
    ],
    [
      'a list of one project',
      '2020年度项目支出绩效自评情况汇总表||||||\n序号|项目名称|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率|自评得分\n1|文物保护巡查|356|356|339.5|95.37%|95.8',
      'project-list',
      'B2',
    ],
    [
      'a list of one project over a total',
      '附表2 项目支出绩效自评结果汇总表|||||||\n序号|项目名称|主管部门|预算数|执行数|执行率|自评得分|自评等级\n1|造林补助|某省林业局|100|90|90%|91|良\n合计|||100|90|||',
      'project-list',
      'B2',
    ],
    [
      'a declaration of goals',
      '2023年度项目支出绩效目标申报表|||||\n项目名称|公园改造||||\n一级指标|二级指标|三级指标|指标值|单位|备注\n产出指标|数量指标|改造面积|≥2|公顷|\n效益指标|社会效益指标|游客人次|≥3|万人|',
      'targets',
      'A1',
    ],
    [
      'a table of mid-year monitoring',
      '项目支出绩效运行监控表||||||\n项目名称|公园改造|||||\n一级指标|二级指标|三级指标|年度指标值|1-7月完成情况|全年预计完成情况|偏差原因分析\n产出指标|数量指标|改造面积|2公顷|1.2公顷|2公顷|\n效益指标|社会效益指标|游客人次|3万人|1万人|3万人|',
      'monitoring',
      'A1',
    ],
    [
      'a form in English',
      'Project Expenditure Performance Self-Evaluation Form|||||\nProject name|Library night opening||||\nFunds (10,000 yuan)|Budget|Executed|Execution rate|Weight|Score\n|60|57|95%|10|9.5\nLevel 1|Indicator|Target|Actual|Weight|Score\nOutput|Days open|≥300|310|40|40',
      'english',
      'A5',
    ],
    [
      'a list of projects without a title',
      '项目名称|预算数|执行数|执行率|自评得分\n校舍维修|300|150|50%|95\n物业服务|80|79.2|99%|99.9',
      'project-list',
      'A1',
    ],
    [
      'projects by no name of theirs',
      '项目支出绩效自评结果汇总表||||\n序号|项目|金额|执行|得分\n1|校舍维修|300|150|95\n2|物业服务|80|79.2|99.9',
      'project-list',
      'B2',
    ],
    [
      'headings of two rows',
      '项目支出绩效自评结果汇总表|||||\n项目名称|预算执行情况|<|<|绩效自评情况|<\n^|预算数|执行数|执行率|得分|等级\n校舍维修|300|150|50%|95|优\n物业服务|80|79.2|99%|99.9|优',
      'project-list',
      'A2',
    ],
    [
      'goals and grades of projects',
      '项目绩效自评结果公开表|||\n项目名称|年度绩效目标|完成情况|自评结果\n校舍维修|完成3栋校舍维修|已完成3栋|优\n物业服务|保障校园整洁|已完成|优',
      'project-list',
      'A2',
    ],
    [
      'grades of projects',
      '项目支出绩效自评结果汇总表||||\n序号|项目名称|项目类别|自评等级|备注\n1|校舍维修|一次性|优|\n2|物业服务|经常性|优|',
      'project-list',
      'B2',
    ],
    [
      'units with amounts and scores',
      '2023年度部门整体支出绩效自评结果汇总表||||||\n序号|单位名称|预算数|执行数|执行率|自评得分|等级\n1|某县林业局|100|95|95%|96.5|优\n2|某县水利局|200|190|95%|91|优\n合计||300|285|95%||',
      'unit-list',
      'B2',
    ],
    [
      'units without a title',
      '单位名称|全年预算数|全年执行数|执行率|自评得分|自评等级\n某县林业局|100|95|95%|96.5|优\n某县水利局|200|190|95%|91|优',
      'unit-list',
      'A1',
    ],
    [
      'units with scores alone',
      '2023年绩效自评得分汇总||\n单位|得分|等次\n某县林业局|96.5|优\n某县水利局|91|优',
      'unit-list',
      'A2',
    ],
    [
      'units under headings of two rows',
      '2023年度预算绩效自评情况汇总表|||||\n序号|单位名称|资金情况（万元）|<|<|自评得分\n^|^|年初预算数|全年预算数|全年执行数|^\n1|某县林业局|90|100|95|96.5\n2|某县水利局|190|200|190|91',
      'unit-list',
      'B2',
    ],
    [
      'units with scores of a review',
      '部门整体支出绩效自评复核情况表|||\n部门名称|自评得分|复核得分|等级\n县林业局|96.5|95|优\n县水利局|91|90|优',
      'unit-list',
      'A2',
    ],
    [
      'units with the mean of their projects',
      '项目支出绩效自评情况汇总表||||\n预算单位|项目个数|项目预算金额|执行金额|平均得分\n县林业局|3|100|95|96.5\n县水利局|5|200|190|91',
      'unit-list',
      'A2',
    ],
    [
      'a list of one unit',
      '2023年度部门整体支出绩效自评结果汇总表||||||\n序号|单位名称|预算数|执行数|执行率|自评得分|等级\n1|某县林业局|100|95|95%|96.5|优',
      'unit-list',
      'B2',
    ],
    [
      'units with grades alone',
      '所属单位绩效自评结果一览||\n序号|所属单位|自评结果\n1|县苗圃|优\n2|县林场|良',
      'unit-list',
      'B2',
    ],
    ['results one below another', '自评得分|95.3\n执行率|98%\n自评结果|优', 'results', 'A1'],
    ['results side by side', '执行率|自评得分|自评结果\n98%|95|优', 'results', 'A1'],
    [
      'results of a unit',
      '部门名称|某局\n预算执行率|97%\n自评得分|94\n自评等级|优',
      'results',
      'A2',
    ],
    [
      'results behind colons',
      '2023年度绩效自评结果|\n自评得分：95分|\n自评等级：优|',
      'results',
      'A2',
    ],
    [
      'results under a title',
      '2023年度部门整体支出绩效自评结果|\n单位名称|某县林业局\n预算执行率|97%\n自评总分|94\n评价等级|优',
      'results',
      'A3',
    ],
    ['a grade and a score', '自评结果|优\n自评得分|95', 'results', 'A1'],
    [
      'English levels of indicators',
      'Performance Self-assessment of Departmental Expenditure||||||\nLevel 1 indicator|Level 2 indicator|Level 3 indicator|Annual target|Actual completion|Points|Score\nOutput|Quantity|Area|≥100|105|60|60',
      'english',
      'A2',
    ],
    [
      'KPIs in English',
      'Self-evaluation table||||\nKPI|Target value|Completed value|Weight|Score\nArea afforested|≥100|105|60|60\nSatisfaction|≥90%|92%|40|40',
      'english',
      'A2',
    ],
    [
      'units in English',
      'Self-Evaluation Summary|||||\nUnit|Annual budget|Executed|Execution rate|Self score|Grade\nForestry bureau|100|95|95%|96.5|A\nWater bureau|200|190|95%|91|A',
      'english',
      'A2',
    ],
    [
      'basic data in English',
      'Basic data||||\nItem|2022 final accounts|2023 budget|2023 final accounts\nThree public expenses|1|2|2\nProject expenditure|10|12|12\nOperating expenditure|5|6|6\nGovernment procurement|1|1|1\nStaff establishment|29|27|93.10%',
      'english',
      'B2',
    ],
    [
      'levels without indicators in English',
      'Performance self evaluation of the department||||||\nFirst-level|Second-level|Third-level|Planned value|Value achieved|Weighting|Score|Reasons for deviation\nOutput|Quantity|Area|≥100|105|60|60|',
      'english',
      'A2',
    ],
    [
      'projects in English',
      'Projects: results of self-evaluation|||||\nNo.|Project|Budget|Actual spending|Rate|Score\n1|School repair|300|150|50%|95\n2|Services|80|79.2|99%|99.9',
      'english',
      'A1',
    ],
  ])('%s', (_, text, why, cell) => {
    const read = forms(text);
    expect(read.forms).toEqual([]);
    expect(read.unread).toEqual([]);
    expect(read.leftOut.map((left) => [left.why, left.cell && formatCell(left.cell)])).toEqual([
      [why, `Sheet1!${cell}`],
    ]);
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

/** Hunan 2018: expenses by name beside one another, and indicators under headings that nobody reads. */
const EXPENSES = `
部门（单位）整体支出绩效评价自评表|<|<|<|<|<
人员编制|21|实有人数|21|<|<
机构名称|三公经费合计|公务接待费|公务用车运维费|公务用车购置费|因公出国费
1、局机关|3.22|1.2|2.02||
整体支出绩效定量目标|评价内容|绩效目标|<|完成情况|<
质量指标：结案率|<|90%|<|96.3%|<
`;

test.each([
  ['部门（单位）整体支出绩效评价自评表', 'self-evaluation'],
  ['部门整体支出绩效评价基础数据表', 'basic-data'],
])('what cannot be read is called by its title: %s', (title, kind) => {
  const [name = ''] = EXPENSES.trim().split('|');
  expect(forms(EXPENSES.replace(name, title)).unread.map((one) => one.kind)).toEqual([kind]);
});
