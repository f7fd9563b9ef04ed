import type { DatedPlace, NamedPlace, Report } from '../../narrative';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';
import { oddYear, otherName } from './not-its-own';
import { passage } from './passage';
import { yearSlip } from './year-slip';

type Key =
  | 'dates'
  | 'names'
  | 'body-name'
  | 'other-name'
  | 'form-name'
  | 'year'
  | 'body-year'
  | 'odd-year'
  | 'year-slip'
  | 'early';

/** 报告封面与落款的日期、单位名称、年度与表内一致 */
export default rule({
  id: 'report/dates-and-names',
  outcome: 'note',
  basis: ['form:report'],
  messages: [
    'dates',
    'names',
    'body-name',
    'other-name',
    'form-name',
    'year',
    'body-year',
    'odd-year',
    'year-slip',
    'early',
  ],
  examples: {
    right: [
      {
        报告: '清河县水利局\n2023年度部门整体支出绩效自评报告\n2024年5月30日\n一、基本情况\n本单位为县政府工作部门。\n清河县水利局\n2024年5月30日',
        预算部门: '清河县水利局',
        年度: '2023',
      },
      {
        报告: '清河县水利局2023年度部门整体支出绩效自评报告\n一、基本情况\n编制数86人，其中清河县河道管理局编制数12人。清河县财政局2024年3月批复了自评。',
        预算部门: '清河县水利局',
        年度: '2023',
      },
      {
        报告: '清河县水利局2023年度部门整体支出绩效自评报告\n一、基本情况\n规划到2060年全部完成。',
        预算部门: '清河县水利局',
        年度: '2023',
      },
    ],
    wrong: [
      {
        报告: '清河县水利局\n2023年度部门整体支出绩效自评报告\n2024年5月30日\n一、基本情况\n本单位为县政府工作部门。\n清河县水利局\n2024年6月3日',
      },
      {
        报告: '清河县水利局\n2023年度部门整体支出绩效自评报告\n一、基本情况\n本单位为县政府工作部门。\n青河县水利局',
      },
      {
        报告: '2022年度部门整体支出绩效自评报告\n一、基本情况\n本单位为县政府工作部门。',
        年度: '2023',
      },
      {
        报告: '2023年度部门整体支出绩效自评报告\n一、基本情况\n我单位对2022年部门整体支出开展了绩效自评。',
      },
      {
        报告: '清河县水利局2023年度部门整体支出绩效自评报告\n一、基本情况\n清河县财政局编制数86人。',
      },
      {
        报告: '清河县水利局2023年度部门整体支出绩效自评报告\n一、基本情况\n2203年年初预算数120万元。',
      },
    ],
  },
  check(subject) {
    const { report } = subject;
    if (!report || (!report.title && report.names.length + report.dates.length === 0)) {
      return NOT_APPLICABLE;
    }
    const ofNames = names(report, subject);
    // A name with something left out is told as that.
    const isShort = ofNames.some(({ key }) => key === 'body-name');
    return [
      ...dates(report),
      ...ofNames,
      ...years(report, subject),
      ...bodyYear(report),
      ...(isShort ? [] : otherName(report)),
      ...oddYear(report),
      ...yearSlip(report, subject),
    ];
  },
});

function dates(report: Report): Verdict<Key>[] {
  const first = report.dates.find(({ position }) => position === 'cover');
  const other = report.dates.find(
    (one) => one.position === 'signature' && first && !agree(first, one),
  );
  const found: Verdict<Key>[] = [];
  if (first && other) found.push(pair('dates', first, other));
  const early = report.dates.find(
    ({ date }) => date.year !== undefined && report.year !== undefined && date.year < report.year,
  );
  if (early) {
    const { mention } = early;
    found.push({
      outcome: 'note',
      key: 'early',
      cells: [passage(mention, mention.text)],
      data: { date: mention.text.trim(), year: String(report.year) },
      path: 'report.dates.early',
      values: [mention.text],
    });
  }
  return found;
}

/** Compared as far as both are written out. */
function agree({ date: a }: DatedPlace, { date: b }: DatedPlace): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}

function pair(
  key: Key,
  first: DatedPlace | NamedPlace,
  other: DatedPlace | NamedPlace,
): Verdict<Key> {
  const [a, b] = [first.mention, other.mention];
  return {
    outcome: 'note',
    key,
    cells: [passage(b, b.text), passage(a, a.text)],
    data: { cover: a.text.trim(), signature: b.text.trim() },
    path: `report.${key}`,
    values: [a.text.replace(/\s/g, ''), b.text.replace(/\s/g, '')],
  };
}

