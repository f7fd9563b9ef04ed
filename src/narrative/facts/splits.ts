/** Whether the parts of a list divide their total in one way. */
import type { Fact } from '../model';
import { isMoney } from './sentence-facts';

const PEOPLE = /编制|行政|事业|工勤|参公|在职|离休|退休|聘用|编外|公务员/;
const BY_SOURCE =
  /财政(?:拨款|资金|补助)|一般公共预算|上级|中央|地方|[省市县区州]级|本级|[省市县区乡镇]财政|自筹|其他资金|政府性基金|政府采购/;

/** Whether they do: lists of 党员 and 女性, or of sources and uses, overlap. */
export function isOneSplit(parts: readonly Fact[], exhaustive: boolean): boolean {
  const labels = parts.map((fact) => ('word' in fact ? fact.word : fact.subject));
  if (parts.every(isMoney)) {
    const bySource = labels.filter((label) => BY_SOURCE.test(label)).length;
    return bySource === 0 || bySource === labels.length;
  }
  if (parts.every(({ quantity }) => quantity.unit?.name === '分')) return true;
  return exhaustive || labels.every((label) => PEOPLE.test(label));
}

/** Kinds that share nothing; those of the first sets leave nothing out either. */
const COMPLETE: readonly (readonly string[])[] = [
  ['线上', '线下'],
  ['男', '女'],
  ['上半年', '下半年'],
  ['基本支出', '项目支出'],
];
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['来信', '来访', '来电', '网上'],
  ['一季度', '二季度', '三季度', '四季度'],
  ['新建', '改建', '扩建', '续建'],
  ['城镇', '农村'],
  ['城市', '农村'],
  ['本科', '专科', '研究生'],
];
const INTRODUCED = /^[\s，,；;、（(：:]*(?:其中|包括|和|及|与)?[:：]?/;

/** 线上课程4门、线下课程8门: every part begins with a kind of its own of one set, and what follows is the same. */
export function oppositesOf(parts: readonly Fact[]): 'all' | 'some' | undefined {
  const labels = parts.map((fact) =>
    ('word' in fact ? fact.word : fact.subject).replace(INTRODUCED, ''),
  );
  if (COMPLETE.some((kinds) => areOf(kinds, labels))) return 'all';
  return EXCLUSIVE.some((kinds) => areOf(kinds, labels)) ? 'some' : undefined;
}

function areOf(kinds: readonly string[], labels: readonly string[]): boolean {
  const own = labels.map((label) => kinds.find((kind) => label.startsWith(kind)));
  if (own.includes(undefined) || new Set(own).size < labels.length) return false;
  const rest = labels.map((label, at) => label.slice(own[at]?.length).replace(/[为是共计]+$/, ''));
  return new Set(rest.filter((one) => one !== '')).size < 2;
}
