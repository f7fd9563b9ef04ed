import { outcomesOf } from '../verdicts';

/** Two rows out of 100 that weigh 10 and 90. */
const converted = (raw: string, 折算得分: string) =>
  outcomesOf('score/weight-applied-twice', {
    权重占比: '10%',
    得分: raw,
    折算得分,
    权重占比2: '90%',
    得分2: '100',
    折算得分2: '90',
  });

describe('a converted score without decimals', () => {
  test.each([
    ['95', '9'],
    ['97', '9'],
    ['93', '10'],
  ])('%s × 10%% is no %s', (raw, score) => {
    expect(converted(raw, score)).toContain('fail');
  });
  test.each([
    ['95', '9.5'],
    ['95', '10'],
    ['93', '9'],
    ['90', '9'],
  ])('%s × 10%% may be %s', (raw, score) => {
    expect(converted(raw, score)).not.toContain('fail');
  });
});
