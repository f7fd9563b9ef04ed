import { Chance } from './random';
import { money, points, type Drawn, type Facts, type Places, type Row } from './scored-form';

/** The words that a heading may have; chosen anew for every form. */
const WORDS = {
  initial: ['年初预算数', '年初预算', '年初数', '年初批复预算'],
  annual: [
    '全年预算数',
    '全年预算数(A)',
    '全年预算数（A）',
    '调整后预算数',
    '全年（调整）预算数',
    '预算数（A）',
  ],
  executed: ['全年执行数', '全年执行数(B)', '执行数（B）', '预算执行数', '全年支出数'],
  executionWeight: ['分值', '权重', '分 值'],
  rate: ['执行率', '执行率(B/A)', '执行率（B/A）', '预算执行率'],
  executionScore: ['得分', '得 分', '自评得分'],
  level1: ['一级指标', '一级~指标', '一级指标'],
  level2: ['二级指标', '二级~指标', '二级指标'],
  name: ['三级指标', '三级~指标', '指标名称', '三级指标'],
  target: ['年度指标值', '年度~指标值', '指标值', '年初目标值(A)', '目标值', '预期指标值'],
  sign: ['指标性质', '符号', '指标方向'],
  value: ['指标值', '目标值', '年度指标值'],
  unit: ['计量单位', '度量单位', '单位'],
  actual: ['实际完成值', '实际~完成值', '全年实际值', '全年完成值', '完成值', '实际完成值(B)'],
  weight: ['分值', '权重', '指标分值', '指标权重', '分　值'],
  score: ['得分', '自评得分', '指标得分', '自评分', '得 分'],
  reason: [
    '偏差原因分析及改进措施',
    '偏差原因~分析及~改进措施',
    '未完成原因及拟采取的改进措施',
    '未完成原因分析',
    '扣分原因和其他说明',
    '原因',
  ],
  total: ['总分', '合计', '总　分', '得分合计', '自评总分'],
  department: ['预算部门', '部门（单位）名称', '单位名称', '部门名称：'],
  project: ['项目名称', '项目名称：'],
  authority: ['主管部门', '主管部门：', '项目主管部门'],
  implementer: ['实施单位', '项目实施单位', '项目单位'],
  fundsTotal: ['年度资金总额', '年度资金总额：', '资金总额', '合计'],
  goals: ['预期目标', '年初设定目标', '年度预期目标'],
  completions: ['实际完成情况', '全年目标实际完成情况', '年度总体目标完成情况综述'],
} as const;

type Word = keyof typeof WORDS;

const SIGN_WORDS: Readonly<Record<string, readonly string[]>> = {
  '≥': ['≥', '>=', '大于等于', '≧'],
  '≤': ['≤', '<=', '小于等于', '≦'],
  '=': ['=', '﹦', '等于'],
  '': [''],
};

/** Draws the facts in one of many ways; `seed` chooses the way, not the facts. */
export function drawn(facts: Facts, seed: number): Drawn {
  return new Draughtsman(facts, seed).draw();
}

class Draughtsman {
  readonly #facts: Facts;
  readonly #chance: Chance;
  readonly #lines: string[][] = [];
  readonly #places: Places = new Map();
  readonly #split: boolean;
  readonly #merged: boolean;
  readonly #asText: boolean;
  readonly #blankRows: boolean;
  readonly #numbered: boolean;
  readonly #left: number;

  constructor(facts: Facts, seed: number) {
    this.#facts = facts;
    const chance = (this.#chance = new Chance(seed * 7919 + 13));
    this.#split = chance.yes(0.35);
    this.#merged = chance.yes(0.6);
    this.#asText = chance.yes(0.25);
    this.#blankRows = chance.yes(0.25);
    this.#numbered = chance.yes(0.25);
    this.#left = chance.yes(0.3) ? chance.whole(1, 3) : 0;
  }

  #word(name: Word): string {
    return this.#chance.pick<string>(WORDS[name]);
  }

