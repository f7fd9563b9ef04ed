import type { Borders, Cell, Workbook, Worksheet } from 'exceljs';
import type { BasicSheet, Entry, EvaluationSheet, Unit, Years } from './unit';

const thin: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

type Align = 'left' | 'center' | 'right';

/** Writes into one sheet: every area framed, wrapped and set in the form's font. */
class Form {
  constructor(private readonly sheet: Worksheet) {}

  put(area: string, entry: Entry, align: Align = 'center'): void {
    const [first = area] = area.split(':');
    if (area.includes(':')) this.sheet.mergeCells(area);
    const cell = this.sheet.getCell(first);
    fill(cell, entry);
    cell.font = { name: '宋体', size: 10.5 };
    cell.alignment = { vertical: 'middle', horizontal: align, wrapText: true };
    this.frame(area);
  }

  title(area: string, text: string): void {
    this.sheet.mergeCells(area);
    const cell = this.sheet.getCell(area.split(':')[0] ?? area);
    cell.value = text;
    cell.font = { name: '黑体', size: 16 };
    cell.alignment = { vertical: 'middle', horizontal: 'center' };
  }

  plain(area: string, text: string): void {
    if (area.includes(':')) this.sheet.mergeCells(area);
    const cell = this.sheet.getCell(area.split(':')[0] ?? area);
    cell.value = text;
    cell.font = { name: '宋体', size: 10.5 };
    cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
  }

  height(row: number, points: number): void {
    this.sheet.getRow(row).height = points;
  }

  private frame(area: string): void {
    const [from = area, to = from] = area.split(':');
    const first = this.sheet.getCell(from);
    const last = this.sheet.getCell(to);
    for (let row = Number(first.row); row <= Number(last.row); row += 1) {
      for (let column = Number(first.col); column <= Number(last.col); column += 1) {
        this.sheet.getCell(row, column).border = thin;
      }
    }
  }
}

function fill(cell: Cell, entry: Entry): void {
  if (entry === null || typeof entry !== 'object') {
    cell.value = entry;
    return;
  }
  if ('formula' in entry) {
    cell.value = { formula: entry.formula, result: entry.result, date1904: false };
  } else {
    cell.value = entry.value;
  }
  if (entry.format !== undefined) cell.numFmt = entry.format;
}

function addSheet(workbook: Workbook, name: string, widths: readonly number[]): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    properties: { defaultRowHeight: 18 },
  });
  sheet.columns = widths.map((width) => ({ width }));
  return sheet;
}

/** Adds the two sheets of a unit, laid out as Hunan's form is printed. */
export function addUnit(
  workbook: Workbook,
  unit: Unit,
  names = { basic: '基础数据表', evaluation: '自评表' },
): void {
  basicSheet(addSheet(workbook, names.basic, [28, 11, 11, 11, 11, 11, 12]), unit.year, unit.basic);
  evaluationSheet(
    addSheet(workbook, names.evaluation, [6, 11, 10, 20, 14, 16, 9, 10, 26]),
    unit.year,
    unit.evaluation,
  );
}

function basicSheet(sheet: Worksheet, year: number, data: BasicSheet): void {
  const form = new Form(sheet);
  form.title('A1:G1', `${year}年度部门整体支出绩效评价基础数据表`);
  form.height(1, 32);
  const yearsRow = (row: number, label: string, years: Years, align: Align = 'left'): void => {
    form.put(`A${row}`, label, align);
    form.put(`B${row}:C${row}`, years[0]);
    form.put(`D${row}:E${row}`, years[1]);
    form.put(`F${row}:G${row}`, years[2]);
  };

  form.put('A2:A3', '财政供养人员情况');
  ['编制数', `${year}年实际在职人数`, '控制率'].forEach((text, index) => {
    const [from, to] = [String.fromCharCode(66 + 2 * index), String.fromCharCode(67 + 2 * index)];
    form.put(`${from}2:${to}2`, text);
    form.put(`${from}3:${to}3`, data.staffing[index] ?? null);
  });
  yearsRow(
    4,
    '经费控制情况(万元)',
    [`${year - 1}年决算数`, `${year}年预算数`, `${year}年决算数`],
    'center',
  );

  const rows: readonly (readonly [string, Years])[] = [
    ['三公经费', data.threePublic],
    ['1、公务用车购置和维护经费', data.vehicle],
    ['其中：公车购置', data.vehiclePurchase],
    ['公车运行维护', data.vehicleRunning],
    ['2、出国经费', data.abroad],
    ['3、公务接待', data.reception],
    ['项目支出：', data.project],
    ['1、业务工作经费', data.operations],
    ['2、运行维护经费', data.running],
    ['3、本级专项资金（一个专项一行）', data.specialFunds],
    ...data.funds.map(([name, ...years]) => [name, years] as const),
    ['公用经费：', data.operating],
    ['其中：办公经费', data.office],
    ['水费、电费、差旅费', data.utilities],
    ['会议费、培训费', data.meetings],
    ['政府采购金额', data.procurement],
    ['部门基本支出预算调整 ', data.basicAdjustment],
  ];
  rows.forEach(([label, years], index) => yearsRow(5 + index, label, years));

  const building = 5 + rows.length;
  form.put(`A${building}:A${building + 1}`, `楼堂馆所控制情况 \n（${year}年完工项目）`);
  [
    '批复规模 \n（㎡）',
    '\n实际规模\n（㎡）',
    '规模控制率',
    '预算投资\n（万元）',
    '实际投资\n（万元）',
    '投资概算控制率',
  ].forEach((text, index) => {
    const column = String.fromCharCode(66 + index);
    form.put(`${column}${building}`, text);
    form.put(`${column}${building + 1}`, null);
  });
  form.height(building, 46);
  form.put(`A${building + 2}`, '厉行节约保障措施');
  form.put(`B${building + 2}:G${building + 2}`, data.thrift, 'left');
  form.height(building + 2, 76);
  form.plain(
    `A${building + 3}:G${building + 3}`,
    '说明：“公用经费”填报基本支出中的一般商品和服务支出。“项目支出”需要填报基本支出以外的所有项目支出情况，“运行维护经费”填报项目支出中用于人员类和公用运转类的支出。',
  );
  form.height(building + 3, 46);
}

