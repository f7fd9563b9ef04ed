import { readReportText, type Statement } from '../../src/narrative';

function statementsIn(text: string): string[] {
  const { statements } = readReportText(`2023年度部门整体支出绩效自评报告\n三、支出情况\n${text}`);
  return statements.map(described);
}

function described({ kind, result, operands, exhaustive }: Statement): string {
  const parts = operands.map(({ mention, adjusted }) => {
    const sign = adjusted?.direction === 'up' ? '-' : '+';
    return adjusted ? `(${mention.text}${sign}${adjusted.by.text})` : mention.text;
  });
  const all = exhaustive === undefined ? '' : exhaustive ? ' all' : ' some';
  return `${kind} ${result.mention.text} = ${parts.join(kind === 'sum' ? ' + ' : ' ÷ ')}${all}`;
}

describe('arithmetic that one sentence states', () => {
  test.each<[string, string[]]>([
    [
      '共安排资金89.97万元，其中培训30万元、宣传30万元、演练29.99万元。',
      ['sum 89.97万元 = 30万元 + 30万元 + 29.99万元 all'],
    ],
    [
      '项目支出607.83万元，其中：防汛抗旱100万元；安全监督14.5万元。',
      ['sum 607.83万元 = 100万元 + 14.5万元 some'],
    ],
    [
      '支出合计89.97万元（其中A项30万元、B项59.97万元），全部合规。',
      ['sum 89.97万元 = 30万元 + 59.97万元 all'],
    ],
    [
      '培训30万元，宣传30万元，演练29.97万元，合计89.97万元。',
      ['sum 89.97万元 = 30万元 + 30万元 + 29.97万元 all'],
    ],
    ['编制29人，其中行政编制15人、事业编制14人。', ['sum 29人 = 15人 + 14人 some']],
    [
      '三公经费0.6万元，包括公务接待费0.6万元、公务用车购置及运行维护费0万元。',
      ['sum 0.6万元 = 0.6万元 + 0万元 all'],
    ],
    ['项目支出607.83万元，其中防汛抗旱100万元，较上年增加70万元。', []],
    [
      '项目支出607.83万元，占总支出1016.17万元的59.82%。',
      ['share 59.82% = 607.83万元 ÷ 1016.17万元'],
    ],
    [
      '总支出1016.17万元，其中基本支出408.34万元，占总支出的40.18%。',
      ['share 40.18% = 408.34万元 ÷ 1016.17万元'],
    ],
    ['基本支出408.34万元，占比40.18%。', []],
    [
      '全年预算1016.17万元，执行1010.00万元，执行率99.39%。',
      ['rate 99.39% = 1010.00万元 ÷ 1016.17万元'],
    ],
    [
      '年初预算581.13万元，调整后预算1016.17万元，实际支出1016.17万元，执行率100%。',
      ['rate 100% = 1016.17万元 ÷ 1016.17万元'],
    ],
    ['编制29人，在职27人，控制率93.10%。', ['rate 93.10% = 27人 ÷ 29人']],
    [
      '公用经费72.87万元，较上年增加0.85万元，增长1.18%。',
      ['growth 1.18% = 72.87万元 ÷ (72.87万元-0.85万元)'],
    ],
    [
      '公用经费72.87万元，较上年减少0.85万元，下降1.15%。',
      ['growth 1.15% = 72.87万元 ÷ (72.87万元+0.85万元)'],
    ],
    ['会议费由3.5万元增加到12.5万元，增长257.14%。', ['growth 257.14% = 12.5万元 ÷ 3.5万元']],
    ['公用经费较上年增加0.85万元，增长1.18%。', []],
    ['满意度达95%，执行率100%。', []],
    ['安排资金50万元，处罚33万元，增长5%。', []],
  ])('%s', (text, expected) => {
    expect(statementsIn(text)).toEqual(expected);
  });
});

test('the quotation holds every figure it speaks of', () => {
  const { statements } = readReportText(
    '一、支出情况\n我局严格管理，共安排资金89.97万元，其中培训30万元、宣传59.97万元，全部用于业务。',
  );
  expect(statements[0]?.quote).toBe('共安排资金89.97万元，其中培训30万元、宣传59.97万元');
});

describe('grades', () => {
  test.each([
    ['自评等级为“优”。', ['优']],
    ['综合评价等级：良好。', ['良']],
    ['自评结果为优秀，等次为优。', ['优', '优']],
    ['评价结果为“中”等次。', ['中']],
    ['社会效益良好，群众反映优。', []],
    ['优化支出结构。', []],
  ])('%s', (text, expected) => {
    const { grades } = readReportText(`2023年度绩效自评报告\n一、结论\n${text}`);
    expect(grades.map(({ grade }) => grade)).toEqual(expected);
  });
});
