import type { Words } from '../../amount';
import type { Indicator } from '../../forms';
import { directionOf, LESS, strays } from './moves';
import { CLAUSE_END, deniesHarm, WANTS_NONE, withoutSettled } from './trouble';

/** How far or how surely, before what a target asks for: 明显提高, 得到有效保障. */
const DEGREE =
  /^(?:得到|进一步|明显|显著|有效|持续|不断|稳步|逐步|切实|大幅度?|全面|全部|更加|较大|有所|一定程度|能够?|实现|促进|保持|做到|确保|维持|形成|总体|基本|稳中)+/;
/** What leaves the target's word open where it stands in the same text. */
const OPEN =
  /未|没有?|无法|不能|尚|不足|不够|不明显|下降|降[低到至为]|减少|减弱|恶化|部分|个别|少数|有待|滞后|但|不过|然而|仍|计划|拟|将|一般|有限|待|需/;
const FALL = /下降|降[低到至为]|减少|减弱/g;
/** What is said of it behind the word. */
const BEHIND = /^(?:了|得到|明显|显著|较大|良好|到位|水平|有效|有力|成效|效果|的?[趋态]势|机制)*$/;
/** 减轻了企业负担, 缩短5天: a verb that names what it moves, or how far. */
const MOVES =
  /^(?:减[轻少缓免]|降低|缩[短小]|压[减缩]|下降|提[高升]|增[强加长进]|改善|缓解|促进|保障|解决|带动|推动|优化|完善|丰富|满足|建立|形成|落实)/;
const MOVED = /^(?:了?[\u4e00-\u9fff]{2,12}|(?:近|约)?\d.*)$/;
/** All of it, in other words than the target's. */
const ALL = /^(?:全部|全面|悉数)|^应.尽.|到位$/;
const ALL_DONE =
  /(?:均已?|全部|全都|悉数|100%)(?:已)?(?:完成)?(销号|整改|办结|完成|化解|兑现|发放|到位|处[置理]|归还|清零|解决|落实|修复|入住|验收|覆盖)/;
/** 全覆盖 is said by 覆盖率100%. */
const WHOLE = /^全(?:部|面|员)?[\u4e00-\u9fff]{2}$/;
const WHOLE_RATE = /^(?:总体|实际)?([\u4e00-\u9fff]{2})率(?:均?[为达]到?)?[:：]?100(?:\.0+)?[%％]$/;
const IN_TIME = /^(?:及时|按[时期]|如期|快速|迅速|高效)/;
const WITHIN_TIME =
  /(?:均|全部|都)[^，。；]{0,4}(?:规定|要求|承诺|法定)的?(?:时限|时间|期限)内|(?:均|全部|都)[^，。；]{0,4}\d+个?(?:小时|分钟|天|工作日|日)内|(?:均|全部|都)(?:按[时期]|及时|第一时间|当[日天])/;

/**
 * Whether a result that counts something says besides that its target in words was met: 举办讲座12场，知晓度明显提高 under 明显提高. Every
 * clause of the target is to be said in one without a doubt, and nothing of the text may speak against it.
 */
export function fulfils(row: Indicator, target: Words, text: string): boolean {
  const clauses = withoutSettled(text)
    .split(CLAUSE_END)
    .flatMap((clause) => plain(clause) ?? []);
  if (clauses.some((clause) => OPEN.test(clause))) return false;
  if (clauses.some((clause) => strays(row, target, { lead: clause, text }) === 'contrary')) {
    return false;
  }
  if (WANTS_NONE.test(target.lead)) return deniesHarm(text);
  const wanted = target.text.split(CLAUSE_END).filter((one) => one !== '');
  const hasFallen = () =>
    text.split(CLAUSE_END).some((clause) => LESS.test(clause) && FALLEN.test(clause));
  return wanted.every(
    (one) => clauses.some((clause) => says(one, clause)) || (FALL_WANTED.test(one) && hasFallen()),
  );
}

/** 缓解, 有效控制: a fall of what is the better the less there is of it is what was wanted. */
const FALL_WANTED = /下降|降低|减[少轻]|缩[短小]|压[减缩]|缓解|控制|遏制|防控|治理/;
const FALLEN = /下降|降[低到至为]|减少|压[减缩]|缩[短小]/;

/** A clause without a fall that nobody regrets; `undefined` where nothing is left. */
function plain(clause: string): string | undefined {
  const rest = LESS.test(clause) ? clause.replace(FALL, '') : clause;
  return rest === '' ? undefined : rest;
}

function says(wanted: string, clause: string): boolean {
  const bare = wanted.replace(DEGREE, '');
  const core = bare.length < 2 ? wanted : bare;
  if (core.length < 2) return false;
  const at = clause.lastIndexOf(core);
  if (at >= 0) {
    const behind = clause.slice(at + core.length);
    if (BEHIND.test(behind) || (MOVES.test(core) && MOVED.test(behind))) return true;
  }
  const done = ALL_DONE.exec(clause)?.[1];
  if (done !== undefined && (ALL.test(wanted) || wanted.includes(done))) return true;
  const whole = WHOLE_RATE.exec(clause)?.[1];
  if (whole !== undefined && WHOLE.test(wanted) && wanted.endsWith(whole)) return true;
  if (IN_TIME.test(wanted) && WITHIN_TIME.test(clause)) return true;
  const way = directionOf(wanted);
  return (
    way === 'up' && !/\d/.test(clause) && directionOf(clause) === way && sharesWord(wanted, clause)
  );
}

/** 提升幸福感 is said by 幸福感提升: but for the verb they share a word, or the target is a bare verb. */
function sharesWord(wanted: string, clause: string): boolean {
  const thing = wanted.replace(DEGREE, '').replace(MOVES, '');
  return thing.length < 2 || clause.includes(thing.slice(0, 2));
}
