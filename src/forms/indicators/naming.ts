import type { Category, SectionName } from '../model';
import { remembered } from '../../amount';
import { squeeze } from '../labels/text';

const SECTIONS: readonly (readonly [SectionName, RegExp])[] = [
  ['satisfaction', /满意/],
  ['execution', /(?:预算|资金|支出)(?:执行|完成)|执行率/],
  ['cost', /^(?:项目)?成本/],
  ['output', /产出|完成指标|项目完成|履职/],
  ['benefit', /效益|效果/],
  ['decision', /决策|投入|立项/],
  ['process', /过程|管理/],
];

/** What a first-level heading is about. */
export const sectionName = remembered(
  (label): SectionName => SECTIONS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other',
);

/** 社会效益, 社会影响指标 or 社会 alone; 社会救助 is a task. */
function effect(word: string): RegExp {
  return new RegExp(`(?:${word})(?:方面)?(?:效益|效果|影响|效应|$)|^(?:${word})(?:类?指标)`);
}

const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ['satisfaction', /满意/],
  ['cost', /成本/],
  ['sustainability', /持续/],
  ['economic', effect('经济')],
  ['social', effect('社会')],
  ['ecological', effect('生态环境|生态|环境|环保')],
  ['quantity', /数量/],
  ['quality', /质量/],
  ['timeliness', /时效|进度|及时/],
];

const categoryIn = remembered(
  (level2) => CATEGORIES.find(([, pattern]) => pattern.test(level2))?.[0],
);

/** What a second-level heading measures; the first level where the second says nothing. */
export function categoryOf(level2: string, section: SectionName): Category {
  if (section === 'cost') return 'cost';
  const found = categoryIn(level2);
  if (found) return found;
  return section === 'satisfaction' ? 'satisfaction' : 'other';
}

const KIND =
  /^((?:数量|质量|时效|进度|成本|(?:经济|社会|生态|环境)效益|可持续影响|(?:服务对象|社会公众)?满意度)(?:指标)?)(?:\s*[:：]\s*(?=\S)(.+))?$/su;

/** 质量指标：结案率, and 成本指标 alone: what a name says of its kind in place of a second level, and the rest of it. */
export const kindInName = remembered(
  (text): { readonly level2: string; readonly name: string } | undefined => {
    const match = KIND.exec(text.trim());
    const level2 = match?.[1];
    return level2 === undefined ? undefined : { level2, name: match?.[2] ?? level2 };
  },
);

const ITEM_NUMBER = /^(?:指标\s*\d*\s*[:：.、]?|\(?\d{1,2}\)?[、.．)](?!\d)|[①-⑳])/;
/** Stand-ins left in a printed form: `(≥**人)`. */
const MASK = /\([^()]*\*+[^()]*\)/g;
/** The weight of the row, where it stands in the name. */
const POINTS = /\(\d+(?:\.\d+)?分\)$/;
const NOTHING = /^(?:无|不适用|没有|\/+|-+|—+|–+|_+|\.+|…+|⋯+|\*+|、+|×+|\\+|空|略)*$/;

const NUMBER_ONLY = /^(?:指标|目标)?\s*\d*\s*[:：.、]?$/;

/** The indicator's own name: without `指标1：`, stars, masks, spaces and line breaks. */
export const indicatorName = remembered((text): string => {
  let name = squeeze(text);
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(/^[★☆*▲△※]+(?=.)/, '').replace(ITEM_NUMBER, '');
  }
  name = name
    .replace(MASK, '')
    .replace(POINTS, '')
    .replace(/[★☆▲△※:]+$/, '');
  return isNothing(name) ? text.replace(/\s+/g, '') : name;
});

/** 无, "/", …… and a number without a name stand for no indicator at all. */
export function isNothing(name: string): boolean {
  return NOTHING.test(name) || NUMBER_ONLY.test(name);
}
