import { findingsIn } from '../findings';
import { drawn } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
项目名称|公园管护|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|管护面积|≥310亩|315亩|60|60
^|质量指标|设施更换率|≥95%|90%|10|9.47
效益指标|社会效益指标|游园人次|≥30万人次|31万人次|30|30
总分|<|<|<|<|100|99.47
`;
const AT_THE_EMPTY_CELL = ['explain explanation/missing B9'];

describe('the one cell for reasons below the form', () => {
  test.each([
    ['填表人：王某　　联系电话：0731-1234567　　填报日期：2024年3月15日'],
    ['填报人：王某'],
    ['单位负责人意见'],
    ['主管部门意见：同意'],
    ['财务负责人（签字）：'],
    ['注：偏差原因应写明具体情况和改进措施。'],
    ['备注：游园人次由监测系统统计。'],
    ['说明：本表一式两份。'],
    ['联系电话：0731-1234567'],
  ])('is empty above %s', (line) => {
    const rows = `偏差原因分析及改进措施||<|<|<|<|<\n${line}|<|<|<|<|<|<\n`;
    expect(findingsIn(drawn(FORM + rows, {}))).toEqual(AT_THE_EMPTY_CELL);
  });

  test('is empty beside what is signed', () => {
    const rows = '偏差原因分析及改进措施|||填表人：王某|||\n';
    expect(findingsIn(drawn(FORM + rows, {}))).toEqual(AT_THE_EMPTY_CELL);
  });

  test.each(['无', '—', ''])('says %p', (text) => {
    const rows = `偏差原因分析及改进措施|${text}|<|<|<|<|<\n`;
    expect(findingsIn(drawn(FORM + rows, {}))).toEqual(AT_THE_EMPTY_CELL);
  });

  test.each([
    '设施更换率：因汛期停工，一处管护推迟，2024年4月前补做，今后提前安排。',
    '原因：因汛期停工，一处管护推迟。措施：2024年4月前补做，提前安排。',
    '因汛期停工，一处管护推迟，2024年4月前补做，今后提前安排。',
  ])('stands beneath its label: %s', (text) => {
    const rows = `偏差原因分析及改进措施|<|<|<|<|<|<\n${text}|<|<|<|<|<|<\n`;
    expect(findingsIn(drawn(FORM + rows, {}))).toEqual([]);
  });
});
