import { act } from 'react';
import type { Finding } from '../../src/findings';
import { formatCell, type Kept, type Snapshot } from '../../src/workbook';
import {
  executionFinding,
  reasonFinding,
  seedAssessment,
  totalFinding,
  unit,
} from './fixtures/seed';
import {
  buttons,
  closePane,
  focusedRow,
  preparePage,
  press,
  settle,
  showPane,
  type,
} from './fixtures/shown-pane';

const OTHER: Finding = { ...executionFinding, rule: 'weight/total', fingerprint: 'f-weight' };

/** A finding is gone once what it suggests stands in its cell. */
function isOpen({ suggestion = [], rule }: Finding, { sheets }: Snapshot): boolean {
  return (
    rule === 'weight/total' ||
    !suggestion.some(
      (edit) =>
        edit.kind === 'value' &&
        sheets
          .flatMap(({ name, cells }) => cells.map((cell) => ({ ...cell, sheet: name })))
          .some(
            (cell) => formatCell(cell) === formatCell(edit.cell) && cell.value === edit.after.value,
          ),
    )
  );
}

const given = (_: Kept, snapshot: Snapshot) => ({
  ...seedAssessment,
  units: [
    unit(
      '资阳区应急管理局',
      [executionFinding, totalFinding, OTHER, reasonFinding].filter((finding) =>
        isOpen(finding, snapshot),
      ),
    ),
  ],
});

const rowOf = ({ fingerprint }: Finding) => `finding ${fingerprint}`;

async function open(finding: Finding): Promise<void> {
  const row = document.querySelector<HTMLElement>(`[data-focus="${rowOf(finding)}"]`);
  await act(async () => {
    row?.focus();
    row?.click();
    await Promise.resolve();
  });
  await settle();
}

beforeAll(preparePage);
afterEach(closePane);

describe('the focus', () => {
  test('goes with the first check to the answer, and after a check that was called off back to its button', async () => {
    const { host } = await showPane(given);
    let go = () => {};
    host.gate = new Promise((resolve) => {
      go = resolve;
    });
    await press('审核并评分', 400);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('正在读取工作簿');
    await press('取消');
    expect(document.activeElement?.textContent).toBe('审核并评分');
    await press('审核并评分', 400);
    go();
    await settle();
    expect(document.activeElement?.tagName).toBe('H2');
  });

  test('goes to the next row when what it was on is settled, and is scrolled into sight', async () => {
    await showPane(given);
    await press('审核并评分');
    await open(executionFinding);
    jest.mocked(Element.prototype.scrollIntoView).mockClear();
    await press('采用 10');
    expect(document.querySelector(`[data-focus="${rowOf(executionFinding)}"]`)).toBeNull();
    expect(focusedRow()).toBe(rowOf(totalFinding));
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
  });

  test('goes to the last row where there is none after it', async () => {
    await showPane(given);
    await press('审核并评分');
    await open(OTHER);
    await press('已核实…');
    await type(document.querySelector('textarea')!, '与上年口径一致');
    await press('标为已核实');
    // The row is the last one as before: it is still there.
    expect(focusedRow()).toBe(rowOf(OTHER));
  });

  test('goes on when a finding is marked as verified, and stays when that is taken back', async () => {
    await showPane(given);
    await press('审核并评分');
    await open(executionFinding);
    await press('已核实…');
    await type(document.querySelector('textarea')!, '与上年口径一致');
    await press('标为已核实');
    expect(focusedRow()).toBe(rowOf(totalFinding));
    expect(document.querySelector('[aria-expanded="true"][data-row]')).toBeNull();
    await open(executionFinding);
    await press('取消已核实');
    expect(focusedRow()).toBe(rowOf(executionFinding));
  });

  test('does not fall out of the pane when a message goes with its button', async () => {
    await showPane(given);
    await press('审核并评分');
    await open(executionFinding);
    await press('采用 10');
    await press('撤销');
    expect(focusedRow()).toBe(rowOf(totalFinding));
  });

  test('goes to the tab when its list is empty', async () => {
    await showPane(given);
    await press('审核并评分');
    await press(/^2?\d?需说明$|^1需说明$/);
    await open(reasonFinding);
    await type(document.querySelectorAll('textarea')[0]!, '培训计划增加两期');
    await type(document.querySelectorAll('textarea')[1]!, '已压减会议并报批');
    await settle();
    await press('写入');
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
  });

  test('is never taken from what has it', async () => {
    const { host } = await showPane(given);
    await press('审核并评分');
    await open(executionFinding);
    const sheet = document.createElement('input');
    document.body.append(sheet);
    act(() => {
      sheet.focus();
    });
    await act(async () => {
      host.snapshot = {
        ...host.snapshot,
        sheets: host.snapshot.sheets.map((each) => ({
          ...each,
          cells: each.cells.map((cell) =>
            cell.row === 4 && cell.column === 7 ? { ...cell, value: 10, text: '10' } : cell,
          ),
        })),
      };
      buttons('再次审核')[0]?.click();
      await Promise.resolve();
    });
    await settle();
    expect(document.activeElement).toBe(sheet);
  });
});

describe('an open finding', () => {
  test('has its box for what was verified in sight and focused, and takes no mere word', async () => {
    await showPane(given);
    await press('审核并评分');
    await open(executionFinding);
    jest.mocked(Element.prototype.scrollIntoView).mockClear();
    await press('已核实…');
    const box = document.querySelector('textarea')!;
    expect(document.activeElement).toBe(box);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    for (const [text, isDisabled] of [
      ['是', true],
      ['……。。', true],
      ['口径一致', false],
    ] as const) {
      await type(box, text);
      expect([text, buttons('标为已核实')[0]!.getAttribute('aria-disabled') === 'true']).toEqual([
        text,
        isDisabled,
      ]);
    }
  });

  test('closes by Escape, and its row keeps the focus', async () => {
    await showPane(given);
    await press('审核并评分');
    await open(executionFinding);
    buttons('已核实…')[0]!.focus();
    await act(async () => {
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
      await Promise.resolve();
    });
    await settle();
    expect(document.querySelector('[aria-expanded="true"][data-row]')).toBeNull();
    expect(focusedRow()).toBe(rowOf(executionFinding));
  });
});
