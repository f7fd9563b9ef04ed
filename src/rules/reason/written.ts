/** What a person wrote into a cell for a reason. */
import { isErrorValue, remembered } from '../../amount';
import { TO_COME } from './words/way';
import {
  ANSWER,
  ASKS_TEXT,
  ELSEWHERE,
  HEADING,
  INSTRUCTIONS,
  LIMIT,
  NO_REASON,
  OF_ANY_TEXT,
  PLACES,
  TASK,
} from './words/printed';

/** Blank, 无, 0, —, / and the like, or nothing but instructions printed into the cell. */
export function isNoReason(text: string): boolean {
  return writtenPart(text) === '';
}

/** What a person wrote: without printed instructions, and empty where it is one of the words for nothing. */
export const writtenPart = remembered((text): string => {
  const own = ownPart(text);
  return isNothing(own) ? '' : own;
});

/** The same, 无 included. */
const ownPart = remembered((text): string => {
  if (text === '') return '';
  return (
    text
      .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      // A limit in brackets belongs to the sentence before it, and ends what is printed.
      .split(/(?<=[。；;\n])(?!\s*[（(][^（()）]*字)|(?<=字(?:以内|左右|以上)?[）)])/)
      .filter((sentence) => !isInstruction(sentence))
      .join('')
      .trim()
  );
});

/** What tells whoever fills in the form what to write begins so, or stands in brackets. */
const PRINTED =
  /^[\s\u3000]*(?:[（(【[].*[)）\]】]$|(?:请|对照|结合|针对|围绕|说明|填写|填报|简述|简要|概述|描述|此处|逐[条项]|如实|分析|列明|提出|总结|不超过))/s;
const LONGEST_PRINTED = 120;

/** Whether a cell still holds the instruction printed into it, and nothing that a person wrote. */
export function isStillPrinted(text: string): boolean {
  if (text.length > LONGEST_PRINTED || isNothing(text)) return false;
  if (PRINTED.test(text.trim()) && ownPart(text) === '') return true;
  return isPlaceToFill(text);
}

/** 填写年度总体目标完成情况, XX, 目标1完成情况：……: what is to be told, and places for it. */
function isPlaceToFill(text: string): boolean {
  const places = text.replace(PLACES, '');
  if (places === text && !ASKS_TEXT.test(text)) return false;
  // Numbers count what is to be told.
  return places.replace(OF_ANY_TEXT, '').replace(/[\s\p{P}\d一二三四五]/gu, '') === '';
}

function isNothing(text: string): boolean {
  const bare = text.replace(/[\s\u3000\-－—–_/／\\.．…。,，;；:：*＊、()（）【】[\]]+/g, '');
  return NO_REASON.includes(bare) || /^0+$/.test(bare) || isErrorValue(text);
}

function isInstruction(sentence: string): boolean {
  const flat = sentence.replace(/[\s\u3000]+/g, '');
  if (HEADING.test(flat) || LIMIT.test(flat) || TASK.test(flat)) return true;
  return !ANSWER.test(flat) && INSTRUCTIONS.some((words) => words.test(flat));
}

/** A clause that sends the reader to another paper: 详见自评报告. */
export function pointsElsewhere(clause: string): boolean {
  return ELSEWHERE.test(clause.replace(/[\s\u3000（()）《》“”"]+/g, ''));
}

/** The sentences of a text, each as its clauses. */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/[。；;！!\n\r]+/)
    .map((sentence) => sentence.split(/[，,]+/).map((clause) => clause.trim()));
}

/** The clauses of a text that tell what happened: those before a plan, sentence by sentence. */
export function toldIn(text: string): readonly string[] {
  return sentencesOf(text).flatMap((clauses) => {
    const plan = clauses.findIndex((clause) => TO_COME.test(clause));
    return clauses.slice(0, plan < 0 ? clauses.length : plan);
  });
}
