import { decimal, remembered } from '../amount';

/** A figure of a rubric as a decimal: there are few of them, and every unit asks for them. */
export const limit = remembered(decimal);
