import { answer } from './answer';
import { writing } from './writing';
import { screens } from './screens';
import { troubles } from './troubles';
import { workbench } from './workbench';

/** Words of the task pane and the workbench. */
export const pane = {
  product: '自评核验',
  check: '审核并评分',
  checkAgain: '再次审核',
  cancel: '取消',
  close: '关闭',
  back: '返回',
  save: '保存',
  undo: '撤销',
  locate: '定位',
  locateCell: (cell: string) => `定位 ${cell}`,
  goToCell: (cell: string, label: string) => `${label}，定位到 ${cell}`,
  more: '更多',
  less: '收起',
  settings: '设置',
  history: '历史',
  all: '全部',
  /** Between a name and what is said of it, and between names in a row. */
  colon: '：',
  comma: '、',
  none: '无',
  units: { points: (points: string) => `${points} 分`, year: (year: string) => `${year} 年度` },
  ...answer,
  ...writing,
  ...screens,
  ...troubles,
  workbench,
};

export type PaneWords = typeof pane;
