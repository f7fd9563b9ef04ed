import { readForms, type FormUnit } from '../../src/forms';
import { drawing, snapshotOf, type Drawing } from '../families/grid';

const basic = (sheet: string, name = '', year = 2023): Drawing =>
  drawing(
    sheet,
    `
${year}年度部门整体支出绩效评价基础数据表|||
${name && `单位名称：${name}`}|||
经费控制情况|${year - 1}年决算数|${year}年预算数|${year}年决算数
三公经费|1|1|1
项目支出|10|10|10
公用经费|5|5|5
`,
  );

const evaluation = (sheet: string, name = '', year = 2023): Drawing =>
  drawing(
    sheet,
    `
${year}年度部门整体支出绩效自评表||||||
${name && '预算部门'}|${name}|||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|检查次数|20次|20次|100|100
总分|||||100|100
`,
  );

const project = (sheet: string, implementer: string): Drawing =>
  drawing(
    sheet,
    `
2023年度项目支出绩效自评表||||||
项目名称|${sheet}|||||
实施单位|${implementer}|||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|检查次数|20次|20次|100|100
总分|||||100|100
`,
  );

function pairs(...sheets: Drawing[]): string[] {
  const { forms, units } = readForms(snapshotOf(...sheets));
  const name = (index: number | undefined): string =>
    index === undefined ? '–' : (forms[index]?.sheet ?? '?');
  return units.map(
    ({ basic: b, evaluation: e, pairing, department }: FormUnit) =>
      `${name(b)} + ${name(e)} (${pairing})${department === undefined ? '' : ` of ${department}`}`,
  );
}

test('by order where the basic data name nobody', () => {
  expect(
    pairs(basic('b1'), evaluation('e1', '甲局'), basic('b2'), evaluation('e2', '乙局')),
  ).toEqual(['b1 + e1 (order)', 'b2 + e2 (order)']);
});

test('a name with （本级） goes to the one without it, where no other is nearer', () => {
  expect(
    pairs(
      basic('b1', '甲局'),
      basic('b2', '乙局'),
      evaluation('e2', '乙局（本级）'),
      evaluation('e1', '甲局（本级）'),
    ),
  ).toEqual(['b2 + e2 (name)', 'b1 + e1 (name)']);
  expect(
    pairs(
      basic('b1', '甲局'),
      basic('b2', '甲局（本级）'),
      evaluation('e2', '甲局本级'),
      evaluation('e1', '甲局'),
    ),
  ).toEqual(['b2 + e2 (name)', 'b1 + e1 (name)']);
});

test('all of one kind first, then all of the other', () => {
  expect(
    pairs(basic('b1'), basic('b2'), evaluation('e1', '甲局'), evaluation('e2', '乙局')),
  ).toEqual(['b1 + e1 (order)', 'b2 + e2 (order)']);
});

test('by name, whatever the order', () => {
  expect(
    pairs(
      basic('b1', '甲局'),
      basic('b2', '乙局'),
      evaluation('e2', '乙 局'),
      evaluation('e1', '甲局（盖章）'),
    ),
  ).toEqual(['b2 + e2 (name)', 'b1 + e1 (name)']);
});

test('by name and year', () => {
  expect(
    pairs(
      basic('b23', '甲局', 2023),
      basic('b22', '甲局', 2022),
      evaluation('e22', '甲局', 2022),
      evaluation('e23', '甲局', 2023),
    ),
  ).toEqual(['b22 + e22 (name)', 'b23 + e23 (name)']);
});

test('by year where nobody is named', () => {
  expect(
    pairs(
      basic('b23', '', 2023),
      basic('b22', '', 2022),
      evaluation('e22', '', 2022),
      evaluation('e23', '', 2023),
    ),
  ).toEqual(['b22 + e22 (year)', 'b23 + e23 (year)']);
});

test('a slip of the pen in the name of the only pair', () => {
  expect(pairs(basic('b', '资水区应急管理局'), evaluation('e', '资水应急管理厅'))).toEqual([
    'b + e (order)',
  ]);
});

test('two years of the only pair are for a rule to report', () => {
  expect(pairs(basic('b', '', 2022), evaluation('e', '甲局', 2023))).toEqual(['b + e (order)']);
});

test('different units are never put together', () => {
  expect(
    pairs(
      basic('b1', '甲局'),
      evaluation('e1', '甲局'),
      basic('b2', '丙中心'),
      evaluation('e2', '乙街道办事处'),
    ),
  ).toEqual(['b1 + e1 (name)', 'b2 + – (single)', '– + e2 (single)']);
});

test('a slip of the pen is forgiven side by side alone', () => {
  expect(
    pairs(
      basic('b1', '资水区应急管理局'),
      basic('b2', '乙局'),
      evaluation('e2', '乙局'),
      evaluation('e1', '资水区应急理局'),
    ),
  ).toEqual(['b1 + – (single)', 'b2 + e2 (name)', '– + e1 (single)']);
});

