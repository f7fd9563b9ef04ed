import type { GroupTexts } from '../texts';

export const weight: GroupTexts<'weight'> = {
  'weight/section': {
    title: '标题所列分值',
    formula: '标题所列分值（如“产出指标(50分)”）= 其下各项分值合计',
    why: '标题与明细的分值不一致，各项得分占多大比重就说不清，总分也会跟着错。',
    todo: '对照财政部门下发的评分标准，改标题所列分值，或改其下各项分值。',
    todos: { subtotal: '对照评分标准，改正小计的分值，或改正其上各项分值。' },
    actual: { off: '各项合计' },
    sentences: {
      right: '{heading}与其下各项分值合计 {actual} 相符。',
      off: '{heading}所列分值为 {expected}，其下各项分值合计 {actual}，相差 {difference}。',
      subtotal: '{subtotal}的分值填 {actual}，所含各项分值合计 {expected}，相差 {difference}。',
      unchecked: '{heading}之下有分值没填或不是数（{which}），其余各项合计 {actual}，无法核对。',
    },
  },
  'weight/total': {
    title: '分值合计',
    formula: '预算执行分值 + Σ 各项指标分值 = 100',
    why: '分值合计不是 100 分，总分与等级就没有可比的基础。',
    todo: '核对各项分值：按评分标准改正某几项的分值；确需保留时，请与财政部门确认是否按比例折算。本工具不自动折算。',
    todos: { stated: '把总分栏的分值改为各项分值合计。' },
    actual: { off: '各项合计', 'off-stated': '各项合计' },
    sentences: {
      right: '分值合计 {expected} 分。',
      off: '各项分值（含预算执行）合计 {actual} 分，应为 {expected} 分，相差 {difference} 分。',
      'off-stated':
        '各项分值（含预算执行）合计 {actual} 分，表上合计填 {stated} 分；应为 {expected} 分，相差 {difference} 分。',
      stated: '各项分值合计 {expected} 分，总分栏的分值却填了 {actual} 分。',
      unchecked:
        '有分值没填或不是数（{which}），已填各项合计 {actual} 分，无法核对是否为 {expected} 分。',
      unread:
        '已读到的各项分值合计 {actual} 分；表上还有没读懂的行，其分值没有计入，无法核对是否为 {expected} 分。',
    },
  },
};
