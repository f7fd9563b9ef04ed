import { readForms } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';
import { summary } from '../families/summary';

const STRANGE = drawing(
  '表1',
  `
某单位年度任务表|||||
事项|内容|要求|结果|满分|打分
产出|数量指标|修缮房屋|20间|21间|
|||||
任务|三级指标|目标值|实际完成值|分值|得分
产出|修缮房屋|20间|21间|60|60
效益|住户满意度|≥90%|93%|40|40
总分||||100|100
`,
);

const ORDINARY = drawing(
  '表2',
  `
项目支出绩效自评表||||||
项目名称|公园改造|||||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|改造面积|2公顷|2公顷|60|60
效益指标|社会效益指标|游客人次|3万人|3万人|40|40
总分|||||100|100
`,
);

test('a sheet the user calls no form is left alone', () => {
  const read = readForms(snapshotOf(ORDINARY), { hints: [{ sheet: '表2', kind: 'none' }] });
  expect(read).toEqual({ forms: [], leftOut: [], units: [], unread: [] });
});

test('the kind that the user chose goes before what the labels say', () => {
  const [form] = readForms(snapshotOf(ORDINARY), {
    hints: [{ sheet: '表2', kind: 'self-evaluation' }],
  }).forms;
  expect(form?.kind).toBe('self-evaluation');
});

test('the row that the user pointed at holds the headings', () => {
  const [form] = readForms(snapshotOf(STRANGE), {
    hints: [{ sheet: '表1', kind: 'project-self-evaluation', headerRow: 4 }],
  }).forms;
  expect(form && summary(form)).toContain('B6 other 修缮房屋 | 20间 | 21间 | 60 | 60');
  expect(form && summary(form)).toContain('total: 100 | 100 @F8');
});

test('a hint for another sheet changes nothing', () => {
  const plain = readForms(snapshotOf(ORDINARY));
  expect(readForms(snapshotOf(ORDINARY), { hints: [{ sheet: '别的', kind: 'none' }] })).toEqual(
    plain,
  );
});

test('a row without any heading gives no form and says so', () => {
  const read = readForms(snapshotOf(ORDINARY), {
    hints: [{ sheet: '表2', kind: 'self-evaluation', headerRow: 1 }],
  });
  expect(read.forms.length + read.unread.length).toBeGreaterThan(0);
});
