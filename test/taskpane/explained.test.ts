/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/file';
import { engine } from '../../src/taskpane/engine';
import { createController } from '../../src/taskpane/state/controller';
import { explained } from '../../src/taskpane/state/explained';
import { initialState } from '../../src/taskpane/state/model';
import { firstFormCell } from '../../src/taskpane/state/select';
import { createStore } from '../../src/taskpane/state/store';
import { inject } from '../assessment/inject';
import { MemoryHost } from './fixtures/memory-host';

const right = readWorkbook(
  readFileSync(join(__dirname, '../../assets/samples/hunan-correct.xlsx')),
);

/** Two rows missed their target and say nothing. */
const snapshot = inject(right, {
  '自评表!F15': '5次',
  '自评表!H15': 8.33,
  '自评表!I23': '',
  '自评表!H24': 98.15,
});

async function set() {
  const host = new MemoryHost(snapshot);
  const store = createStore(initialState('zh-CN'));
  const controller = createController(
    {
      host,
      engine: () => Promise.resolve(engine),
      readWorkbook: () => Promise.resolve(snapshot),
      patch: (bytes) => Promise.resolve({ bytes, left: [] }),
      sample: () => Promise.resolve(Uint8Array.of()),
      download: () => undefined,
      workbookName: () => '自评.xlsx',
    },
    store,
  );
  await controller.check();
  const answer = () => store.get().answer!;
  const unit = () => answer().assessment.units[0]!;
  const asking = () => unit().findings.filter(({ outcome }) => outcome === 'explain');
  return { host, store, controller, answer, unit, asking };
}

const reason = {
  cause: '两次宣传活动因汛期改期，错过年度',
  measure: '2024年3月前补办两次，并列入月度计划',
};

test('a reason that settles its row still counts, also after the workbook is opened again', async () => {
  const { controller, answer, unit, asking } = await set();
  const progress = () => explained(unit(), answer());
  expect(progress()).toEqual({ done: 0, total: 2 });
  const [first] = asking();
  await controller.explain(first!, '', reason);
  expect(asking()).toHaveLength(1);
  expect(progress()).toEqual({ done: 1, total: 2 });
  await controller.check();
  expect(progress()).toEqual({ done: 1, total: 2 });
  await controller.explain(asking()[0]!, '', reason);
  expect(progress()).toEqual({ done: 2, total: 2 });
});

test('taken back, or typed over, it no longer counts', async () => {
  const { host, store, controller, answer, unit, asking } = await set();
  await controller.explain(asking()[0]!, '', reason);
  const { cell } = asking()[0]!.explanation ?? {};
  expect(cell).toBeDefined();
  await controller.undo(store.get().history.at(-1)!);
  expect(explained(unit(), answer())).toEqual({ done: 0, total: 2 });
  await controller.explain(asking()[0]!, '', reason);
  host.snapshot = inject(host.snapshot, { '自评表!I15': '已按时完成', '自评表!I23': '已按时完成' });
  await controller.check();
  expect(explained(unit(), answer()).done).toBe(0);
});

test('a unit begins where its self-evaluation does, never on a hidden sheet', async () => {
  const { answer } = await set();
  const { assessment } = answer();
  expect(firstFormCell(assessment, 0)?.sheet).toBe('自评表');
  const [basic, evaluation] = assessment.forms;
  const forms = [basic!, { ...evaluation!, hidden: true as const }];
  expect(firstFormCell({ ...assessment, forms }, 0)?.sheet).toBe('基础数据表');
});