describe('two forms on one sheet', () => {
  const onOne = (sheet: string, ownName: string, otherName: string): Drawing => {
    const [one, other] = [basic(sheet, ownName), evaluation(sheet, otherName)];
    return { name: sheet, rows: [...one.rows, [''], [''], ...other.rows] };
  };

  test('whose names differ by a slip of the pen', () => {
    expect(
      pairs(onOne('1', '青溪县教育局', '青溪县教体局'), onOne('2', '清溪县水利局', '青溪县水利局')),
    ).toEqual(['1 + 1 (order)', '2 + 2 (order)']);
  });

  test('whose names are those of two units', () => {
    expect(
      pairs(onOne('1', '青溪县教育局', '青溪县农业农村局'), onOne('2', '第一小学校', '第二小学校')),
    ).toEqual(['1 + – (single)', '– + 1 (single)', '2 + – (single)', '– + 2 (single)']);
  });
});

test('two forms of one （本级） leave open which of them is meant', () => {
  expect(
    pairs(
      basic('b', '甲局'),
      evaluation('e', '丙局'),
      evaluation('e1', '甲局（本级）'),
      evaluation('e2', '甲局（本级）'),
    ),
  ).toEqual(['b + – (single)', '– + e (single)', '– + e1 (single)', '– + e2 (single)']);
});

test('of two basic data without a name the one just before the evaluation', () => {
  expect(pairs(basic('b1'), basic('b2'), evaluation('e', '甲局'))).toEqual([
    'b1 + – (single)',
    'b2 + e (order)',
  ]);
});

test('some units have only one form', () => {
  expect(
    pairs(
      evaluation('e1', '甲局'),
      basic('b2'),
      evaluation('e2', '乙局'),
      evaluation('e3', '丙局'),
    ),
  ).toEqual(['– + e1 (single)', 'b2 + e2 (order)', '– + e3 (single)']);
});

test('a project belongs to the department that carries it out', () => {
  expect(
    pairs(
      evaluation('e1', '甲局'),
      evaluation('e2', '乙局'),
      project('p1', '乙局'),
      project('p2', '丙站'),
    ),
  ).toEqual(['– + e1 (single)', '– + e2 (single)', '– + p1 (single) of 1', '– + p2 (single)']);
});

test('a project of the only department, named in full or in part', () => {
  expect(
    pairs(basic('b'), evaluation('e', '甲县水利局'), project('p', '甲县水利局河道站')),
  ).toEqual(['b + e (order)', '– + p (single) of 0']);
});

test('five hundred units', () => {
  const sheets = Array.from({ length: 500 }, (_, index) => [
    basic(`b${index}`),
    evaluation(`e${index}`, `第${index}单位`),
  ]).flat();
  const found = pairs(...sheets);
  expect(found).toHaveLength(500);
  expect(found[499]).toBe('b499 + e499 (order)');
});

const hidden = (own: Drawing): Drawing => ({ ...own, hidden: true });

/** The same without a year anywhere. */
const undated = ({ rows, ...own }: Drawing): Drawing => ({
  ...own,
  rows: rows.map((row) => row.map((text) => text.replace(/\d{4}年度?/, '本年'))),
});

test.each<[string, Drawing[], string[]]>([
  [
    'a hidden sheet of last year stands alone, and a short name goes with the long one',
    [
      basic('b24', '甲县人社局', 2024),
      evaluation('e24', '甲县人力资源和社会保障局', 2024),
      hidden(evaluation('e23', '甲县人社局', 2023)),
    ],
    ['b24 + e24 (name)', '– + e23 (single)'],
  ],
  [
    'before the visible ones',
    [
      hidden(basic('b23', '甲局', 2023)),
      basic('b24', '甲局', 2024),
      evaluation('e24', '甲局', 2024),
    ],
    ['b23 + – (single)', 'b24 + e24 (name)'],
  ],
  [
    'both forms of last year are hidden',
    [
      basic('b24', '甲县人社局', 2024),
      evaluation('e24', '甲县人力资源和社会保障局', 2024),
      hidden(basic('b23', '甲县人社局', 2023)),
      hidden(evaluation('e23', '甲县人社局', 2023)),
    ],
    ['b24 + e24 (name)', 'b23 + e23 (name)'],
  ],
  [
    'a hidden sheet of the same name and year, and a visible one of another department',
    [
      basic('b', '甲局', 2024),
      hidden(evaluation('e1', '甲局', 2024)),
      evaluation('e2', '乙街道办事处', 2024),
    ],
    ['b + e1 (name)', '– + e2 (single)'],
  ],
  [
    'hidden, but the only two forms',
    [hidden(basic('b', '甲局', 2023)), evaluation('e', '甲局', 2024)],
    ['b + e (name)'],
  ],
  [
    'a hidden sheet that names no year may be of this one',
    [
      hidden(undated(basic('b', '甲局'))),
      evaluation('e', '甲局', 2024),
      evaluation('e2', '乙局', 2024),
    ],
    ['b + e (name)', '– + e2 (single)'],
  ],
  [
    'the same year before the order',
    [basic('b24', '甲局', 2024), evaluation('e23', '甲局', 2023), evaluation('e24', '甲局', 2024)],
    ['– + e23 (single)', 'b24 + e24 (name)'],
  ],
])('visible sheets first: %s', (_, sheets, expected) => {
  expect(pairs(...sheets)).toEqual(expected);
});

