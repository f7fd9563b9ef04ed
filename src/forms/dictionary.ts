import { likelyWords } from './families/words';
import type { Role, Words } from './families/family';
import { labelText, yearIn, type LabelText } from './text';

/** A label with all that it can stand for. */
export interface Classified extends LabelText {
  readonly roles: readonly Role[];
  /** Label and value in one cell: `预算部门：某局`. `start` is where the value begins in the raw text. */
  readonly inline?: {
    readonly roles: readonly Role[];
    readonly bare: string;
    readonly start: number;
  };
  /** Names a form: `2023年度部门整体支出绩效自评表`. */
  readonly title: boolean;
  /** `2023年决算数` */
  readonly yearColumn?: { readonly kind: 'budget' | 'finalAccounts'; readonly year: number };
}

export interface Dictionary {
  readonly classify: (text: string) => Classified | undefined;
  /** What a label without a listed word may stand for, most likely first. */
  readonly likely: (label: LabelText) => readonly Role[];
  /** Every word of a role, for comparing a misspelt one. */
  readonly words: (role: Role) => readonly string[];
}

const NOTHING: readonly Role[] = [];
const MOST_REMEMBERED = 20_000;
const TITLE =
  /(?:自评|绩效评价|基础数据|绩效考评|绩效评分).{0,14}(?:表|情况|结果)(?:\([^()]*\))*(?:20\d\d年度?)?$/;
const NO_TITLE = /^(?:注|说明|备注|填表|填报说明|目录|附:)|[。;；]$/;
const YEAR_COLUMN =
  /^(20\d\d)年?度?(?:年初|部门|本级|当年|全年|财政)?(预算|决算)(?:数|额|金额|支出)?$/;
const LEADING_YEAR = /^20\d\d年?度?/;
const OF_WHICH = /^其中[:、,]?/;
/** `年度绩效目标2` is one of several of the same kind. */
const COUNTED = /(?:\d{1,2}|[一二三四五六七八九十])$/;

/** Label without `其中：`, numbering and year: what a row is about. */
export function rowName(label: LabelText): string {
  let name = label.bare;
  for (let before = ''; before !== name;) {
    before = name;
    name = name
      .replace(OF_WHICH, '')
      .replace(/^(?:[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}[、.,)](?!\d)|[-—·•])/, '');
  }
  return name;
}

export function dictionary(...lists: readonly Words[]): Dictionary {
  const rolesByWord = new Map<string, Role[]>();
  const wordsByRole = new Map<Role, string[]>();
  for (const list of lists) {
    for (const [role, words] of Object.entries(list) as [Role, string][]) {
      for (const written of words.trim().split(/\s+/)) {
        const word = labelText(written).bare;
        const roles = rolesByWord.get(word);
        if (!roles) rolesByWord.set(word, [role]);
        else if (!roles.includes(role)) roles.push(role);
        const own = wordsByRole.get(role);
        if (own) own.push(word);
        else wordsByRole.set(role, [word]);
      }
    }
  }

  const lookUp = (label: LabelText): readonly Role[] => {
    const direct = rolesByWord.get(label.bare);
    if (direct) return direct;
    const name = rowName(label);
    return (
      rolesByWord.get(name) ??
      (LEADING_YEAR.test(name) ? rolesByWord.get(name.replace(LEADING_YEAR, '')) : undefined) ??
      (COUNTED.test(name) ? rolesByWord.get(name.replace(COUNTED, '')) : undefined) ??
      NOTHING
    );
  };

  const inlineOf = (text: string): Classified['inline'] => {
    const colon = text.slice(0, 40).search(/[:：]/);
    if (colon < 1) return undefined;
    const label = labelText(text.slice(0, colon));
    const roles = lookUp(label);
    return roles.length > 0 ? { roles, bare: rowName(label), start: colon + 1 } : undefined;
  };

  const read = (text: string): Classified | undefined => {
    if (text.length > 120) {
      const inline = inlineOf(text);
      return inline && { plain: '', bare: '', brackets: [], roles: NOTHING, inline, title: false };
    }
    const label = labelText(text);
    if (label.plain === '') return undefined;
    const roles = lookUp(label);
    const inline = inlineOf(text);
    const yearMatch = YEAR_COLUMN.exec(label.bare);
    return {
      ...label,
      roles,
      ...(inline && { inline }),
      title:
        label.plain.length <= 60 &&
        TITLE.test(label.plain) &&
        !NO_TITLE.test(label.plain) &&
        roles.length === 0,
      ...(yearMatch && {
        yearColumn: {
          kind: yearMatch[2] === '预算' ? ('budget' as const) : ('finalAccounts' as const),
          year: yearIn(label.bare) ?? 0,
        },
      }),
    };
  };

  // The same labels come again on every sheet of a large workbook.
  const remembered = new Map<string, Classified | undefined>();
  return {
    classify(text) {
      if (remembered.has(text)) return remembered.get(text);
      const label = read(text);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(text, label);
      return label;
    },
    likely: (label) =>
      likelyWords.filter(([, pattern]) => pattern.test(label.bare)).map(([role]) => role),
    words: (role) => wordsByRole.get(role) ?? [],
  };
}

export function has(
  label: (LabelText & { roles?: readonly Role[] }) | undefined,
  role: Role,
): boolean {
  return label?.roles?.includes(role) ?? false;
}
