import { readForms, type SelfEvaluation } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

function read(row: string, heading = '原因'): SelfEvaluation {
  const rows = [
    '2023年度部门预算项目支出绩效自评表||||||||',
    row,
    `一级指标|二级指标|三级指标|指标值|完成值|分值|得分|${heading}|`,
    '产出指标|数量指标|抽检批次|≥100批|95批|100|95|未完成|',
  ];
  return readForms(snapshotOf(drawing('Sheet1', `\n${rows.join('\n')}\n`)))
    .forms[0] as SelfEvaluation;
}

test.each([
  ['项目名称||||城区路灯维护||||', '城区路灯维护'],
  ['项目名称|||||||（盖章）|', ''],
  ['项目名称||||主管部门||某市城管局||', ''],
  ['项目名称|||||金额单位：万元|||', ''],
])('%s', (row, name) => {
  expect(read(row).projectName?.text ?? '').toBe(name);
});

test.each(['完成情况评价', '完成结论'])('%s says in a word how a row came out', (heading) => {
  const [row] = read('项目名称|城区路灯维护|||||||', heading).indicators;
  expect([row?.rating?.text, row?.actual?.text]).toEqual(['未完成', '95批']);
});
