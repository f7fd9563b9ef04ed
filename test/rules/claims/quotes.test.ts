import { contradictionsOf, type ClaimId } from '../../../src/rules/claims';
import { BROKEN } from './units';

const PLACE = { paragraph: 0, quote: '' };
const IDS: ClaimId[] = ['execution-full', 'goals-all-met', 'all-on-time'];

function quotesOf(text: string): readonly string[] {
  return contradictionsOf([{ text, place: PLACE }], BROKEN, IDS).map(({ quote }) => quote);
}

test.each([
  ['原因：预算执行率达到100%\n改进措施：明年继续保持', '预算执行率达到100%'],
  ['预算执行率达到100%\n下一步改进措施：明年继续保持', '预算执行率达到100%'],
  ['预算执行率达到100%\n偏差原因分析: 无', '预算执行率达到100%'],
  // Any other break only wraps the line.
  ['预算执行率\n达到100%', '预算执行率达到100%'],
])('a quotation stops before the name of another part: %j', (text, quote) => {
  expect(quotesOf(text)).toEqual([quote]);
});
