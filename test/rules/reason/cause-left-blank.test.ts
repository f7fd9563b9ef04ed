import { judgeWritten } from '../../../src/rules/reason';

const CONTEXT = { about: ['安装恒湿机'], year: 2022, of: 'target', way: 'fell' } as const;
const CAUSE_AT = { sheet: 'Sheet1', row: 14, column: 2 };

const statusOf = (text: string) =>
  judgeWritten({ text, cell: CAUSE_AT, causeAt: CAUSE_AT }, CONTEXT).status;

describe('measures below a blank place for the cause', () => {
  test.each([
    '合同中增加运输保险条款，到货当场验收。',
    '调整安装位置，2023年2月补装。',
    '新增备用设备，2023年完善验收制度。',
    '取消中间环节，2023年加强调度。',
  ])('%s gives none', (text) => {
    expect(statusOf(text)).toBe('missing');
  });

  test.each([
    '因运输途中损坏1台，厂家2023年2月补发并安装。',
    '运输受疫情影响延误，2023年2月补装。',
    '参保人员减少较多，2023年按实有人数编制。',
  ])('%s tells it', (text) => {
    expect(statusOf(text)).not.toBe('missing');
  });
});
