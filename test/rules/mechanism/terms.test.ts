import { findingsOf } from '../verdicts';
import { sentence } from '../../../src/messages';

/** What the sentence says of a figure that cannot be read. */
function said(executed: string): string {
  const [finding] = findingsOf('funds/execution-rate', {
    全年预算数: '1300',
    全年执行数: executed,
    执行率: '93.5%',
  });
  return finding ? sentence(finding, 'zh-CN') : '';
}

test.each(['1215.9O', '12l5.90', 'l200', '1,2O0.5'])('a letter in %s is named', (figure) => {
  expect(said(figure)).toContain(`“${figure}”（里面有字母`);
});

test.each(['1215..9', '见附表', 'OK'])('%s is quoted and nothing more', (figure) => {
  expect(said(figure)).toContain(figure);
  expect(said(figure)).not.toContain('字母');
});
