import { readReportText, type Fact } from '../../src/narrative';

/** A report about 2023 whose one paragraph is the text, under a heading. */
function factsIn(text: string, heading = '三、支出情况'): string[] {
  const { facts } = readReportText(`2023年度部门整体支出绩效自评报告\n${heading}\n${text}`);
  return facts.map(described);
}

function described(fact: Fact): string {
  const year = fact.year === 2023 ? '' : ` ${fact.year ?? '?'}`;
  const figure = fact.mention.text;
  if (fact.kind === 'uncompared') return `? ${figure}${year}`;
  const column = fact.column === undefined ? '' : `.${fact.column}`;
  const sure = { direct: '', carried: '~', elsewhere: '!' }[fact.binding];
  if (fact.kind === 'value') return `${sure}${fact.measure}${column} ${figure}${year}`;
  const sign = fact.direction === 'up' ? '↑' : '↓';
  return `${sure}${fact.measure}${column} ${sign}${figure} ${fact.against}${year}`;
}

const TABLES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'named right before the figure': [
    ['2023年项目支出607.83万元，主要用于安全监督。', ['project 607.83万元']],
    ['其中人员经费311.42万元。', ['staffExpenditure 311.42万元']],
    ['日常公用经费为72.87万元。', ['operating 72.87万元']],
    ['2023年我局有在职工作人员27人。', ['staff 27人']],
    ['资阳区应急管理局2023年年末实有在职人员27名。', ['staff 27名']],
    ['核定编制29名，在职27人。', ['authorised 29名', 'staff 27人']],
    [
      '编制数29人、实际在职人数27人，控制率93.10%。',
      ['authorised 29人', 'staff 27人', 'controlRate 93.10%'],
    ],
    [
      '年初预算数581.13万元，全年预算数1016.17万元，全年执行数1016.17万元。',
      [
        'total.initialBudget 581.13万元',
        'total.annualBudget 1016.17万元',
        'total.executed 1016.17万元',
      ],
    ],
    ['调整后预算为1016.17万元。', ['total.annualBudget 1016.17万元']],
    ['本年总支出1016.17万元。', ['total.executed 1016.17万元']],
    ['预算执行率达到100%。', ['executionRate 达到100%']],
    ['“三公”经费支出0.6万元。', ['threePublic 0.6万元']],
    ['三公经费预算0.6万元。', ['threePublic.budget 0.6万元']],
    ['公务接待费决算数0.6万元。', ['reception.executed 0.6万元']],
    ['因公出国（境）费0万元。', ['abroad 0万元']],
    [
      '公务用车购置及运行维护费3.5万元，其中：公务用车购置费0万元，公务用车运行维护费3.5万元。',
      ['vehicle 3.5万元', 'vehiclePurchase 0万元', 'vehicleRunning 3.5万元'],
    ],
    ['项目支出年初预算500万元。', ['project.initialBudget 500万元']],
    ['政府采购支出75.27万元。', ['procurement 75.27万元']],
    ['基本支出：4,083,400.00元。', ['basicExpenditure 4,083,400.00元']],
    ['基本支出４０８．３４万元。', ['basicExpenditure ４０８．３４万元']],
    ['自评得分96分。', ['selfScore 96分']],
    ['经自评，我单位绩效自评综合得分为96.5分。', ['selfScore 96.5分']],
    ['群众满意度达95%以上。', ['satisfaction 达95%以上']],
    [
      '一般公共预算财政拨款收入951.84万元，其他资金64.33万元。',
      ['generalBudget 951.84万元', 'otherFunds 64.33万元'],
    ],
    [
      '业务工作经费416.43万元，运行维护经费0万元，本级专项资金191.4万元。',
      ['operations 416.43万元', 'running 0万元', 'specialFunds 191.4万元'],
    ],
  ],
  'as reports elsewhere say it': [
    [
      '2023年度部门整体支出预算数为1500万元，决算数为1440万元，预算执行率96%。',
      ['total.budget 1500万元', 'total.executed 1440万元', 'executionRate 96%'],
    ],
    ['年初预算安排支出1400万元。', ['total.initialBudget 1400万元']],
    [
      '年初预算数为1400万元，年中追加100万元，调整后预算数为1500万元。',
      ['total.initialBudget 1400万元', '? 100万元', 'total.annualBudget 1500万元'],
    ],
    ['年末在编实有人数38人，编制人数40人。', ['staff 38人', 'authorised 40人']],
    [
      '本部门核定编制40名，其中行政编制15名、事业编制25名。',
      ['authorised 40名', '? 15名', '? 25名'],
    ],
    [
      '三公经费预算7万元，实际支出6万元，控制率85.71%。',
      ['threePublic.budget 7万元', 'threePublic.executed 6万元', '? 85.71%'],
    ],
    [
      '基本支出决算590万元，比上年决算数580万元增加10万元，增长1.72%。',
      [
        'basicExpenditure.executed 590万元',
        'basicExpenditure 580万元 2022',
        'basicExpenditure.executed ↑10万元 lastYear',
        'basicExpenditure.executed ↑1.72% lastYear',
      ],
    ],
    [
      '预算总收入3200万元，年初预算2800万元，追加400万元，总支出3150万元，预算执行率98.44%。',
      [
        '? 3200万元',
        'total.initialBudget 2800万元',
        '? 400万元',
        'total.executed 3150万元',
        'executionRate 98.44%',
      ],
    ],
    ['三公经费预算控制在7万元以内。', ['threePublic.budget 控制在7万元以内']],
    [
      '预算执行得分9.6分，产出指标得分50分，满意度指标得分10分，合计得分99.6分。',
      ['? 9.6分', '? 50分', '? 10分', 'selfScore 99.6分'],
    ],
    ['满意度指标自评得分10分。', ['? 10分']],
    ['2023年度部门整体支出绩效自评综合得分为99.6分。', ['selfScore 99.6分']],
    ['“三公”经费（2.28万元）较低。', ['threePublic 2.28万元']],
    [
      '全年支出1.41亿元（14097.23万元）。',
      ['total.executed 1.41亿元', 'total.executed 14097.23万元'],
    ],
    ['业务工作经费（含治超、执法）3962.17万元。', ['operations 3962.17万元']],
    ['指标权重为满意度10%、预算执行率10%。', ['? 10%', '? 10%']],
    ['项目执行率95%，当年财政拨款支出50万元，执行率80%。', ['? 95%', '? 50万元', '? 80%']],
    ['基本支出和项目支出分别为590万元、850万元。', ['basicExpenditure 590万元', 'project 850万元']],
    [
      '基本支出590万元，项目支出850万元，分别较上年增长5%和3%。',
      ['basicExpenditure 590万元', 'project 850万元', '? 5%', '? 3%'],
    ],
    ['其中水利工程建设中心在职人员12人。', ['staff 12人']],
    ['下设2个二级机构，其中水利工程建设中心在职人员12人。', ['? 2个', '!staff 12人']],
    ['公务用车运行维护费5.2万元，公务用车保有量2辆。', ['vehicleRunning 5.2万元', '? 2辆']],
    [
      '因公出国（境）费用0元，公务接待费8000元，接待12批次96人次。',
      ['abroad 0元', 'reception 8000元', '? 12批次', '? 96人次'],
    ],
    ['较2022年的6.5万元减少0.5万元。', ['? 6.5万元', '? 0.5万元']],
    ['（二）项目支出850万元。', ['project 850万元']],
    ['截至2023年12月31日，全局在职在编人员38人。', ['staff 38人']],
    ['我单位2023年一般公共预算财政拨款收入1480万元。', ['generalBudget 1480万元']],
    ['公用经费118.00 万元（占基本支出的20.00%）。', ['operating 118.00 万元', '? 20.00%']],
  ],
  'how far a subject carries': [
    [
      '项目支出850万元，主要用于河道治理，支出270万元。',
      ['project 850万元', '~project.executed 270万元'],
    ],
    ['项目支出850万元，支出50万元用于维修。', ['project 850万元', '? 50万元']],
    [
      '基本支出590万元，项目支出850万元，决算1440万元。',
      ['basicExpenditure 590万元', 'project 850万元', '~project.executed 1440万元'],
    ],
    [
      '“三公”经费财政拨款支出预算为7万元，支出决算为6万元。',
      ['threePublic.budget 7万元', 'threePublic.executed 6万元'],
    ],
    [
      '因公出国（境）费支出预算为0万元，支出决算为0万元。',
      ['abroad.budget 0万元', 'abroad.executed 0万元'],
    ],
    ['2023年年初预算1400万元。', ['total.initialBudget 1400万元']],
    [
      '项目支出年初预算860万元，调整后预算数为900万元。',
      ['project.initialBudget 860万元', '~project.annualBudget 900万元'],
    ],
  ],
  'the subject of the sentence': [
    [
      '我局2023年度基本支出整体状况良好，总支出408.34万元。',
      ['basicExpenditure.executed 408.34万元'],
    ],
    ['基本支出情况：共计408.34万元。', ['basicExpenditure 408.34万元']],
    [
      '项目支出年初预算500万元，实际支出607.83万元。',
      ['project.initialBudget 500万元', 'project.executed 607.83万元'],
    ],
    [
      '三公经费支出0.5万元，年初预算0.6万元。',
      ['threePublic 0.5万元', '~threePublic.initialBudget 0.6万元'],
    ],
    ['在职人员27人，年初预算581.13万元。', ['staff 27人', 'total.initialBudget 581.13万元']],
  ],
  changes: [
    [
      '公用经费72.87万元，比上年增加0.85万元，增长1.18%。',
      ['operating 72.87万元', 'operating ↑0.85万元 lastYear', 'operating ↑1.18% lastYear'],
    ],
    ['三公经费同比下降10%。', ['threePublic ↓10% lastYear']],
    [
      '“三公”经费支出0.6万元，较年初预算减少0.4万元。',
      ['threePublic 0.6万元', 'threePublic ↓0.4万元 initialBudget'],
    ],
    [
      '项目支出607.83万元，较2022年减少21.83万元。',
      ['project 607.83万元', 'project ↓21.83万元 lastYear'],
    ],
    ['道路交通领域亡人数14人，同比下降36.36%。', ['? 14人', '? 36.36%']],
    [
      '基本支出408.34万元，项目支出607.83万元，较上年增长5%。',
      ['basicExpenditure 408.34万元', 'project 607.83万元', '~project ↑5% lastYear'],
    ],
    ['公用经费较上年增长。', []],
  ],
  'other years': [
    [
      '2022年项目支出629.66万元，2023年项目支出607.83万元。',
      ['project 629.66万元 2022', 'project 607.83万元'],
    ],
    ['上年度三公经费0.8万元，本年度0.6万元。', ['threePublic 0.8万元 2022', '? 0.6万元']],
    ['2024年项目支出预算500万元。', ['project.budget 500万元 2024']],
    [
      '2022年基本支出300万元。其中人员经费200万元。',
      ['basicExpenditure 300万元 2022', 'staffExpenditure 200万元 2022'],
    ],
    ['2021年至2023年项目支出1800万元。', ['? 1800万元 ?']],
  ],
  'less than the unit, or than its year': [
    ['截至11月底，预算执行率为85.3%。', ['!executionRate 85.3%']],
    ['截至2023年12月31日，在职人员58人。', ['staff 58人']],
    ['2023年1—9月项目支出780万元。', ['? 780万元']],
    [
      '财政拨款支出2028.12万元，包括基本支出900.75万元。',
      ['? 2028.12万元', '!basicExpenditure 900.75万元'],
    ],
    [
      '年初部门预算2050万元，包括基本支出880万元，全年支出2096万元，项目支出1185万元。',
      [
        'total.initialBudget 2050万元',
        'basicExpenditure.initialBudget 880万元',
        '~basicExpenditure.executed 2096万元',
        'project 1185万元',
      ],
    ],
    ['2023年初预算2050万元。', ['total.initialBudget 2050万元']],
    ['县财政批复年初预算2050万元。', ['total.initialBudget 2050万元']],
    ['局机关项目支出985.37万元。', ['? 985.37万元']],
    ['全县项目支出3.2亿元。', ['? 3.2亿元']],
    ['执行率低于90%的项目1个。', ['? 低于90%', '? 1个']],
    [
      '三公经费11.86万元，较2021年的13.1万元下降9.47%。',
      ['threePublic 11.86万元', '? 13.1万元', '? 9.47%'],
    ],
    [
      '2022年三公经费12.4万元，2023年11.86万元，减少0.54万元。',
      ['threePublic 12.4万元 2022', 'threePublic 11.86万元', 'threePublic ↓0.54万元 lastYear'],
    ],
    ['公用经费比预算节约7.35万元。', ['operating ↓7.35万元 budget']],
  ],
  'left alone where the words leave it open': [
    ['其中：财政拨款支出376.02万元。', ['? 376.02万元']],
    ['下属二级单位基本支出200万元。', ['? 200万元']],
    ['上级专项项目支出50万元。', ['? 50万元']],
    ['上年结转项目支出50万元。', ['? 50万元']],
    ['项目支出中防汛抗旱100万元。', ['? 100万元']],
    ['行政编制15名，事业编制14名。', ['? 15名', '? 14名']],
    ['退休人员5人。', ['? 5人']],
    ['处罚33万元。', ['? 33万元']],
    ['支出50万元用于抗旱设施维护。', ['? 50万元']],
    ['年初预算50万元用于购买设备。', ['? 50万元']],
    ['项目支出执行率98%。', ['? 98%']],
    ['人均公用经费2.7万元。', ['? 2.7万元']],
    ['基本支出占总支出的40.18%。', ['? 40.18%']],
    ['召开会议3次，检查企业40家次。', ['? 3次', '? 40家次']],
    ['印发《2023工作方案》（益资财〔2024〕10号）。', []],
    ['新增在职人员3人。', ['? 3人']],
    ['部分项目支出20万元。', ['? 20万元']],
  ],
  'behind a heading that says no more than that it is of the budget': [
    [
      '1.预算调整：年初预算2697.83万元，年中追加31.5万元，全年预算2729.33万元。',
      ['total.initialBudget 2697.83万元', '? 31.5万元', 'total.annualBudget 2729.33万元'],
    ],
    ['预算执行情况：年初预算2697.83万元。', ['total.initialBudget 2697.83万元']],
    ['河道治理项目预算调整：年初预算97.83万元。', ['? 97.83万元']],
    ['公用经费预算执行情况：年初预算97.83万元。', ['? 97.83万元']],
    ['公用经费控制率：年初预算97.83万元。', ['? 97.83万元']],
  ],
  'kept within a budget': [
    [
      '三公经费决算18.76万元，控制在预算20.7万元以内，其中公务接待费4.92万元。',
      ['threePublic.executed 18.76万元', 'threePublic.budget 20.7万元以内', 'reception 4.92万元'],
    ],
    [
      '三公经费支出17.06万元，未突破年初预算18.68万元。',
      ['threePublic 17.06万元', 'threePublic.initialBudget 18.68万元'],
    ],
    [
      '公务接待费4.92万元，办公费26万元，均控制在预算5.25万元、28.09万元以内。',
      ['reception 4.92万元', '? 26万元', '? 5.25万元', '? 28.09万元以内'],
    ],
    [
      '三公经费上年是23.13万元，今年压到20.25万元。',
      ['threePublic 23.13万元 2022', 'threePublic 20.25万元'],
    ],
    [
      '三公经费预算21.59万元，实际19.61万元。',
      ['threePublic.budget 21.59万元', 'threePublic.executed 19.61万元'],
    ],
    ['三公经费预算21.59万元，实际到位19.61万元。', ['threePublic.budget 21.59万元', '? 19.61万元']],
    [
      '全年政府采购85.7万元，采购预算101.19万元。',
      ['procurement 85.7万元', 'procurement.budget 101.19万元'],
    ],
    ['办公费26万元，控制在预算28.09万元以内。', ['? 26万元', '? 28.09万元以内']],
    [
      '政府采购预算114.14万元，实际采购112.73万元。',
      ['procurement.budget 114.14万元', 'procurement.executed 112.73万元'],
    ],
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(factsIn(text)).toEqual(expected);
    });
  });
}