describe('sheets called after their unit', () => {
  test('go together where one form or both name nobody, in whatever order', () => {
    expect(
      pairs(
        evaluation('水利局自评', '某县水利局'),
        evaluation('教育局自评', '某县教育局'),
        basic('教育局基础数据表'),
        basic('水利局基础数据表'),
      ),
    ).toEqual(['水利局基础数据表 + 水利局自评 (name)', '教育局基础数据表 + 教育局自评 (name)']);
    expect(
      pairs(
        basic('附件1-2 基础数据'),
        basic('附件1-1基础数据'),
        evaluation('附件2-1'),
        evaluation('附件2-2'),
      ),
    ).toEqual(['附件1-2 基础数据 + 附件2-1 (order)', '附件1-1基础数据 + 附件2-2 (order)']);
    expect(
      pairs(
        basic('基础2'),
        basic('基础1'),
        evaluation('自评1', '甲局'),
        evaluation('自评2', '乙局'),
      ),
    ).toEqual(['基础1 + 自评1 (name)', '基础2 + 自评2 (name)']);
  });

  test('go together where one form names another unit: a rule tells of it', () => {
    expect(
      pairs(
        basic('水利局基础', '某县水利局'),
        evaluation('水利局自评', '某县水利局'),
        basic('教育局基础', '某县教育局'),
        evaluation('教育局自评', '某县审计局'),
      ),
    ).toEqual(['水利局基础 + 水利局自评 (name)', '教育局基础 + 教育局自评 (name)']);
  });

  test('stay apart where they are of two offices', () => {
    expect(
      pairs(
        basic('水利局基础'),
        evaluation('水利局自评', '某县水利局'),
        basic('教育局基础'),
        evaluation('审计局自评', '某县审计局'),
      ),
    ).toEqual([
      '水利局基础 + 水利局自评 (name)',
      '教育局基础 + – (single)',
      '– + 审计局自评 (single)',
    ]);
  });

  test('the stem of a year or a number alone brings no two names together', () => {
    expect(
      pairs(
        basic('2023基础', '甲县水利局'),
        evaluation('2023自评', '乙县教育局'),
        basic('2022基础', '甲县水利局', 2022),
        evaluation('2022自评', '甲县水利局', 2022),
      ).filter((pair) => pair.startsWith('2023')),
    ).toEqual(['2023基础 + – (single)']);
  });

  test('本级 on one form, another year on the other', () => {
    expect(
      pairs(
        basic('基础数据1', '甲局本级'),
        basic('基础数据2', '乙局本级'),
        evaluation('自评2', '乙局', 2022),
        evaluation('自评1', '甲局'),
      ),
    ).toEqual(['基础数据2 + 自评2 (name)', '基础数据1 + 自评1 (name)']);
  });

  test.each([
    ['青溪县住建局', '青溪县住房和城乡建设局'],
    ['青溪县政府办', '青溪县人民政府办公室'],
    ['县卫健委', '青溪县卫生健康委员会'],
    ['省教育厅', '湖南省教育厅'],
    ['青溪县文旅广体局', '青溪县文化旅游广电体育局'],
  ])('%s is %s', (short, long) => {
    const other = [basic('b2', '丙中心'), evaluation('e2', '丁学校')];
    expect(pairs(basic('b1', short), ...other, evaluation('e1', long))).toContain('b1 + e1 (name)');
  });

  test.each([
    ['青溪县教育局', '青溪县江北区教育局'],
    ['青溪县中学', '青溪县第一中学'],
    ['青溪县林业局', '青溪县农业局'],
  ])('%s is not %s', (short, long) => {
    const other = [basic('b2', '丙中心'), evaluation('e2', '丁学校')];
    expect(pairs(basic('b1', short), ...other, evaluation('e1', long))).toContain(
      'b1 + – (single)',
    );
  });

  test('short names go to the only long name that ends like them', () => {
    expect(
      pairs(
        basic('b1', '水利局'),
        basic('b2', '青溪农业农村局'),
        basic('b3', '园林局'),
        evaluation('e1', '青溪县农业农村局'),
        evaluation('e2', '青溪县水利局'),
        evaluation('e3', '青溪县财政局'),
      ),
    ).toEqual(['b2 + e1 (name)', 'b1 + e2 (name)', 'b3 + – (single)', '– + e3 (single)']);
  });
});
