/** Figures of the year before, and of where something moved from, beside the one that it came to. */
import { indicators } from '../examples/indicators';
import { findingsOf } from '../verdicts';

const FORM = {
  年度: '2023',
  年初预算数: '640万元',
  全年预算数: '560万元',
  全年执行数: '550万元',
  执行率: '98.21%',
  ...indicators(
    ['企业满意度', '≥90%', '95%'],
    ['研发投入强度', '≥1.2%', '1.18%'],
    ['渔民增收', '≥1200万元', '1260万元'],
    ['工程验收合格率', '≥95%', '98%'],
    ['建设里程', '≥110公里', '114公里'],
  ),
};
const RULES = ['text/figures', 'explanation/contradicted', 'goal/contradicted'] as const;

function told(text: string): string[] {
  return RULES.flatMap((rule) =>
    ['自评结论', '存在问题'].flatMap((name) =>
      findingsOf(rule, { ...FORM, [name]: text }).flatMap(({ outcome }) =>
        outcome === 'pass' || outcome === 'not-applicable' ? [] : [`${name} ${rule}`],
      ),
    ),
  );
}

test.each([
  '企业满意度95%，比上年92%提高3个百分点。',
  '企业满意度95%，较2022年的92%提高3个百分点。',
  '企业满意度95%，比去年同期92%上升3个百分点。',
  '企业满意度95%，比上年满意度92%提高3个百分点。',
  '企业满意度由92%提高到95%。',
  '企业满意度从2022年的92%提升至2023年的95%。',
  '企业满意度由一季度的90%提高到四季度的97%。',
  '预算执行率由95%提高到98.21%。',
  '执行率98.21%，比上年95%提高3.21个百分点。',
  '研发投入强度由1.1%提高到1.18%。',
  '渔民增收由1150万元增加到1260万元。',
  '渔民增收由上年的1150万元增加到1260万元，超目标60万元。',
  '工程验收合格率由95.5%提高到98%。',
  '工程验收合格率由初验的90%提高到复验的99%。',
  '企业满意度由年初的88%提高到年末的95%。',
  '企业满意度由92%提高3个百分点到95%。',
  '企业满意度由92%上升了3个百分点，达到95%。',
  '建设里程114公里，由上年的108公里增加6公里。',
  '建设里程由108公里增加6公里到114公里。',
  '全年预算由年初640万元压减80万元，调整至560万元。',
  // Of less than the row, or of what is still to come.
  '其中城区工程验收合格率由95%提高到99%。',
  '下一步，研发投入强度由1.18%提高到1.3%。',
  '到2025年，研发投入强度由1.18%提高到1.3%。',
  '全年预算由年初640万元调减80万元至560万元。',
  '全年预算由年初的640万元追减80万元后为560万元。',
  '全年预算由640万元压减80万元至560万元。',
  '机关运行预算由年初300万元调减80万元至220万元。',
])('%s says nothing wrong', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['企业满意度93%，比上年92%提高1个百分点。', 'explanation/contradicted'],
  ['企业满意度由92%提高到97%。', 'explanation/contradicted'],
  ['企业满意度由上年的92%提高到97%。', 'text/figures'],
  ['预算执行率由95%提高到99%。', 'explanation/contradicted'],
  ['研发投入强度由1.1%提高到1.3%。', 'text/figures'],
  ['渔民增收由1150万元增加到1360万元。', 'text/figures'],
  ['工程验收合格率由95.5%提高到99%。', 'text/figures'],
  ['建设里程由108公里增加16公里到124公里。', 'text/figures'],
  ['研发投入强度目标由1.1%提高到1.3%。', 'goal/contradicted'],
  ['研发投入强度由1.1%调整为1.3%。', 'goal/contradicted'],
  ['全年预算由年初650万元调减90万元至560万元。', 'explanation/contradicted'],
  ['全年预算由年初640万元调减70万元至570万元。', 'explanation/contradicted'],
  ['全年预算由年初640万元调减90万元至560万元。', 'explanation/contradicted'],
])('%s', (text, rule) => {
  expect(told(text)).toEqual([`自评结论 ${rule}`, `存在问题 ${rule}`]);
});
