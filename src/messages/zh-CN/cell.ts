import type { GroupTexts } from '../texts';

export const cell: GroupTexts<'cell'> = {
  'cell/error-value': {
    title: '单元格是错误值',
    formula: '应填数的单元格没有 #DIV/0!、#REF! 等错误值',
    why: '错误值不能计算，与它有关的核对都做不成。',
    todo: '改正公式或重新填数。',
    sentences: {
      error: '{which}是错误值 {error}。',
    },
  },
  'cell/stale-result': {
    title: '公式结果没有更新',
    formula: '公式保存的结果 = 按公式和表内数据重新计算的结果',
    why: '公式没有重新计算，表上显示、打印的仍是旧数，和它引用的数对不上。',
    todo: '在 Excel 中打开，按 F9 重新计算（“公式”→“计算选项”设为“自动”），核对结果后保存，再审核一次。',
    sentences: {
      one: '{which}的公式 {formula} 按表内数据应为 {expected}，保存的结果是 {actual}，没有重新计算；各项核对仍按表上显示的数。',
      several:
        '{count} 处公式没有重新计算，其中有{which}。如{first}的公式 {formula} 按表内数据应为 {expected}，保存的结果是 {actual}。各项核对仍按表上显示的数。',
    },
  },
};