function names(report: Report, { evaluation, basic }: Subject): Verdict<Key>[] {
  const first = report.names.find(({ position }) => position === 'cover');
  const found: Verdict<Key>[] = [];
  const other = report.names.find(
    (one) => one !== first && first && !isSameName(first.mention.text, one.mention.text),
  );
  if (first && other) found.push(pair('names', first, other));
  const body = first && bodyName(first, report);
  if (body) found.push(body);
  const field = evaluation?.department ?? basic?.department;
  const named = first ?? report.names[0];
  if (field && named && bare(field.text) !== '' && !isSameName(field.text, named.mention.text)) {
    const { mention } = named;
    found.push({
      outcome: 'note',
      key: 'form-name',
      cells: [passage(mention, mention.text), field.cell],
      data: { report: mention.text.trim(), form: field.text.trim() },
      path: 'report.name',
      values: [bare(mention.text), bare(field.text)],
    });
  }
  return found;
}

/** So many characters left out of a name are most likely an oversight; a shorter form is meant as one. */
const MOST_LEFT_OUT = 2;

/** The unit's name in the text with something left out of it: 青山县农业局 for 青山县农业农村局. */
function bodyName({ mention }: NamedPlace, report: Report): Verdict<Key> | undefined {
  const name = mention.text.replace(/\s/g, '');
  const signed = new Set(report.names.map((one) => one.mention.paragraph));
  const found = report.sentences.flatMap((sentence) => {
    if (signed.has(sentence.paragraph)) return [];
    const words = shorterIn(sentence.text, name);
    return words === undefined ? [] : [{ sentence, words }];
  });
  const [one] = found;
  if (!one) return undefined;
  const { words } = one;
  const places = found.filter((other) => other.words === words);
  return {
    outcome: 'note',
    key: 'body-name',
    cells: [
      ...places.map(({ sentence }) => passage(sentence, words)),
      passage(mention, mention.text),
    ],
    data: { report: name, body: words },
    path: 'report.body-name',
    values: [name, words],
  };
}

function shorterIn(text: string, name: string): string | undefined {
  const [region, ending] = [name.slice(0, 3), name.slice(-1)];
  for (let at = text.indexOf(region); at >= 0; at = text.indexOf(region, at + 1)) {
    const end = text.indexOf(ending, at + region.length) + 1;
    const words = text.slice(at, end);
    // 原青山县农业局 is the unit that there was.
    if (end <= 0 || text.charAt(at - 1) === '原') continue;
    const left = name.length - words.length;
    if (left > 0 && left <= MOST_LEFT_OUT && isWithin(words, name)) return words;
  }
  return undefined;
}

/** Whether a name is another one with characters left out, other than the 人民 of 人民政府. */
function isWithin(short: string, name: string): boolean {
  if (name.replace('人民', '') === short || name.endsWith(short)) return false;
  let at = 0;
  for (const sign of name) if (short.charAt(at) === sign) at++;
  return at === short.length;
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^)]*\)|[\s"'“”‘’,.。、:;·-]/g, '')
    .replace(/(?:本级|机关)$/, '');
}

/** 资阳区应急管理局 is 益阳市资阳区应急管理局 without the city. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one.endsWith(other) || other.endsWith(one);
}

function years(report: Report, { evaluation, basic }: Subject): Verdict<Key>[] {
  const form = evaluation ?? basic;
  const year = evaluation?.year ?? basic?.year;
  if (!report.title || report.year === undefined || year === undefined || report.year === year) {
    return [];
  }
  const { title } = report;
  return [
    {
      outcome: 'note',
      key: 'year',
      cells: [passage(title, title.text), ...(form?.title ? [form.title.cell] : [])],
      actual: String(report.year),
      expected: String(year),
      path: 'report.year',
      values: [String(report.year), String(year)],
    },
  ];
}

/** What the self-evaluation is said to be of: 对2023年部门整体支出开展了绩效自评. */
const EVALUATED =
  /(?<!结果|情况|问题)对(?:本|我)?[局厅委院办校单位部门]{0,3}(20\d\d)\s*年(?:度|全年)?(?:部门|单位|财政|项目|预算|整体|支出|资金|绩效|的)*(?:开展|进行|组织|实施)了?(?:全面|认真|专项)?的?(?:绩效)?(?:自评|自我评价)/;

/** The text says that another year was evaluated than the one of the title. */
function bodyYear({ title, year, sentences, isYearGuessed }: Report): Verdict<Key>[] {
  if (!title || year === undefined || isYearGuessed || !title.text.includes(String(year)))
    return [];
  for (const sentence of sentences) {
    const [quote, said] = EVALUATED.exec(sentence.text) ?? [];
    if (quote === undefined || said === undefined || Number(said) === year) continue;
    return [
      {
        outcome: 'note',
        key: 'body-year',
        cells: [passage(sentence, quote), passage(title, title.text)],
        data: { quote },
        actual: said,
        expected: String(year),
        path: 'report.body-year',
        values: [said, String(year)],
      },
    ];
  }
  return [];
}
