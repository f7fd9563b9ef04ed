import { normalize } from './characters';
import { withoutNames } from './names-apart';
import type { Blank, Words } from './reading';

/** What stands in a cell that nobody filled in. */
const BLANK =
  /^(?:无|无。|暂无|（无）|\(无\)|没有|不涉及|不适用|n\/a|[-—_/\\.…·*×]+|(?:指标|目标|绩效指标)\s*\d*\s*[:：]?\s*(?:[-—/.…*]+|无)?)$/i;
/** A template's mask: `≥**人`, `≤XX万元`. */
const MASK =
  /^(?:[><=≥≤]{1,2}|不[低高少]于|不超过|达到?)?\s*(?:[*×_…]{1,}|[xX]{2,})\s*(?:[%‰]|[\u4e00-\u9fff㎡]{0,4})$/;

/** A figure that was made unreadable on purpose, or never put in place of the template's: `****`, `≥**人`. */
export function isMasked(text: string): boolean {
  return /[*＊×]{2}|[xX]{2,}/.test(text) && MASK.test(normalize(text));
}

const PARTLY =
  /部分(?:达|完|实现|落实|项目|开展|建成|到位)|^部分|^大部分|未(?:全部|全面|完全|全)(?:达|完|实现|落实|到)/;
const MISSED =
  /^(?:否|差|较差|不合格|不及格|不达标|不满意|不[好佳])(?![\u4e00-\u9fff])|(?:未|没有?|不能|未能)(?:达成|达到|达标|完成|按[时期]|如期|及时|实现|开展|落实|实施|建成|通过|(?:[得见有明]到?显?)?(?:改善|好转|见效)|(?:见|取得|产生|显现出?|发挥出?|收到)(?:成效|效果|作用|起色|效益))/;
/** What was to be set up or carried out, and was not: 尚未建立, 长效机制未出台. */
const UNDONE =
  /(?:未|没有?)(?:能|得到|予以|正式|有效)*(?:建立|健全|制定|制订|出台|启动|开工|动工|完工|竣工|开展|实施|落实|落地|建成|编制|修订|印发|成立|设立|搭建|构建|配备|到位|推进|推行|推广|实行|启用|投用|投入使用|投产|上线|开通|交付|安装|签订|招标)|(?:未|没有?)(?:能|有效|真正)*形成(?![^，。；]*(?:不良|负面|舆情|拥堵|积水|内涝|债|污染|灾|险|隐患|新的|损失|影响|积压|拖欠|闲置|垄断|火))/;
/** Before it, these say that some of it was, or that nothing of the kind is left: 已起草但尚未印发, 无未落实事项. */
const BEGUN = /已|基本|初步|正在|完成|建成|但|仅|无|没有|零|不存在|部分|个别|少数(?!民族)|多数|除/;
/** Nothing of the kind is left: 无未落实事项, 没有逾期未办事项. */
const NONE_LEFT =
  /^(?:已|均|目前|全年)?(?:无|没有|不存在|未发现|未出现)(?:任何)?(?:[^未，。；]{0,4})未(?:能|予|按[时期]|及时)?(?:完成|落实|办结?|达到|达标|实施|开展|整改|兑现|拨付|发放|销号)/;
const FEW = /^(?:个别|少数(?!民族)|多数|大多数|小部分)[^，。；]{0,12}(?:未|没有|尚)/;
const ACHIEVED =
  /^(?:是|优|优秀|合格|达标|到位|通过|符合|圆满)$|^(?:已?经?(?:全部|全面|基本|按时|按期|如期|及时|圆满|顺利|均)?(?:已|都|均)?(?:达成|完成|达标|实现))|达成(?:预期|年度)?(?:绩效)?(?:指标|目标)/;

/** Blank as a reader sees it; `normal` is the trimmed text in normalised glyphs. */
export function isBlankText(normal: string): boolean {
  return normal === '' || BLANK.test(normal) || MASK.test(normal);
}

export function blank(text: string): Blank {
  return { kind: 'blank', text };
}

/** A word set out over its cell: `完　成`, `较 好`. */
const SPACED = /^[\u4e00-\u9fff](?:[\s\u3000]*[\u4e00-\u9fff]){1,7}$/;
const NUMBERING = /^(?:[（(]?[\d０-９]{1,2}[)）]|[\d０-９]{1,2}\s*[、．.])\s*/;

/** A text without a figure: its leading judgement, and what that says of completion. */
export function words(text: string): Words {
  const own = text.trim();
  const plain = SPACED.test(own) ? own.replace(/[\s\u3000]+/g, '') : text.replace(NUMBERING, '');
  const lead = /^[^。，；、,;！!\n（(：:]*/.exec(plain)?.[0].trim() || text;
  const grade = gradeOfLead(lead);
  return grade === undefined ? { kind: 'words', text, lead } : { kind: 'words', text, lead, grade };
}

export function gradeOfLead(lead: string): Words['grade'] {
  if (NONE_LEFT.test(lead)) return 'achieved';
  if (PARTLY.test(lead) || FEW.test(lead)) return 'partly';
  if (MISSED.test(lead) || isUndone(lead)) return 'missed';
  return ACHIEVED.test(lead) ? 'achieved' : undefined;
}

function isUndone(lead: string): boolean {
  const found = UNDONE.exec(lead);
  return found !== null && !BEGUN.test(lead.slice(0, found.index));
}

/** Words that turn a statement round or leave something out: `未完成8个` is not eight. */
const DENYING = /未|没有?|无法|不能|尚|(?:还|仍|仅)差|缺少?|剩余?/;

/** Whether words deny or leave out: not where they only name (未成年人, 没收, 出生缺陷). */
export function denies(words: string): boolean {
  return DENYING.test(words) && DENYING.test(withoutNames(words));
}

export const PARTLY_WORDS = /部分|个别|少数/;
