/** Whether two names can only be those of two units: the one of another place, or with one character for another. */
import { endsAsOffice } from '../../forms';
import { bare } from './bare-name';

const PLACE = /[省市州盟县区旗镇乡]$|街道$/;
/** What a place's name goes on with in the name of its office: 县林业局, 镇人民政府. */
const OF_PLACE = /^(?:[省市州盟县区旗镇乡]|街道).{2,}/;
const OFFICE = endsAsOffice('bureau', 'department', 'body', 'section');
/** A court, a society or an institute may well be a unit of a bureau. */
const BUREAU = endsAsOffice('bureau', 'department');
const NUMBER = /[第\d一二三四五六七八九十东南西北]/;
/** Shorter names are alike by chance. */
const LEAST = 5;
const LEAST_OFFICE = 3;
/** The place where a name begins is no longer. */
const LONGEST_PLACE = 8;

/** 团风县民政局 beside 黄州区民政局, 绥稜县民政局 beside 绥棱县民政局; a name cut short or with more before it is the same. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b || a.endsWith(b) || b.endsWith(a)) return false;
  return isOfAnotherPlace(a, b) || hasOtherCharacter(a, b);
}

function isOfAnotherPlace(a: string, b: string): boolean {
  const suffix = commonEnd(a, b);
  const [own, other] = middles(a, b, suffix);
  if (!own || !other || Math.max(own.length, other.length) > LONGEST_PLACE) return false;
  const office = a.slice(a.length - suffix);
  if (OF_PLACE.test(office)) return true;
  const arePlaces = [own, other].every((place) => place.length > 1 && PLACE.test(place));
  return arePlaces && office.length >= LEAST_OFFICE;
}

/** One character for another: 绥稜县民政局 beside 绥棱县民政局. */
export function hasOtherCharacter(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a.length !== b.length || a.length < LEAST || !OFFICE.test(a) || !OFFICE.test(b)) return false;
  const [own, its] = middles(a, b, commonEnd(a, b));
  return own.length === 1 && its.length === 1 && !NUMBER.test(own + its);
}

/** Two offices of one place, neither of which is the other in short: 青山县教育局 beside 青山县水利局. */
export function areTwoOffices(one: string, other: string): boolean {
  const a = fromPlaceOf(bare(other), bare(one));
  const b = fromPlaceOf(a, bare(other));
  if (!BUREAU.test(a) || !BUREAU.test(b)) return false;
  const begins = commonStart(a, b);
  if (begins < 2 || !PLACE.test(a.slice(0, begins))) return false;
  const [own, rest] = [a.slice(begins), b.slice(begins)];
  return !isShort(own, rest) && !isShort(rest, own) && !shareWord(own, rest);
}

const INSTITUTION = /(?:医院|学校|学院|大学|中学|小学|幼儿园|研究[所院]|[书物化术]馆|中心)$/;

/** Two institutions of one kind and place, neither of which is the other in short: 青山县人民医院 beside 青山县中医医院. */
export function areTwoInstitutions(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const kind = INSTITUTION.exec(a)?.[0];
  if (kind === undefined || INSTITUTION.exec(b)?.[0] !== kind) return false;
  const begins = commonStart(a, b);
  if (begins < 2 || !PLACE.test(a.slice(0, begins))) return false;
  const [own, its] = [a, b].map((name) => name.slice(begins, name.length - kind.length));
  if (!own || !its) return false;
  return !isShort(own, its) && !isShort(its, own) && !shareWord(own, its);
}

/** Whether a name is an office's, which may stand above an institution. */
export function isAboveInstitution(name: string, institution: string): boolean {
  return BUREAU.test(bare(name)) && INSTITUTION.test(bare(institution));
}

/** A name from where the other one begins: 黄州区水利局 of 黄冈市黄州区水利局 beside 黄州区民政局. */
function fromPlaceOf(other: string, name: string): string {
  const at = name.indexOf(other.slice(0, 3));
  return at > 0 ? name.slice(at) : name;
}

/** 卫健局 of 卫生健康局: its characters in their order. */
function isShort(short: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === short[at]) at++;
  return at === short.length;
}

function shareWord(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= one.length; at++) {
    if (other.includes(one.slice(at, at + 2))) return true;
  }
  return false;
}

/** What stands between the parts that two names begin and end with alike. */
function middles(a: string, b: string, suffix: number): readonly [string, string] {
  const begins = Math.min(commonStart(a, b), Math.min(a.length, b.length) - suffix);
  return [a.slice(begins, a.length - suffix), b.slice(begins, b.length - suffix)];
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at;
}
