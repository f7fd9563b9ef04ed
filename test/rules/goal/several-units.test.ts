import { notesOn } from './told';

type Rows = readonly (readonly [name: string, target: string, actual: string])[];

const TRAINED: Rows = [
  ['基层统计人员培训期数', '≥4期', '4期'],
  ['培训基层统计人员人次', '≥800人次', '862人次'],
];
const SHORT: Rows = [
  ['培训期数', '≥4期', '4期'],
  ['培训人次', '≥800人次', '862人次'],
];
const ROADS: Rows = [
  ['改造农村公路条数', '5条', '5条'],
  ['改造农村公路里程', '18公里', '18.6公里'],
];

/** One thing that rows count in more than one unit. */
test.each<[Rows, string, string[]]>([
  [TRAINED, '举办基层统计人员培训4期，共培训826人次。', ['培训基层统计人员人次']],
  [TRAINED.slice(1), '举办基层统计人员培训4期，共培训826人次。', ['培训基层统计人员人次']],
  [TRAINED, '举办基层统计人员培训3期，共培训862人次。', ['基层统计人员培训期数']],
  [SHORT, '举办培训4期，培训826人次。', ['培训人次']],
  [SHORT, '全年举办培训6期，培训862人次。', ['培训期数']],
  [ROADS, '改造农村公路5条，改造农村公路16.8公里。', ['改造农村公路里程']],
])('%j: %s', (rows, done, names) => {
  expect(notesOn('', done, rows)).toEqual(names);
});

test.each<[Rows, string]>([
  [TRAINED, '举办基层统计人员培训4期，共培训862人次。'],
  // Others, another thing, part of it, and a unit that no row has.
  [TRAINED, '举办基层统计人员培训4期，共培训企业会计126人次。'],
  [TRAINED, '举办基层统计人员培训4期，共核查126家。'],
  [TRAINED, '举办基层统计人员培训4期，其中培训乡镇人员126人次。'],
  [TRAINED, '举办基层统计人员培训4期，共培训12天。'],
  [TRAINED, '举办业务培训4期，共培训126人次。'],
  [SHORT, '举办培训4期，培训862人次。'],
  [ROADS, '改造农村公路5条，改造农村公路18.6公里。'],
  [
    [
      ['培训人次', '≥800人次', '862人次'],
      ['线上培训', '≥300人次', '320人次'],
      ['培训人数', '≥500人次', '520人次'],
    ],
    '举办培训4期，培训826人次。',
  ],
])('right, %j: %s', (rows, done) => {
  expect(notesOn('', done, rows)).toEqual([]);
});
