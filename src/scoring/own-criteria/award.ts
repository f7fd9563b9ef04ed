import { type Decimal, decimal, HALF, HUNDRED, ONE, ZERO } from '../../amount';

/** What a clause of 评分标准 gives, or takes away. */
export type Award =
  | { readonly kind: 'share'; readonly share: Decimal }
  | { readonly kind: 'points'; readonly points: Decimal }
  /** So much off, once or for every step. */
  | { readonly kind: 'off'; readonly points: Decimal }
  | { readonly kind: 'off-share'; readonly share: Decimal }
  /** As much of the weight as was done of the target. */
  | { readonly kind: 'proportion' }
  /** 酌情扣分, 得5-7分: something, and nobody but a person can tell how much. */
  | { readonly kind: 'unclear' };

/** A clause that gives something: on what condition, and what. */
export interface Clause {
  readonly condition: string;
  readonly award: Award;
}

const FIGURE = '(\\d+(?:\\.\\d+)?)';
const WHOLE = '(?:该项|本项|指标|此项)?(?:的)?(?:标准|全部)?(?:分值|权重|权数|满分|分数|分)';
const FULL: Award = { kind: 'share', share: ONE };
const NONE: Award = { kind: 'share', share: ZERO };
const UNCLEAR: Award = { kind: 'unclear' };

/** How an award is worded at the end of its clause; the first that fits. */
const AWARDS: readonly (readonly [RegExp, (figure: string) => Award])[] = [
  [/(?:酌情|适当|视情[况节]?|相应)[^,;。]{0,6}$/, () => UNCLEAR],
  [
    new RegExp(
      `(?:[得计记给]|扣[减除]?)?${FIGURE}分?[-]${FIGURE}分(?:不等|之间)?$|[得计]${FIGURE}分(?:以内|以下|左右|以上)$|扣[减除]?${FIGURE}分(?:以内|以下|以上)$`,
    ),
    () => UNCLEAR,
  ],
  [
    /(?:按照?|依|根据)(?:(?:实际|实际的)?(?:完成|执行|到位|达标|达成|实现|覆盖|支付|拨付)?(?:情况|程度|数量|数|值)?的?(?:比例|比率|百分比|完成率))(?:进行|予以)?(?:折算|计算|换算)?的?(?:得分|计分|记分|扣分|扣减|给分|评分|打分|赋分|计算得分|扣除[^,;。]{0,4})?$/,
    () => ({ kind: 'proportion' }),
  ],
  [
    /(?:按照?|(?:本项|该项|指标|实际|自评)?得分=)?(?:[\u4e00-\u9fa5]{0,8}(?:完成(?:率|比例)|执行率|达标率|到位率)|\(?(?:实际)?完成[数值量]*[/÷](?:年度|年初|预期|计划)?(?:目标|指标|计划|任务)?[数值量]*\)?(?:[*×x]100%)?)(?:\*|×|x|乘以?)(?:该项|本项|指标)?(?:权重|分值|权数|标准分|满分|总分|\d+(?:\.\d+)?分?)[值分]?(?:计算)?(?:得分|计分)?$/i,
    () => ({ kind: 'proportion' }),
  ],
  [/(?:不予?[得计记给]分|(?<![\d.])[得计记为给]?0分|[不无]分)$/, () => NONE],
  [/扣(?:[完除减]?全部?分?值?|[完除减]全?部?(?:该项|本项)?(?:全部)?分值?|满分)$/, () => NONE],
  [/(?:不扣分|[得计记给]?(?:为)?(?:满分|全分|标准分|全部分值?))$/, () => FULL],
  [
    new RegExp(`扣[减除]?(?:${WHOLE}的?)?${FIGURE}%(?:的)?(?:${WHOLE})?$`),
    (figure) => ({ kind: 'off-share', share: decimal(figure).dividedBy(HUNDRED) }),
  ],
  [
    new RegExp(`[得计记给](?:${WHOLE}的?)?${FIGURE}%(?:的)?(?:${WHOLE})?$`),
    (figure) => ({ kind: 'share', share: decimal(figure).dividedBy(HUNDRED) }),
  ],
  [
    new RegExp(`(?:[得计记给](?:${WHOLE}的)?一半(?:的?${WHOLE})?|减半[得计]分)$`),
    () => ({ kind: 'share', share: HALF }),
  ],
  [new RegExp(`扣[减除]?${FIGURE}分$`), (figure) => ({ kind: 'off', points: decimal(figure) })],
  [
    new RegExp(`(?:[得计记给为]|=|:|\\()?${FIGURE}分\\)?$`),
    (figure) => ({ kind: 'points', points: decimal(figure) }),
  ],
  [/(?:扣分|[打评得计给]分|赋分)$/, () => UNCLEAR],
];

/** The award that ends a clause, and what stands before it; `undefined` where it gives nothing. */
export function clauseOf(text: string): Clause | undefined {
  for (const [pattern, award] of AWARDS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const figure = found.slice(1).find((one) => one !== undefined) ?? '';
    return { condition: conditionIn(text.slice(0, found.index)), award: award(figure) };
  }
  return undefined;
}

const JOINTS =
  /^(?:[,:、]|如果?|若|凡|对|当|其中)+|(?:[,:=]|的|者|(?<![及按准])时|(?<!否)则|即|可|应|只|仅|均|才|予以|情况下)+$/g;

function conditionIn(text: string): string {
  return text.replace(JOINTS, '').replace(JOINTS, '');
}
