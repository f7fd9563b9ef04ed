/** Parts of what was left or dealt out, and how far a rate is from another: no figures of the whole that they carry the name of. */
import { claimsIn } from '../claims/against';
import { subjectOf } from '../examples/subject';
import { judgedBy } from '../verdicts';
import { RULES } from '../../../src/rules';

const HEATING = {
  年度: '2022',
  项目名称: '供热管网改造',
  实施单位: '通化市住房和城乡建设局',
  年初预算数: '4600万元',
  全年预算数: '4600万元',
  全年执行数: '4370万元',
  执行率: '95%',
  '资金 财政拨款 全年预算数': '3000万元',
  '资金 财政拨款 全年执行数': '2850万元',
  '资金 其他资金 全年预算数': '1600万元',
  '资金 其他资金 全年执行数': '1520万元',
};

/** The figures that are told to be wrong, and the claims. */
function told(text: string, form: Readonly<Record<string, string>> = HEATING): string[] {
  const example = { ...form, 存在问题: text };
  const rule = RULES.find(({ id }) => id === 'text/figures');
  const figures = (rule ? judgedBy(rule, subjectOf(example)) : [])
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ actual }) => actual ?? '');
  return [...figures, ...claimsIn(example)];
}

describe('parts that no word opens', () => {
  test.each<[string, string[]]>([
    ['未支付230万元，财政拨款150万元、其他资金80万元，分别占各自预算的5%。', []],
    ['未支付230万元，为财政拨款150万元和其他资金80万元。', []],
    ['剩余资金230万元，财政拨款150万元，其他资金80万元，均为质保金。', []],
    ['质保金230万元，来自财政拨款150万元、其他资金80万元。', []],
    ['尾款100万元，财政拨款60万元、其他资金40万元。', []],
    ['全年预算4600万元，财政拨款3000万元、其他资金1600万元。', []],
    // More than was left of it.
    ['未支付230万元，财政拨款180万元、其他资金50万元。', ['180', '50']],
    // They do not add up to it, or what they add up to is the budget.
    ['质保金230万元，财政拨款2950万元、其他资金1600万元。', ['2950']],
    ['全年预算4600万元，财政拨款3100万元、其他资金1500万元。', ['3100', '1500']],
    ['全年预算4700万元，财政拨款3100万元、其他资金1600万元。', ['4700', '3100']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what districts had of the whole', () => {
  test.each<[string, string[]]>([
    [
      '东昌区预算2000万元、支出1900万元；辉南县预算1600万元、支出1500万元；其他县预算1000万元、支出970万元。',
      [],
    ],
    ['东昌区预算2000万元、支出1900万元；辉南县预算1600万元、支出1500万元。', []],
    ['一标段预算2600万元、支出2470万元；二标段预算2000万元、支出1900万元。', []],
    ['通化市预算4500万元、支出4370万元。', ['4500']],
    ['预算4500万元，支出4370万元；年底全部结清。', ['4500']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('how far a rate is from another', () => {
  test.each<[string, string[]]>([
    ['管网任务执行率93%，低于部门整体执行率2个百分点。', []],
    ['管网任务执行率93%，低于整体执行率2%。', []],
    ['管网任务执行率93%，低于整体执行率95%。', []],
    ['整体执行率98%。', ['execution-stated']],
    ['预算执行率未达100%，差5%。', []],
    ['预算执行率未达100%，差5.00%，因质保金未到期。', []],
    ['预算执行率未达到100%，尚有5%未支出。', []],
    ['预算执行率未达100%，差3%。', ['execution-stated']],
    ['预算执行率未达到100%，尚有3%未支出。', ['execution-stated']],
    ['预算执行率低，仅为90%。', ['execution-stated']],
    ['预算执行率最低90%。', ['execution-stated']],
    ['预算执行率90%未达到目标。', ['execution-stated']],
    ['预算执行率90%，尚有资金未支出。', ['execution-stated']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
