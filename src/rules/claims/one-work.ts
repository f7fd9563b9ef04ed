/** Which work a sentence speaks of: 防汛工作全面完成 says nothing of the rows about anything else. */
import type { Assertion } from './assertion';
import type { Subject } from '../rule';
import type { Facts, IndicatorFact } from './facts';

/** What may stand before 工作, 任务, 项目 without naming any of them. */
const NO_NAME =
  /(?:20\d{2}年?度?|[我本该](?:单位|部门|[局委办院厅校镇乡县区市])|[上本全]?年度?|当年|今年|全[局委办院厅校镇乡县区市]|年初|[县市省区州](?:委|政府)+|党委|政府|[县市省区州]|上级|领导|相关|有关|[科股]室|部门|单位|没有|没|未|无|不存在|不|交办|部署|下达|确定|安排|计划|预定|既定|制定|设定|承担|负责|涉及|开展|实施|组织|推进|推动|各项|各类|各个?|每项|所有|全部|全面|圆满|完成|其他|重点|重大|重要|主要|中心|核心|目标|日常|本职|业务|专项|常规|具体|绩效(?!自评|评价|管理|监控|跟踪)|工作|任务|项目|工程|事项|建设|实事|民生|总体|整体|同时|通过|经过|截至?|止|底|末|月|日|[一二三四五六七八九十两几\d]+[大项个件条]?|均|都|已|按[时期]|保质|保量|顺利|有序|稳步|扎实|积极|[、，,：:（）()“”"的和与及了在是为等一]|其中|此外)/g;
const SHORTEST = 2;

/** Whether the rows that a sentence speaks of include one: all of them, where it names no work in particular. */
export function speaksOf({ subject: form }: Facts, said: Assertion) {
  const named = workNamed(said);
  if (named.length < SHORTEST || isOwn(named, form)) return () => true;
  return ({ row }: IndicatorFact) => sharesWord(named, row.name);
}

/** 水利工作 of a bureau of 水利, or the one project of the form. */
function isOwn(named: string, { evaluation, basic }: Subject): boolean {
  const { department, implementer, authority, projectName } = evaluation ?? {};
  return [department, implementer, authority, projectName, basic?.department].some((field) =>
    field?.text.replace(/\s/g, '').includes(named),
  );
}

function workNamed({ quote, subject }: Assertion): string {
  const at = subject === '' ? -1 : quote.lastIndexOf(subject);
  if (at < 0) return '';
  const before = /[^，,；;：:。]*$/.exec(quote.slice(0, at))?.[0] ?? '';
  return before.replace(NO_NAME, '').trim();
}

function sharesWord(words: string, name: string): boolean {
  for (let at = 0; at + SHORTEST <= words.length; at++) {
    if (name.includes(words.slice(at, at + SHORTEST))) return true;
  }
  return false;
}