function evaluationSheet(sheet: Worksheet, year: number, data: EvaluationSheet): void {
  const form = new Form(sheet);
  form.plain('A1', data.attachment);
  form.title('A2:I2', `${year}年度部门整体支出绩效自评表`);
  form.height(2, 32);
  form.put('A3:B3', '预算部门');
  form.put('C3:I3', data.department);

  form.put('A4:A10', '年度预\n算申请\n（万元）');
  form.put('B4:C4', null);
  ['年初\n预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((text, index) => {
    form.put(`${String.fromCharCode(68 + index)}4`, text);
  });
  form.height(4, 32);
  form.put('B5:C5', '年度资金总额');
  [
    data.initialBudget,
    data.annualBudget,
    data.executed,
    data.weight,
    data.executionRate,
    data.score,
  ].forEach((entry, index) => {
    form.put(`${String.fromCharCode(68 + index)}5`, entry);
  });
  form.put('B6:E6', '按收入性质分：', 'left');
  form.put('F6:I6', '按支出性质分：', 'left');
  data.source.forEach((text, index) => {
    form.put(`B${7 + index}:E${7 + index}`, text, 'left');
    form.put(`F${7 + index}:I${7 + index}`, data.nature[index] ?? null, 'left');
  });

  form.put('A11:A12', '年度总体目标');
  form.put('B11:E11', '预期目标');
  form.put('F11:I11', '实际完成情况　');
  form.put('B12:E12', data.goals, 'left');
  form.put('F12:I12', data.completions, 'left');
  form.height(12, 15 * Math.max(4, data.goals.split('\n').length + 1));

  indicators(form, data);
}

function indicators(form: Form, data: EvaluationSheet): void {
  const headings = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因\n分析及\n改进措施',
  ];
  headings.forEach((text, index) => form.put(`${String.fromCharCode(66 + index)}13`, text));
  form.height(13, 46);

  let row = 14;
  for (const section of data.sections) {
    const sectionStart = row;
    for (const group of section.groups) {
      const groupStart = row;
      for (const [name, target, actual, weight, score, reason] of group.indicators) {
        form.put(`D${row}`, name);
        form.put(`E${row}`, target);
        form.put(`F${row}`, actual);
        form.put(`G${row}`, weight);
        form.put(`H${row}`, score);
        form.put(`I${row}`, reason, 'left');
        form.height(row, Math.max(46, 15 * (Math.ceil((reason?.length ?? 0) / 13) + 1)));
        row += 1;
      }
      form.put(span('C', groupStart, row - 1), group.heading);
    }
    form.put(span('B', sectionStart, row - 1), section.heading);
  }
  form.put(span('A', 13, row - 1), '绩\n效\n指\n标');
  form.put(`A${row}:F${row}`, '总分');
  form.put(`G${row}`, data.totalWeight);
  form.put(`H${row}`, data.totalScore);
  form.put(`I${row}`, null);
  form.height(row, 24);
}

function span(column: string, from: number, to: number): string {
  return from === to ? `${column}${from}` : `${column}${from}:${column}${to}`;
}
