import { remembered } from '../../amount';
import { clauseOf, type Clause } from './award';

/** 扣完为止, 最高不超过满分: a bound that every score has anyhow. */
const BOUND =
  /^(?:直[至到])?(?:扣完(?:为止|本项分值)?|扣到0分为止|(?:最低|最少|最多|最高|总分|合计|本项|该项|分值)?(?:扣|得)?(?:至|到|为)?(?:不超过)?(?:0分|满分|本项分值|该项分值|\d+(?:\.\d+)?分)(?:为止)?|[\u4e00-\u9fa5]{0,4}(?:最低|最高|上限|下限|不超过)[\u4e00-\u9fa5]{0,6}(?:\d+(?:\.\d+)?分|满分)?)$/;
/** What begins a clause of its own behind an award without a stop between them. */
const NEXT = '(?=每|未|否则|不[足达健合能]|超|低于|逾期|延|较|一般|良|中|差|其[他余]|[≥≤<>])';
const UNSTOPPED = new RegExp(`((?:\\d分|满分|不得分|不计分))${NEXT}`, 'g');

const GIVES = /^(?:则|可|即)?(?:[得计记给扣]|不得|不计|不扣|按[^,]{0,8}(?:比例|率))/;
const SAYS_GIVEN = /[得计记给扣=:(]|比例/;

/** The clauses of 评分标准 that give something, each with all of its condition. Digits, signs and dashes are plain. */
export const clausesOf: (text: string) => readonly Clause[] = remembered((text) => {
  const clauses: Clause[] = [];
  for (const sentence of plain(text).split(/[;。\n]+/)) {
    let before = '';
    const pieces = sentence.split(',');
    for (const [at, piece] of pieces.entries()) {
      if (piece === '' || (before === '' && BOUND.test(piece) && clauses.length > 0)) continue;
      const whole = before === '' ? piece : `${before},${piece}`;
      // 满意度达到90分，得满分: what is given follows.
      const isHalf = GIVES.test(pieces[at + 1] ?? '') && !SAYS_GIVEN.test(piece);
      const clause = isHalf ? undefined : clauseOf(whole);
      if (clause) clauses.push(clause);
      before = clause ? '' : whole;
    }
  }
  return clauses;
}, 512);

function plain(text: string): string {
  return text
    .replace(/[①-⑳]/g, ';')
    .replace(/(?<=[分;；。]|^)\s*[（(]?\d{1,2}[)）.、](?!\d)/g, ';')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[≧⩾]|>=|大于等于|大于或等于|(?:不低于|不少于|不小于)(?=\d)/g, '≥')
    .replace(/[≦⩽]|<=|小于等于|小于或等于|(?:不高于|不大于|不超过)(?=\d)/g, '≤')
    .replace(/(?<=[\d%)分])(?:[—–－~∼～]+|[至到和与](?=\d))(?=\d)/g, '-')
    .replace(/(?<=分\)?)[、/](?!\d)/g, ',')
    .replace(UNSTOPPED, '$1,');
}
