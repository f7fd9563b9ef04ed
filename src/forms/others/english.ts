import { textsAhead, type Cell, type Sheet } from '../../workbook';
import type { FormKind, FormLeftOut } from '../model';
import { OWN_TITLES } from './unrelated';

/** Headings that a form in English can hardly do without, and what tells it from any other table; the first one is the place to look. */
interface EnglishForm {
  readonly kind: FormKind;
  readonly needs: readonly RegExp[];
}

const MONEY =
  /\b(?:budget|expenditures?|spending|spent|executed|execution rate|implementation rate)\b/i;
const SELF = /\bself[- ]?(?:evaluations?|assessments?|scor(?:e|ing)|rating)\b/i;
const SCORE = /\b(?:weight(?:s|ing)?|scores?|points|ratings?|grades?)\b/i;

const FORMS: readonly EnglishForm[] = [
  {
    kind: 'self-evaluation',
    needs: [
      /\b(?:indicators?|kpis?|first[- ]level|second[- ]level|level[- ][12])\b/i,
      /\b(?:targets?|planned)\b/i,
      /\b(?:actual|achieved|completed|completion|results?)\b/i,
      SCORE,
      new RegExp(`${SELF.source}|${MONEY.source}`, 'i'),
    ],
  },
  {
    kind: 'basic-data',
    needs: [
      /\b(?:final accounts?|outturn)\b/i,
      /\bbudget\b/i,
      /\b(?:three public|official (?:vehicles?|receptions?)|trips abroad)\b/i,
      /\b(?:operating|projects?|procurement|staff)\b/i,
    ],
  },
  {
    kind: 'self-evaluation',
    needs: [/\b(?:units?|departments?|projects?)\b/i, SELF, SCORE, MONEY],
  },
];

/** Of employees and what they reached. */
const PEOPLE = /\b(?:employees?|appraisee|job title|supervisor)\b/i;
const LONGEST_HEADING = 80;

/** A form, or a list of them, whose labels are English: none of them is a label that is known. */
export function englishForm(sheet: Sheet): FormLeftOut | undefined {
  const missing = FORMS.map(({ needs }) => new Set(needs));
  for (const text of textsAhead(sheet) ?? sheet.cells.map((cell) => cell.text)) {
    if (OWN_TITLES.includes(text)) return undefined;
    if (!isEnglish(text)) continue;
    if (PEOPLE.test(text)) return undefined;
    for (const own of missing) for (const need of own) if (need.test(text)) own.delete(need);
  }
  const form = FORMS.find((_, index) => missing[index]?.size === 0);
  if (!form) return undefined;
  const { row = 0, column = 0 } = sheet.cells.find((cell) => isHeading(cell, form)) ?? {};
  const cell = { sheet: sheet.name, row, column };
  return { sheet: sheet.name, kind: form.kind, why: 'english', cell };
}

function isHeading({ text }: Cell, { needs: [first] }: EnglishForm): boolean {
  return isEnglish(text) && first?.test(text) === true;
}

function isEnglish(text: string): boolean {
  return text.length <= LONGEST_HEADING && /^[\x20-\x7e]*[a-z]{2}/i.test(text);
}
