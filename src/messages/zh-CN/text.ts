import type { GroupTexts } from '../texts';

export const text: GroupTexts<'text'> = {
  'text/number-as-text': {
    title: '数字存成了文本',
    formula: '应当相加的数存为数字',
    why: 'Excel 求和时不计文本，用公式核对会得出错误的结果。本工具照常读数。',
    todo: '需要用公式求和的，改为数字（去掉“分”“万元”等字，或转换为数字）。',
    sentences: {
      one: '{which}存成了文本“{text}”，Excel 不会把它加进合计。',
      few: '{count} 个单元格的数存成了文本（{which}，如“{text}”），Excel 不会把它们加进合计。',
      many: '{count} 个单元格的数存成了文本（{which}等，如“{text}”），Excel 不会把它们加进合计。',
    },
  },
};
