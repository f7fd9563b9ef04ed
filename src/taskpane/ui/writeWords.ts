import { useCallback } from 'react';
import { formatCell } from '../../hosts/host';
import type { PaneWords } from '../../messages';
import type { WriteLabel } from '../state/model';
import { useWords } from './context';

/** What a write was, in words. */
export function writeWords({ writes }: PaneWords, label: WriteLabel): string {
  switch (label.kind) {
    case 'write-back':
      return writes['write-back'](String(label.count));
    case 'adopt':
      return writes.adopt(formatCell(label.cell));
    case 'reason':
      return label.cell
        ? writes.reasonInCell(label.title, formatCell(label.cell))
        : writes.reasonKept(label.title);
    case 'forget':
      return writes.forget(label.title);
    case 'acknowledge':
      return writes.acknowledge(label.title);
    case 'unacknowledge':
      return writes.unacknowledge(label.title);
    case 'mark':
      return writes.mark(String(label.count));
    case 'comment':
      return writes.comment(String(label.count));
    case 'clear-marks':
      return writes['clear-marks'];
    case 'settings':
      return writes.settings;
    case 'earlier':
      return (label.interrupted ? writes.interrupted : writes.earlier)(String(label.count));
  }
}

export function useWriteWords(): (label: WriteLabel) => string {
  const words = useWords();
  return useCallback((label) => writeWords(words, label), [words]);
}
