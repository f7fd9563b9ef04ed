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
  'cell/repeated': {
    title: '各行重复填写的内容不一致',
    formula: '清册中同一项目各行的单位、资金、执行率、得分等相同',
    why: '同一项目的数各行不同，汇总、筛选时取到哪一行就是哪个数。',
    todo: '核对原始数据，把该行改成与同一项目其他行一致；其他核对按多数行所填的内容。',
    sentences: {
      otherwise: '“{which}”这一行填“{actual}”，同一项目的其他行填“{expected}”。',
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
