import { rule } from '../rule';
import { checkSums } from './checks/sums';

/** 报告一句话中的合计等于各项之和，或数量与每份之积 */
export default rule({
  id: 'report/sums',
  outcome: 'fail',
  basis: ['form:report'],
  messages: ['ties', 'off', 'more', 'close', 'rounding', 'product'],
  examples: {
    right: [
      { 报告: '共安排资金89.97万元，其中培训30万元、宣传30万元、演练29.97万元。' },
      { 报告: '举办培训3期，每期50人，共培训150人。' },
      { 报告: '项目支出607.83万元，其中防汛抗旱100万元、安全监督14.5万元。' },
    ],
    wrong: [
      { 报告: '共安排资金89.97万元，其中培训30万元、宣传30万元、演练29.99万元。' },
      { 报告: '培训30万元，宣传30万元，演练20万元，合计90万元。' },
    ],
  },
  check: checkSums,
});
