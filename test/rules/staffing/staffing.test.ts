import { findingsOf, outcomesOf } from '../verdicts';

test.each([
  ['rounded half up', { 编制数: '29', 在职人数: '27', 控制率: '93.10%' }, 'pass'],
  ['cut off', { 编制数: '3', 在职人数: '2', 控制率: '66.66%' }, 'pass'],
  ['rounded', { 编制数: '3', 在职人数: '2', 控制率: '66.67%' }, 'pass'],
  ['whole percent', { 编制数: '29', 在职人数: '27', 控制率: '93%' }, 'pass'],
  ['a fraction', { 编制数: '40', 在职人数: '38', 控制率: '0.95' }, 'pass'],
  ['full as 1', { 编制数: '40', 在职人数: '40', 控制率: '1' }, 'pass'],
  ['hundredths', { 编制数: '40', 在职人数: '38', 控制率: '95' }, 'pass'],
  ['above full', { 编制数: '40', 在职人数: '42', 控制率: '105%' }, 'pass'],
  ['with units', { 编制数: '29人', 在职人数: '27人', 控制率: '93.10%' }, 'pass'],
  ['turned round', { 编制数: '29', 在职人数: '27', 控制率: '107.41%' }, 'fail'],
  ['next percent', { 编制数: '29', 在职人数: '27', 控制率: '94%' }, 'fail'],
  ['blank rate', { 编制数: '29', 在职人数: '27', 控制率: '' }, 'undetermined'],
  ['blank posts', { 编制数: '', 在职人数: '27', 控制率: '93.10%' }, 'undetermined'],
  ['posts in words', { 编制数: '若干', 在职人数: '27', 控制率: '93.10%' }, 'undetermined'],
  ['an error', { 编制数: '#REF!', 在职人数: '27', 控制率: '93.10%' }, 'undetermined'],
  ['no posts', { 编制数: '0', 在职人数: '27', 控制率: '0%' }, 'undetermined'],
  ['all blank', { 编制数: '', 在职人数: '', 控制率: '' }, 'not-applicable'],
  ['half a person', { 编制数: '168', 在职人数: '162.5', 控制率: '96.43%' }, 'fail'],
  ['an average', { 编制数: '168', 在职人数: '年均162.5', 控制率: '96.73%' }, 'pass'],
  ['no such column', { 编制数: '29', 在职人数: '27' }, 'not-applicable'],
])('control rate, %s: %j', (_, example, outcome) => {
  expect(outcomesOf('staffing/control-rate', example)).toEqual([outcome]);
});

test('a wrong rate says what it should be, and suggests it', () => {
  const [found] = findingsOf('staffing/control-rate', {
    编制数: '29',
    在职人数: '27',
    控制率: '96%',
  });
  expect(found).toMatchObject({ actual: '96%', expected: '93.10%', difference: '+2.90%' });
  expect(found?.suggestion).toMatchObject([{ kind: 'value', after: { value: '93.1%' } }]);
});

test.each([
  ['fewer', { 编制数: '40', 在职人数: '39' }, 'pass'],
  ['full', { 编制数: '40', 在职人数: '40' }, 'pass'],
  ['one too many', { 编制数: '40', 在职人数: '41' }, 'explain'],
  ['no posts', { 编制数: '0', 在职人数: '3' }, 'explain'],
  ['nobody', { 编制数: '0', 在职人数: '0' }, 'pass'],
  ['unknown', { 编制数: '', 在职人数: '41' }, 'not-applicable'],
])('over establishment, %s: %j', (_, example, outcome) => {
  expect(outcomesOf('staffing/over-establishment', example)).toEqual([outcome]);
});

test.each([
  [
    'after the rate, before other matters',
    '控制率105%，超编2人，系军转安置经编办批准先进后出；已与编办商定，两年内通过自然减员消化。1.预算调整：年初预算100万元。',
    'pass',
  ],
  [
    'the measure in a sentence of its own',
    '超编2人，原因是接收军转干部。两年内通过自然减员消化，不再新增人员。',
    'pass',
  ],
  ['no measure', '在职人员超编2人，原因是机构改革时编制少。', 'explain'],
  ['denied', '本单位不存在超编，人员因机构改革划转，已办理调出手续。', 'explain'],
  ['of other matters', '预算执行率低，因项目流标，已重新招标，3月底前完工。', 'explain'],
])('more staff than posts explained beside the self-evaluation: %s', (_, 其他说明, outcome) => {
  const example = { 编制数: '40', 在职人数: '42', 其他说明 };
  expect(outcomesOf('staffing/over-establishment', example)).toEqual([outcome]);
});

test('more staff than posts asks for a reason', () => {
  const [found] = findingsOf('staffing/over-establishment', { 编制数: '40', 在职人数: '43' });
  expect(found).toMatchObject({
    key: 'over',
    data: { excess: '3', rate: '107.50%' },
    explanation: { required: true, status: 'missing' },
  });
});

test('figures that were masked are no blanks', () => {
  const [found] = findingsOf('staffing/control-rate', {
    编制数: '****',
    在职人数: '27',
    控制率: '93.10%',
  });
  expect(found).toMatchObject({ outcome: 'undetermined', key: 'unreadable' });
});
