/** What the name of an indicator tells of what it measures. */

/** 指标1, 指标名称, (≥**人): no name yet. */
const MASK = /^.{0,6}指标(?:名称)?[\d一二三四五六七八九十]*$|[*＊×xX…]{2}|[*＊…]/;
/** What is asked of one project after another, or of one kind of work after another. */
const GENERAL =
  /^.{0,4}?(?:合格|完成|及时|达标|满意|覆盖|到位|准确|验收|通过|拨付|执行|支付|知晓|使用|办结|发放)(?:率|度|性|情况|数量?|时间)?$/;

export function isMask(name: string): boolean {
  return MASK.test(name);
}

/** A name that says by itself what is measured; of any other only the figures tell that it is the same once more. */
export function isOwnName(name: string): boolean {
  return name.length > 3 && !GENERAL.test(name);
}
