import type { StaffFigures, StaffLine } from '../../forms';
import { named, type FieldName } from '../field-names';

/** 控制率, and of one line of several 控制率（行政）. */
export function called(line: StaffFigures | StaffLine, field: FieldName): string {
  const name = nameOf(line);
  return name === '' ? named(field) : `${name}（${named(field)}）`;
}

/** Where the figures of a line are kept; those for all staff have no name in it. */
export function pathOf(line: StaffFigures | StaffLine): string {
  const name = nameOf(line);
  return name === '' || 'parts' in line ? 'basic.staffing' : `basic.staffing.parts.${name}`;
}

/** What a line calls its staff; empty for all of them without a heading. */
export function nameOf(line: StaffFigures | StaffLine): string {
  return 'label' in line ? line.label.text.replace(/[\s\u3000:：]/g, '') : '';
}
