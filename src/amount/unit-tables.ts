import { ONE } from './constants';
import { decimal, type Decimal } from './decimal';
import type { Dimension } from './reading';

/** What a unit's name stands for. */
export interface Base {
  readonly dimension: Dimension;
  readonly scale: Decimal;
  readonly of?: string;
}

/** Words and signs that multiply the unit after them, or stand alone: `150万`, `3万人`, `5千米`. */
export const MULTIPLIERS: Readonly<Record<string, Decimal>> = {
  千: decimal('1e3'),
  万: decimal('1e4'),
  十万: decimal('1e5'),
  百万: decimal('1e6'),
  千万: decimal('1e7'),
  亿: decimal('1e8'),
  十亿: decimal('1e9'),
  百亿: decimal('1e10'),
  千亿: decimal('1e11'),
  万亿: decimal('1e12'),
};

/** Units by what they measure: names with their scale in the dimension's base. */
const MEASURES: readonly (readonly [
  Dimension,
  string | undefined,
  Readonly<Record<string, string>>,
])[] = [
  ['money', undefined, { 元: '1', 块钱: '1', 圆: '1', 元整: '1', 元人民币: '1' }],
  [
    'ratio',
    undefined,
    {
      '%': '0.01',
      '‰': '0.001',
      '‱': '0.0001',
      百分比: '0.01',
      百分点: '0.01',
      个百分点: '0.01',
      '%点': '0.01',
    },
  ],
  [
    'area',
    undefined,
    {
      '㎡': '1',
      平方米: '1',
      平米: '1',
      平方: '1',
      'm²': '1',
      m2: '1',
      平方公里: '1e6',
      平方千米: '1e6',
      'k㎡': '1e6',
      km2: '1e6',
      'km²': '1e6',
      公顷: '1e4',
    },
  ],
  [
    'count',
    'length',
    {
      米: '1',
      m: '1',
      延米: '1',
      公里: '1e3',
      km: '1e3',
      千米: '1e3',
      厘米: '0.01',
      cm: '0.01',
      毫米: '1e-3',
      mm: '1e-3',
    },
  ],
  [
    'count',
    'mass',
    { 克: '1', g: '1', 公斤: '1e3', kg: '1e3', 千克: '1e3', 斤: '500', 吨: '1e6', t: '1e6' },
  ],
  [
    'count',
    'volume',
    { 立方米: '1', 立方: '1', 'm³': '1', m3: '1', 升: '1e-3', l: '1e-3', 毫升: '1e-6' },
  ],
  [
    'count',
    'time',
    {
      秒: '1',
      分钟: '60',
      小时: '3600',
      个小时: '3600',
      h: '3600',
      天: '86400',
      日: '86400',
      日历天: '86400',
      日历日: '86400',
      个日历天: '86400',
      个日历日: '86400',
      周: '604800',
      星期: '604800',
      个星期: '604800',
    },
  ],
  ['count', 'working days', { 工作日: '1', 个工作日: '1' }],
  ['count', 'months', { 个月: '1', 月: '1', 年: '12', 周年: '12' }],
  ['count', 'data', { kb: '1', mb: '1024', gb: '1048576', tb: '1073741824', pb: '1099511627776' }],
  ['count', 'power', { 瓦: '1', w: '1', kw: '1e3', 千瓦: '1e3', 兆瓦: '1e6', mw: '1e6' }],
  ['count', 'energy', { 瓦时: '1', kwh: '1e3', 千瓦时: '1e3', 度: '1e3' }],
  ['count', 'temperature', { '℃': '1', 摄氏度: '1' }],
  ['count', 'points', { 分: '1' }],
];

/** Counters that people use for one another in a target and its completion. */
const COUNTERS =
  '个 人 人次 人·次 人员 名 位 户 户次 家 家次 项 项目 项次 件 件套 件次 次 次数 场 场次 处 所 座 栋 幢 间 台 台套 台次 套 辆 辆次 批 批次 份 起 条 ' +
  '期 篇 类 种 宗 例 村 镇 乡 县 区 社区 街道 单位 部门 企业 学校 部 册 本 张 幅 块 片 棵 株 头 只 羽 匹 口 眼 根 支 把 枚 颗 粒 袋 箱 桶 盒 瓶 ' +
  '组 队 班 班次 车次 架次 艘次 座次 处次 点次 头次 趟 轮 回 遍 盘 双 页 盏 艘 架 层 级 档 步 点 站 线 路 段 节 门 课时 学时 对象 客户 学员 床 床位 平台 系统 案件 卷 案 单 届 笔 代 字';

/** Every unit by its name. */
export const bases = new Map<string, Base>();
for (const [dimension, of, units] of MEASURES) {
  for (const [name, scale] of Object.entries(units)) {
    bases.set(name, { dimension, scale: decimal(scale), ...(of === undefined ? {} : { of }) });
  }
}
// 1 亩 is 1/15 of a hectare, which has no finite decimal scale in ㎡.
bases.set('亩', { dimension: 'area', scale: decimal('10000').dividedBy(15) });
for (const name of COUNTERS.split(' ')) {
  bases.set(name, { dimension: 'count', scale: ONE, of: 'things' });
}

function alternatives(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Of several names of one measure the first in the table. */
export const FIRST_NAMES = new Map<string, string>();
for (const [name, { dimension, of = '', scale }] of bases) {
  const key = `${dimension} ${of} ${scale.toString()}`;
  if (of !== 'things' && !FIRST_NAMES.has(key)) FIRST_NAMES.set(key, name);
}

/** All of them as one alternation, the longest first. */
export const BASE_NAMES = alternatives(bases.keys());
