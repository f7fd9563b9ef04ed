import type { Term } from '../findings';
import type { Field } from '../forms';
import { figureState } from '../scoring';
import { LIST, named } from './field-names';

/** A field with the words it is called by: a form's own label or `@name` of `field-names.ts`. */
export interface Named {
  readonly label: string;
  readonly field: Field | undefined;
  /** The row of the field is not used at all (blank in every column): it counts as 0. */
  readonly unused?: () => boolean;
}

/** A term of an equation as printed. */
export function term({ label, field }: Named, sign: Term['sign']): Term {
  return { label, cell: field?.cell, value: field?.shown ?? field?.text, sign };
}

/** What these are called, for a sentence that lists them, with the words of what is no figure; of a formula without a result it says what to do. */
export function names(fields: readonly Named[]): string {
  return fields.map(({ label, field }) => calledBy(label, field)).join(LIST);
}

export function calledBy(label: string, field: Field | undefined): string {
  if (!field || figureState(field) !== 'unreadable') return label;
  const { reading } = field;
  const isUncached = reading.kind === 'unreadable' && reading.reason === 'no-cached-value';
  if (isUncached) return `${label}（${named('uncached')}）`;
  const called = `${label}“${shortened(field.text)}”`;
  return LETTERED.test(field.text.trim()) ? `${called}（${named('lettered')}）` : called;
}

/** 1215.9O, l200: on the screen the letter looks like a digit. */
const LETTERED = /^(?=.*\d)(?=.*[OoIl])[\dOoIl.,，]+[%％]?$/;

/** What is named already, alone, is not named again. */
export function calledAgain(one: Named, lacking: readonly Named[]): string {
  return lacking.length === 1 && lacking[0] === one ? named('itself') : one.label;
}

/** So many characters of a text show which one is meant. */
const SHOWN = 40;

export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}
