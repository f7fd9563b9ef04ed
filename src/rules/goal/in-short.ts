/** Rates that a text calls by the end of their names: 参保率 is 基本医保参保率 where no other row may be meant. */
import type { Row } from '../rows';
import type { Counted } from './nouns';

/** Many things have one; which is meant the words before say. */
const GENERAL =
  /^(?:完成|合格|覆盖|及时|达标|执行|准确|增长|下降|使用|利用|发放|到位|支付|优良|优秀|控制|整改|知晓|普及|通过|支出|拨付|办结|处置|处理|受理|参与|出勤|回复|响应|保障|满意|有效|开工|完工|竣工|投诉|采购|检测|抽检|检验|检查|成活|落实|结项|正常|完好|运行|上报|公开|保存|提升|提高|改善|达成|实现)率$/;
const RATE = /^[\u4e00-\u9fa5]{2,4}率$/;
/** 目标1: and numbers before the first words of a text. */
const LEAD = /^[\s\d.、:：(（)）]*(?:目标\s*[\d一二三四五六七八九十]*)?[\s\d.、:：(（)）]*/;

/** The one row of a rate in short that a text begins with: behind other words it may be of what they speak of. */
export function rowInShort(
  { nouns, quote }: Counted,
  text: string,
  rows: readonly Row[],
): Row | undefined {
  const [noun, another] = nouns;
  if (!noun || another || !RATE.test(noun) || GENERAL.test(noun)) return undefined;
  const said = text.normalize('NFKC').replace(LEAD, '');
  if (!quote.startsWith(noun) || !said.startsWith(noun)) return undefined;
  const own = noun.slice(0, 2);
  // 参保群众满意度 is no rate of 参保.
  const named = rows.filter(({ indicator: { name } }) => name.includes(own) && name.endsWith('率'));
  const [row] = named;
  return named.length === 1 && row?.indicator.name.endsWith(noun) ? row : undefined;
}
