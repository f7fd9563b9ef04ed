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
  'cell/hidden': {
    title: '隐藏的行、列',
    formula: '计入审核的数都看得见',
    why: '隐藏的行、列里的数照样参加计算，合计对不上时却看不出是哪一个。',
    todo: '取消隐藏，核对其中的数；不用的，删去。',
    sentences: {
      rows: '“{sheet}”有 {count} 行隐藏，其中填有数（{places}），照样计入审核。',
      columns: '“{sheet}”有 {count} 列隐藏，其中填有数（{places}），照样计入审核。',
    },
  },
};
