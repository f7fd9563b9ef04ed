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
};
