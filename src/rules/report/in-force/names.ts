/** The names under which a sentence speaks of the rows of a form, of a section of them, or of the execution. */
import type { Indicator } from '../../../forms';
import { ofEach } from '../../../scoring';
import type { Subject } from '../../rule';
import { plainName } from '../named-rows';

/** What figures behind a name are of. */
export interface Owner {
  readonly kind: 'row' | 'section' | 'execution' | 'all' | 'total';
  readonly name: string;
  /** The rows of it; several that share the name of one leave open which is meant. */
  readonly rows: readonly Indicator[];
}

/** A name where it stands in a text. */
export interface Named {
  readonly owner: Owner;
  readonly start: number;
  /** Behind the name, and the marks and the word 指标 that go with it. */
  readonly end: number;
}

/** Shorter names stand in too many sentences that speak of something else. */
const SHORTEST_NAME = 4;
const EXECUTION = ['预算执行率', '预算执行情况', '预算执行', '资金执行率', '执行率'];
const ALL = ['三级指标', '绩效指标', '评价指标', '各项指标', '全部指标', '指标'];

/** The names that a form has, the longest first: the longer one is meant where both stand. */
const namesOf = ofEach((subject: Subject): readonly Owner[] => {
  const { indicators = [] } = subject.evaluation ?? {};
  const rows = new Map<string, Indicator[]>();
  const sections = new Map<string, Indicator[]>();
  const add = (map: Map<string, Indicator[]>, name: string, row: Indicator) => {
    const known = map.get(name);
    if (!known) map.set(name, [row]);
    else if (!known.includes(row)) known.push(row);
  };
  for (const row of indicators) {
    for (const name of [row.name, plainName(row.name)]) {
      if (name.length >= SHORTEST_NAME) add(rows, name, row);
    }
    for (const level of [row.level1, row.level2]) {
      const name = plainName(level);
      const short = name.replace(/指标$/, '');
      if (short.length < 2) continue;
      add(sections, name, row);
      add(sections, short, row);
    }
  }
  const owners: Owner[] = [...rows].map(([name, own]) => ({ kind: 'row', name, rows: own }));
  for (const [name, own] of sections) {
    if (!rows.has(name)) owners.push({ kind: 'section', name, rows: own });
  }
  const isNew = (name: string) => !rows.has(name) && !sections.has(name);
  for (const name of EXECUTION.filter(isNew)) owners.push({ kind: 'execution', name, rows: [] });
  for (const name of ALL.filter(isNew)) owners.push({ kind: 'all', name, rows: indicators });
  return owners.sort((a, b) => b.name.length - a.name.length);
});

const BEHIND = /^[”’"'》」』】]?(?:这?一?(?:三级)?指标(?!值))?[”’"'》」』】]?/;

/** The names that stand in a text, in the order of their places; no two of them overlap. */
export function namesIn(text: string, subject: Subject): readonly Named[] {
  const found: Named[] = [];
  for (const owner of namesOf(subject)) {
    const { name } = owner;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (found.some((other) => at < other.end && other.start < end)) continue;
      // 未达到年度指标值7座: the target of the row that is named before.
      if (owner.kind === 'all' && text.startsWith('值', end)) continue;
      found.push({ owner, start: at, end: end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What may stand between a mark, or a figure, and a name without narrowing what the name says. */
const LEAD =
  /^(?:[本该]项目|项目(?=共?设)|其中|此外|[一二三四五六七八九十]是|\d{1,2}[.．、]?|全年|本?年度?|当年|20\d\d年度?|[我本](?:局|单位|部门|校|院|委|办|镇|乡|县|区|市)*|的|和|与|及|以及|而|但|即|如|例如|主要|扣分|失分|丢分|得分|最多|最大|较多|共|合计|设置|设定|设立|设有|下设|安排|了|有|在|对|按|指标|三级|绩效|是|为|在|各项|全部|总体|[产质数时成][出量效本]指标|(?:社会|经济|生态|可持续)[^，。]{0,4}指标)*$/;

/** Whether nothing before a name, from the last mark or from `from`, makes it that of something else. */
export function isPlain(text: string, from: number, { start }: Named): boolean {
  const before = /[\u4e00-\u9fffA-Za-z\d.．]*$/.exec(text.slice(from, start))?.[0] ?? '';
  return LEAD.test(before);
}
