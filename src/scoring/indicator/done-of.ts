import { decimal, type Decimal, type Words } from '../../amount';

/** All of them are wanted: 全部化解, 应保尽保, 清零. */
const WANTS_ALL = /^(?:已|均)?(?:全部|全面|全员|悉数|如数|逐一)|^应.尽.|清零|销号/;
const DONE =
  '化解|整改|整治|办[结理]|完成|处[置理]|解决|消除|落实|销号|通过|到位|达标|合格|发放|兑[付现]|建成|完工|开工|验收|拨付|结案|答复|回复|修复|改造|拆除|更换|安装|搬[入迁]|入住|签[订约]|执结|审结|调[解处]|归还|还清|清[理退运]';
/** 12件积案化解9件, 应改造46户，完成43户. */
const SO_MANY_OF = new RegExp(
  `^(?:全年|本年|年内|共|应|需|计划|列入|排查|排查出|发现|反馈|受理|现有|原有)*[^\\d]{0,8}?(\\d+)([\\u4e00-\\u9fff])[^\\d]{0,10}?(?:已|仅|只)?(?:${DONE})(?:了)?(\\d+)\\2?[。.]?$`,
);

/** The share of what there was that was done, where all of it was wanted; `undefined` where a result does not say both. */
export function doneOf(target: Words, text: string): Decimal | undefined {
  if (!WANTS_ALL.test(target.lead)) return undefined;
  const [, total = '0', , done = '0'] = SO_MANY_OF.exec(text.trim()) ?? [];
  const [whole, part] = [decimal(total), decimal(done)];
  return whole.isZero() || part.greaterThan(whole) ? undefined : part.dividedBy(whole);
}
