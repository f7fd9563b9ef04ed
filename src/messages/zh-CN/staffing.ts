import type { GroupTexts } from '../texts';
import { rates, ties } from './shared';

export const staffing: GroupTexts<'staffing'> = {
  'staffing/control-rate': {
    title: '在职人员控制率',
    formula: '控制率 = 实际在职人数 ÷ 编制数',
    why: '控制率由编制数和在职人数算出，三个数必须相符。',
    todo: '核对编制数和实际在职人数，按公式改正控制率。',
    todos: { 'no-whole': '改正人数，再核对控制率。' },
    sentences: {
      ...rates,
      off: ties.off,
      'no-whole': '{staff}填 {actual}，人数应是整数，请核对。',
      more: '实际在职 {whole} 人，其中各类人员合计 {sum} 人，部分大于整体。',
      less: '实际在职 {whole} 人，其中各类人员合计 {sum} 人，没有加到总数；另有工勤等人员的不用改，否则请核对。',
    },
  },
  'staffing/over-establishment': {
    title: '在职人员超编制',
    formula: '实际在职人数 ≤ 编制数',
    why: '财政供养人员不得超过编制，超编须说明原因和消化措施。',
    todo: '核对人数；确属超编的，写明原因和消化措施。',
    sentences: {
      over: '实际在职 {actual} 人，编制 {expected} 人，超编 {excess} 人，控制率 {rate}。',
      part: '{part}实际在职 {actual} 人，编制 {expected} 人，超编 {excess} 人（{rate}），合计没有超编，请核对。',
      'no-posts': '编制数为 0，实际在职 {actual} 人。',
    },
  },
};