  #figure(text: string): string {
    return this.#asText ? `'${text}` : text;
  }

  /** Adds a row of cells; a cell may carry the name of the place it draws. */
  #line(cells: readonly (string | readonly [string, string])[]): void {
    const row = this.#lines.length;
    this.#lines.push(
      Array.from({ length: this.#left }, () => '').concat(
        cells.map((cell, column) => {
          if (typeof cell === 'string') return cell;
          // Of repeated group cells the first is the heading.
          if (!this.#places.has(cell[1])) {
            this.#places.set(cell[1], { row, column: column + this.#left });
          }
          return cell[0];
        }),
      ),
    );
    if (this.#blankRows && this.#chance.yes(0.3) && !this.#merged) this.#lines.push(['']);
  }

  draw(): Drawn {
    const { kind, year } = this.#facts;
    if (this.#chance.yes(0.3)) this.#line(['附件2']);
    const name = kind === 'project' ? '项目支出绩效自评表' : '部门整体支出绩效自评表';
    if (this.#chance.yes()) this.#line([`${year}年度${name}`]);
    else {
      this.#line([name]);
      this.#line([this.#chance.pick([`（${year}年度）`, `(${year} 年度)`, `${year}年度`])]);
    }
    this.#identity();
    this.#funds();
    this.#goals();
    this.#indicators();
    if (this.#chance.yes(0.3)) this.#line(['填表人：张某', '', '', '联系电话：0731-8000000']);
    return {
      drawing: { name: this.#chance.pick(['自评表', 'Sheet1', '附表1']), rows: this.#lines },
      places: this.#places,
    };
  }

  #identity(): void {
    const { kind, unit, project } = this.#facts;
    if (kind === 'department') {
      this.#line([this.#word('department'), unit]);
      return;
    }
    this.#line([this.#word('project'), project]);
    this.#line([this.#word('authority'), unit, '', '', this.#word('implementer'), unit]);
  }

  #funds(): void {
    const { parts, total, rate, executionWeight, executionScore, fundsReason } = this.#facts;
    const columns = this.#chance.yes(0.7)
      ? ['initial', 'annual', 'executed', 'executionWeight', 'rate', 'executionScore']
      : ['initial', 'annual', 'executed', 'rate', 'executionWeight', 'executionScore'];
    const reason = fundsReason !== '' || this.#chance.yes(0.4);
    this.#line([
      '项目资金（万元）',
      '',
      ...columns.map((own) => this.#word(own as Word)),
      ...(reason ? ['原因'] : []),
    ]);
    const values: Readonly<Record<string, string>> = {
      initial: this.#figure(money(total.initial)),
      annual: this.#figure(money(total.annual)),
      executed: this.#figure(money(total.executed)),
      executionWeight: points(executionWeight),
      rate: this.#chance.yes(0.3) ? `'${rate}` : rate,
      executionScore: executionScore === undefined ? '' : points(executionScore),
    };
    this.#line([
      '',
      this.#word('fundsTotal'),
      ...columns.map((own) => [values[own] ?? '', own] as const),
      ...(reason ? [[fundsReason, 'fundsReason'] as const] : []),
    ]);
    parts.forEach(({ name, amounts }, at) => {
      const cells: Readonly<Record<string, string>> = {
        initial: this.#figure(money(amounts.initial)),
        annual: this.#figure(money(amounts.annual)),
        executed: this.#figure(money(amounts.executed)),
        executionWeight: this.#chance.pick(['', '—', '/']),
        executionScore: '',
      };
      this.#line([
        '',
        at === 0 ? this.#chance.pick([`其中：${name}`, `其中: ${name}`]) : name,
        ...columns.map((own) => [cells[own] ?? '', `part ${at} ${own}`] as const),
      ]);
    });
  }

  #goals(): void {
    if (this.#chance.yes(0.25) && this.#facts.goals !== this.#facts.completions) return;
    this.#line(['年度总体目标', this.#word('goals'), '', '', this.#word('completions')]);
    this.#line(['', this.#facts.goals, '', '', [this.#facts.completions, 'completions']]);
  }

  #columns(): string[] {
    const target = this.#split
      ? this.#chance.pick([
          ['sign', 'value', 'unit'],
          ['unit', 'sign', 'value'],
        ])
      : ['target'];
    const measured = [...target, 'actual', 'weight', 'score'];
    const levels = ['level1', 'level2', 'name'];
    const reason = ['reason'];
    return this.#merged || this.#chance.yes(0.5)
      ? [
          ...levels,
          ...(this.#chance.yes(0.3) ? ['weight', ...target, 'actual', 'score'] : measured),
          ...reason,
        ]
      : this.#chance.shuffled([...levels, ...measured, ...reason]);
  }

  #indicators(): void {
    const { rows, sections, totalScore, totalWeight } = this.#facts;
    const columns = this.#columns();
    this.#line(columns.map((own) => this.#word(own as Word)));
    const repeated = this.#chance.yes(0.3) && !this.#merged;
    rows.forEach((row, at) => {
      const first = rows[at - 1]?.level1 !== row.level1;
      const same = !first && rows[at - 1]?.level2 === row.level2;
      this.#line(
        columns.map((own): string | readonly [string, string] => {
          if (own === 'level1') {
            const section = sections[row.level1];
            const text = `${section?.name ?? ''}${section?.stated === undefined ? '' : `（${section.stated}分）`}`;
            return first || repeated ? [text, `section ${row.level1}`] : this.#merged ? '^' : '';
          }
          if (own === 'level2') return !same || repeated ? row.level2 : this.#merged ? '^' : '';
          return [this.#cell(own, row, at), `${own === 'value' ? 'target' : own} ${at}`];
        }),
      );
    });
    const total = this.#word('total');
    const place = Math.min(...['level1', 'level2', 'name'].map((own) => columns.indexOf(own)));
    this.#line(
      columns.map((own, at): string | readonly [string, string] => {
        if (at === place) return total;
        if (own === 'weight') return [points(totalWeight), 'totalWeight'];
        if (own === 'score') return [this.#figure(points(totalScore)), 'totalScore'];
        return '';
      }),
    );
  }

  #cell(own: string, row: Row, at: number): string {
    const { sign, target, unit, actual, weight, score, reason } = row;
    const dated = sign === '';
    switch (own) {
      case 'name':
        return this.#numbered ? `指标${at + 1}：${row.name}` : row.name;
      case 'target':
        return dated ? target : `${sign === '=' ? '' : sign}${target}${unit}`;
      case 'sign':
        return this.#chance.pick(SIGN_WORDS[sign] ?? ['']);
      case 'value':
        return dated ? target : this.#figure(target);
      case 'unit':
        return unit;
      case 'actual':
        return this.#actual(row, actual);
      case 'weight':
        return this.#figure(points(weight));
      case 'score':
        return score === undefined ? '' : this.#figure(points(score));
      default:
        return reason;
    }
  }

  #actual({ sign, unit }: Row, actual: string): string {
    if (sign === '' || !/^\d/.test(actual)) return actual;
    if (this.#split) return this.#figure(actual);
    return unit === '%' ? `${actual}%` : `${actual}${unit}`;
  }
}
