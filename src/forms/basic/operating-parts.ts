import type { Spot } from '../grid';
import { squeeze } from '../labels/text';
import type { BasicRow, BasicRowName } from '../model';
import type { Parent } from './row-names';
import { numbering } from './row-number';

/** Accounts of the whole office, which are kept across its spending and are no part of 公用经费. */
const ACROSS = /^(?:.{0,8}机关运行|(?:其中)?(?:政府)?(?:采购|购买服务)|(?:新增|固定|国有)*资产)/;
/** 办公费, 会议费、培训费: the classes that goods and services are booked under. */
const CLASS =
  /(?<!经)费用?$|办公|印刷|咨询|手续|水电|邮电|取暖|物业|差旅|维修|租赁|会议|培训|接待|材料|被装|燃料|劳务|委托业务|工会|福利|交通|税金|商品和?服务|公车|用车|出国|通讯|网络|宣传|^其[他它]/;
const INDENT = /^[\s\u3000]*/;

/** Whether a row beneath 公用经费 that has no name of its own on the form can be one of its 其中 rows. */
export function isOperatingPart(
  spot: Spot,
  parent: Parent,
  { operating }: Readonly<Partial<Record<BasicRowName, BasicRow>>>,
): boolean {
  if (parent !== 'operating' || !operating) return false;
  const text = squeeze(spot.text);
  if (text.startsWith('其中')) return true;
  const name = spot.label?.name ?? text;
  if (ACROSS.test(name)) return false;
  return (
    CLASS.test(name) ||
    numbering(spot.text) !== undefined ||
    indent(spot.text) > indent(operating.label.text)
  );
}

function indent(text: string): number {
  return INDENT.exec(text)?.[0].length ?? 0;
}