describe('headings say of what a section speaks', () => {
  test.each([
    ['（一）基本支出情况', '2023年总支出408.34万元。', ['~basicExpenditure.executed 408.34万元']],
    [
      '（二）防汛抗旱项目',
      '年初预算100万元，执行率98%。',
      ['!total.initialBudget 100万元', '!executionRate 98%'],
    ],
    ['四、政府性基金预算支出情况', '项目支出10万元。', ['? 10万元']],
    ['五、国有资本经营预算支出情况', '基本支出0万元。', ['? 0万元']],
    ['一、基本情况', '1.防汛抗旱项目：年初预算100万元，执行率98%。', ['? 100万元', '? 98%']],
  ])('%s: %s', (heading, text, expected) => {
    expect(factsIn(text, heading)).toEqual(expected);
  });
});

test('a fact keeps its words and its place', () => {
  const { facts, paragraphs } = readReportText(
    '2023年度部门整体支出绩效自评报告\n一、支出情况\n我局基本支出状况良好，总支出408.34万元，全部合规。',
  );
  const [fact] = facts;
  expect(fact).toMatchObject({
    quote: '我局基本支出状况良好，总支出408.34万元',
    word: '基本支出',
    mention: { paragraph: 2, text: '408.34万元' },
  });
  const { paragraph, start, end } = fact!.mention;
  expect(paragraphs[paragraph]?.text.slice(start, end)).toBe('408.34万元');
});
