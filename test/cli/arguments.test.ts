import { UsageError, parseCall } from '../../src/cli/arguments';

const check = { command: 'check', files: ['a.xlsx'] };

describe('words that are understood', () => {
  test.each([
    [[], { command: 'help' }],
    [['--help'], { command: 'help' }],
    [['check', '-h'], { command: 'help' }],
    [['--version'], { command: 'version' }],
    [['check', 'a.xlsx'], { ...check, format: 'text', failOn: 'fail', language: 'zh-CN' }],
    [['check', 'a.xlsx', '--format', 'json'], { ...check, format: 'json' }],
    [['check', '--format=jsonl', 'a.xlsx'], { ...check, format: 'jsonl' }],
    [['check', 'a.xlsx', 'b.xlsx'], { command: 'check', files: ['a.xlsx', 'b.xlsx'] }],
    [['check', '--', '-odd.xlsx'], { command: 'check', files: ['-odd.xlsx'] }],
    [['check', 'a.xlsx', '--lang', 'en', '--all'], { ...check, language: 'en', all: true }],
    [['check', 'a.xlsx', '--fail-on', 'never'], { ...check, failOn: 'never' }],
    [
      ['check', 'a.xlsx', '--annotate', 'b.xlsx', '--write-back', 'fill', '--force'],
      { ...check, annotate: 'b.xlsx', writeBack: 'fill', force: true },
    ],
    [['check', 'a.xlsx', '--all', '--all'], { ...check, all: true }],
    [['rules'], { command: 'rules' }],
    [['rules', 'score/total'], { command: 'rules', rule: 'score/total' }],
    [['rubric'], { command: 'rubric' }],
    [['rubric', 'hunan'], { command: 'rubric', rubric: 'hunan' }],
    [
      ['batch', 'in', '--out', 'out', '--jobs', '3', '--shard', '2/4'],
      { command: 'batch', folder: 'in', out: 'out', jobs: 3, shard: { index: 2, of: 4 } },
    ],
  ])('%j', (argv, expected) => {
    expect(parseCall(argv)).toMatchObject(expected);
  });
});

describe('words that are off are refused by name', () => {
  test.each([
    [['check'], '没有指定要审核的文件'],
    [['check', '-'], '不从标准输入读'],
    [['chek', 'a.xlsx'], 'chek'],
    [['a.xlsx'], 'a.xlsx'],
    [['check', 'a.xlsx', '--formt', 'json'], '--formt'],
    [['check', 'a.xlsx', '-x'], '没有「-x」这个选项。'],
    [['check', '-自评.xlsx'], '写成 ./-自评.xlsx'],
    [['check', '--自评.xlsx'], '写成 ./--自评.xlsx'],
    [['check', 'a.xlsx', '--format', 'xml'], 'xml'],
    [['check', 'a.xlsx', '--format'], '--format'],
    [['check', 'a.xlsx', '--annotate', '--force'], '--annotate'],
    [
      ['check', 'a.xlsx', '--annotate', 'b.xlsx', '--annotate', 'c.xlsx'],
      '选项 --annotate 只能写一次。',
    ],
    [['check', 'a.xlsx', '--format=json', '--format', 'json'], '选项 --format 只能写一次。'],
    [['batch', 'in', '--out', 'o', '--out', 'p', '--lang', 'en'], '--out can be given once only'],
    [['check', 'a.xlsx', '--all=yes'], '--all'],
    [['check', 'a.xlsx', '--lang', 'fr'], 'fr'],
    [['check', 'a.xlsx', '--fail-on', 'note'], 'note'],
    [['check', 'a.xlsx', '--write-back', 'fill'], '--write-back'],
    [['check', 'a.xlsx', 'b.xlsx', '--annotate', 'c.xlsx'], '--annotate'],
    [['check', 'a.xlsx', 'b.xlsx', '--report', 'c.docx'], '--report'],
    [['check', 'a.xlsx', '--shard', '1/2'], '--shard'],
    [['batch', 'in'], 'ziping batch 要用 --out'],
    [['batch', 'in', '--out'], '选项 --out 后面缺少内容'],
    [['batch', 'in', 'more', '--out', 'out'], '一个文件夹'],
    [['batch', 'in', '--out', 'out', '--jobs', '0'], '--jobs'],
    [['batch', 'in', '--out', 'out', '--shard', '5/4'], '第 I 份（1 到 N），如 1/4、4/4'],
    [['batch', 'in', '--out', 'out', '--shard', '4/3', '--lang', 'en'], 'I-th (1 to N) of N parts'],
    [['batch', 'in', '--out', 'out', '--shard', '2'], '写成 I/N'],
    [['batch', 'in', '--out', 'out', '--shard', '0/4'], '--shard'],
    [['rules', 'a', 'b'], '一个'],
    [['batch', 'in', '--out', 'o', '--previous', 'x'], 'ziping batch 没有'],
  ])('%j', (argv, named) => {
    expect(() => parseCall(argv)).toThrow(UsageError);
    expect(() => parseCall(argv)).toThrow(named);
  });
});
