import {
  builtInRubric,
  builtInRubrics,
  CITATIONS,
  PACKS,
  parseOwnRubric,
  rubricFileText,
  suggestRubrics,
  type RubricProblemKey,
} from '../../src/rubrics';
import { rubricProblemLines, rubricProblemSentence } from '../../src/messages';

type Json = Record<string, unknown>;

function changed(change: (pack: Json) => void): unknown {
  const pack = structuredClone(PACKS['mof-2020-10']) as unknown as Json;
  change(pack);
  return pack;
}

describe('built-in packs', () => {
  test.each(Object.entries(PACKS))('%s passes its own schema', (id, pack) => {
    expect(parseOwnRubric(pack)).toMatchObject({ ok: true, rubric: { id } });
    expect(parseOwnRubric(JSON.stringify(pack))).toMatchObject({ ok: true });
  });

  test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
    '%s: weights make its total, bands and grades are whole',
    (_, { weights, executionWeight, totalWeight, bands, grades }) => {
      const sum = Object.values(weights).reduce(
        (all, { value }) => all + Number(value),
        Number(executionWeight.value),
      );
      expect(sum).toBe(Number(totalWeight));
      const [achieved, partly, missed] = bands.value;
      expect([achieved?.to, achieved?.from, partly?.from, missed?.from]).toEqual([
        '1',
        partly?.to,
        missed?.to,
        '0',
      ]);
      expect(grades.value.map(({ name, from }) => [name, from])).toEqual([
        ['优', '90'],
        ['良', '80'],
        ['中', '60'],
        ['差', '0'],
      ]);
    },
  );

  test.each<[string, string, string]>([
    ['mof-2020-10', '10', '0.6'],
    ['mof-2021-101', '10', '0.6'],
    ['hunan', '10', '0.6'],
    ['sichuan', '10', '0.6'],
    ['hubei', '20', '0.5'],
  ])('%s: execution %s, partly done from %s', (id, execution, partly) => {
    const rubric = builtInRubric(id)!;
    expect(rubric.executionWeight.value).toBe(execution);
    expect(rubric.bands.value.find(({ grade }) => grade === 'partly')?.from).toBe(partly);
  });

  test('default thresholds', () => {
    const { thresholds } = builtInRubric('mof-2020-10');
    expect(
      Object.fromEntries(Object.entries(thresholds).map(([name, { value }]) => [name, value])),
    ).toEqual({
      yearOnYear: '0.30',
      yearOnYearFloor: '1.00',
      budgetAdjustment: '0.30',
      overAchieved: '0.30',
      underExecuted: '0.90',
    });
  });

  test('what was not read in a published text is never quoted or numbered', () => {
    for (const { standing, quotation, number } of Object.values(CITATIONS) as {
      standing: string;
      quotation?: string;
      number?: string;
    }[]) {
      if (standing === 'default') expect([quotation, number]).toEqual([undefined, undefined]);
    }
  });

  test('what is set by default points to no form in which it was not read', () => {
    const wrong = builtInRubrics().flatMap(({ id, thresholds, citations }) =>
      Object.entries(thresholds)
        .filter(([, part]) => part.standing === 'default')
        .filter(([, part]) => citations[part.basis]?.standing !== 'default')
        .map(([name]) => `${id} ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('there is none of another name', () => {
    expect(builtInRubric('nowhere')).toBeUndefined();
    expect(builtInRubric('toString')).toBeUndefined();
  });
});

describe('a rubric of the user’s own', () => {
  test('may be a changed copy', () => {
    const own = changed((pack) => {
      pack['id'] = '我局2024';
      pack['version'] = '2';
      (pack['thresholds'] as Json)['yearOnYear'] = {
        value: 0.2,
        standing: 'default',
        basis: 'tool-default',
      };
    });
    expect(parseOwnRubric(own)).toMatchObject({
      ok: true,
      rubric: { id: '我局2024', thresholds: { yearOnYear: { value: '0.2' } } },
    });
  });

  test('may cite its own documents', () => {
    const own = changed((pack) => {
      pack['citations'] = {
        local: { title: { 'zh-CN': '本级通知', en: 'notice' }, standing: 'read' },
      };
      pack['executionWeight'] = { value: '10', standing: 'read', basis: 'local' };
    });
    expect(parseOwnRubric(own)).toMatchObject({ ok: true, rubric: { citations: { local: {} } } });
  });

  test.each<[string, (pack: Json) => void, string, RubricProblemKey]>([
    [
      'a threshold that is no decimal',
      (pack) =>
        ((pack['thresholds'] as Json)['yearOnYear'] = {
          value: '三成',
          standing: 'default',
          basis: 'tool-default',
        }),
      'thresholds.yearOnYear.value',
      'decimal',
    ],
    [
      'a negative weight',
      (pack) =>
        (pack['executionWeight'] = { value: '-10', standing: 'read', basis: 'tool-default' }),
      'executionWeight.value',
      'negative',
    ],
    ['a missing part', (pack) => delete pack['bands'], 'bands', 'missing'],
    ['a part nobody knows', (pack) => (pack['threshold'] = {}), 'threshold', 'unknown-part'],
    ['a number as version', (pack) => (pack['version'] = 2), 'version', 'text'],
    ['an empty version', (pack) => (pack['version'] = ''), 'version', 'empty'],
    ['a figure where parts belong', (pack) => (pack['rounding'] = 2), 'rounding', 'parts'],
    ['criteria that are no list', (pack) => (pack['criteria'] = '无'), 'criteria', 'list'],
    ['a total of 0', (pack) => (pack['totalWeight'] = '0'), 'totalWeight', 'above-zero'],
    ['an id with a blank', (pack) => (pack['id'] = '我 局'), 'id', 'letters'],
    [
      'a yes or no that is a word',
      (pack) => ((pack['overAchievementDeducts'] as Json)['value'] = '是'),
      'overAchievementDeducts.value',
      'yes-no',
    ],
    [
      'no such citation',
      (pack) => (pack['executionWeight'] = { value: '10', standing: 'read', basis: 'nowhere' }),
      'executionWeight.basis',
      'citation',
    ],
    [
      'another standing',
      (pack) =>
        (pack['executionWeight'] = { value: '10', standing: 'sure', basis: 'tool-default' }),
      'executionWeight.standing',
      'choice',
    ],
    [
      'a band missing',
      (pack) => (pack['bands'] as { value: unknown[] }).value.pop(),
      'bands.value',
      'bands',
    ],
    [
      'a gap between two bands',
      (pack) => ((pack['bands'] as { value: { from: string }[] }).value[0]!.from = '0.9'),
      'bands.value',
      'band-gap',
    ],
    [
      'grades in the wrong order',
      (pack) => (pack['grades'] as { value: unknown[] }).value.reverse(),
      'grades.value',
      'grade-order',
    ],
    [
      'weights that do not make the total',
      (pack) => ((pack['weights'] as Record<string, Json>)['output']!['value'] = '40'),
      'weights',
      'weights-total',
    ],
    [
      'an execution that does not fit in',
      (pack) => ((pack['executionWeight'] as Json)['value'] = '20'),
      'weights',
      'weights-total',
    ],
    ['another total', (pack) => (pack['totalWeight'] = '120'), 'weights', 'weights-total'],
    [
      'a share above 1',
      (pack) =>
        (pack['execution'] = {
          value: [{ from: '0', share: '1.5' }],
          standing: 'default',
          basis: 'tool-default',
        }),
      'execution.value.0.share',
      'share',
    ],
    ...(
      [
        ['thresholds', 'yearOnYear', '30', 'ratio'],
        ['thresholds', 'budgetAdjustment', 5, 'ratio'],
        ['thresholds', 'overAchieved', '2.1', 'ratio'],
        ['thresholds', 'budgetAdjustment', '2', 'ratio'],
        ['thresholds', 'underExecuted', '90', 'share'],
      ] as const
    ).map(
      ([part, name, value, key]) =>
        [
          `a percentage as ${name}`,
          (pack: Json) => ((pack[part] as Record<string, Json>)[name]!['value'] = value),
          `${part}.${name}.value`,
          key,
        ] as [string, (pack: Json) => void, string, RubricProblemKey],
    ),
    [
      'a grade beyond 100',
      (pack) => ((pack['grades'] as { value: Json[] }).value[0]!['from'] = '850'),
      'grades.value.0.from',
      'hundred',
    ],
    [
      'a step of execution in percent',
      (pack) => ((pack['execution'] as Json)['value'] = [{ from: '95', share: '1' }]),
      'execution.value.0.from',
      'ratio',
    ],
    [
      'an execution above the total, no weights being stated',
      (pack) => {
        pack['weights'] = {};
        (pack['executionWeight'] as Json)['value'] = '200';
      },
      'weights',
      'weights-total',
    ],
    [
      'another way to score execution',
      (pack) => (pack['execution'] = { value: 'half', standing: 'default', basis: 'tool-default' }),
      'execution.value',
      'execution',
    ],
    [
      'half a decimal place',
      (pack) => (pack['rounding'] = { ratePlaces: 1.5, scorePlaces: 2 }),
      'rounding.ratePlaces',
      'places',
    ],
  ])('is refused for %s, with the path', (_, change, path, key) => {
    const reading = parseOwnRubric(changed(change));
    expect(reading.ok).toBe(false);
    const problems = reading.ok ? [] : reading.problems;
    expect(problems).toContainEqual(expect.objectContaining({ path, key }));
    for (const problem of problems) {
      const said = rubricProblemSentence(problem, 'zh-CN');
      expect(said).toMatch(/^[^{]*\p{Script=Han}.*。$/u);
      expect(said).not.toMatch(/\{(given|choices)\}/);
      const english = rubricProblemSentence(problem, 'en').replace(problem.data['given'] ?? '', '');
      expect(english).toMatch(/^\P{Script=Han}+$/u);
    }
  });

  test('what stands there is shown, and what may stand there', () => {
    const reading = parseOwnRubric(
      changed((pack) => {
        (pack['executionWeight'] as Json)['standing'] = 'sure';
      }),
    );
    const said = reading.ok ? [] : reading.problems.map((one) => rubricProblemSentence(one, 'en'));
    expect(said).toEqual(['It must be one of read, default; "sure" stands here.']);
  });

  test.each<[string, RubricProblemKey, string, string]>([
    ['', 'nothing', '1', '1'],
    [' \n', 'nothing', '1', '1'],
    ['{\n "id": "a",\n}', 'json-comma', '2', '11'],
    ['{"list": [1, 2,]}', 'json-comma', '1', '15'],
    ['{\r\n "id": "a"，\r\n "version": "1"}', 'json-sign', '2', '11'],
    ['{"id"：1}', 'json-sign', '1', '6'],
    ['{\n“id”: 1}', 'json-sign', '2', '1'],
    ['{"id": “甲”}', 'json-sign', '1', '8'],
    ['{"id": "甲”,\n "b": 1}', 'json-sign', '1', '10'],
    ['｛"id": 1}', 'json-sign', '1', '1'],
    ['{"id": "a"\n "version": "1"}', 'json-no-comma', '2', '2'],
    ['{"id": "a}', 'json-quote', '1', '8'],
    ['{"id": "a"', 'json-end', '1', '11'],
    ['{"id": "甲"乙"}', 'json-here', '1', '11'],
    ['{"id": 01}', 'json-here', '1', '8'],
    ['{"id": 1} {', 'json-here', '1', '11'],
    ['\ufeff{"id": 1;}', 'json-here', '1', '9'],
    ['{"id": "\ufffd"}', 'not-unicode', '', ''],
  ])('%j is told by place and sign', (given, key, line, column) => {
    const reading = parseOwnRubric(given);
    const data = line ? expect.objectContaining({ line, column }) : {};
    expect(reading).toEqual({ ok: false, problems: [{ path: '', key, data }] });
    const problems = reading.ok ? [] : reading.problems;
    expect(rubricProblemSentence(problems[0]!, 'zh-CN')).not.toMatch(/\{\w+\}/);
    expect(rubricProblemSentence(problems[0]!, 'en')).not.toMatch(/\{\w+\}/);
  });

  const saved = JSON.stringify(changed(() => undefined));
  test.each<[string, Uint8Array, boolean]>([
    ['UTF-8', Buffer.from(saved), true],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${saved}`), true],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${saved}`, 'utf16le'), true],
    ['big-endian UTF-16', Buffer.from(`\ufeff${saved}`, 'utf16le').swap16(), true],
    ['UTF-16 without a mark', Buffer.from(saved, 'utf16le'), false],
    ['GBK', Buffer.concat([Buffer.from('{"id": "'), Buffer.from([0xc7, 0xe0, 0x22, 0x7d])]), false],
  ])('a file in %s', (_, bytes, isRead) => {
    const reading = parseOwnRubric(rubricFileText(bytes));
    expect(reading.ok ? 'read' : reading.problems[0]?.key).toBe(isRead ? 'read' : 'not-unicode');
  });

  test.each<[string, (pack: Json) => void, Record<string, string>]>([
    ['a plain copy', () => undefined, { bands: 'printed-bands', adjustment: 'built-in' }],
    [
      'another name alone',
      (pack) => (pack['id'] = 'qingshan'),
      { bands: 'printed-bands', adjustment: 'built-in' },
    ],
    [
      'a changed threshold',
      (pack) =>
        ((pack['thresholds'] as Record<string, Json>)['budgetAdjustment']!['value'] = '0.05'),
      { bands: 'printed-bands', adjustment: 'own-scheme' },
    ],
    [
      'the same figure written otherwise',
      (pack) => ((pack['thresholds'] as Record<string, Json>)['budgetAdjustment']!['value'] = 0.3),
      { bands: 'printed-bands', adjustment: 'built-in' },
    ],
    [
      'a document that says another thing',
      (pack) => ((pack['bands'] as Json)['basis'] = 'sichuan-form'),
      { bands: 'own-scheme', adjustment: 'built-in' },
    ],
    [
      'a changed value with a document of one’s own',
      (pack) => {
        pack['citations'] = {
          notice: { title: { 'zh-CN': '本级通知', en: 'notice' }, standing: 'read' },
        };
        Object.assign((pack['thresholds'] as Record<string, Json>)['budgetAdjustment']!, {
          value: '0.05',
          basis: 'notice',
        });
      },
      { bands: 'printed-bands', adjustment: 'notice' },
    ],
  ])('%s: each value rests on what says it', (_, change, { bands, adjustment }) => {
    const reading = parseOwnRubric(changed(change));
    const rubric = reading.ok ? reading.rubric : undefined;
    const was = builtInRubric('mof-2020-10').thresholds.budgetAdjustment.basis;
    expect(rubric?.bands.basis).toBe(bands);
    expect(rubric?.thresholds.budgetAdjustment.basis).toBe(
      adjustment === 'built-in' ? was : adjustment,
    );
    const own = [bands, adjustment].includes('own-scheme');
    expect(rubric?.citations['own-scheme']?.title['zh-CN'].includes('项目支出')).toBe(
      own ? true : undefined,
    );
  });

  test('mistakes of one kind are one line', () => {
    const reading = parseOwnRubric(
      changed((pack) => {
        delete pack['version'];
        delete pack['bands'];
        pack['weight'] = 1;
      }),
    );
    expect(reading.ok ? [] : rubricProblemLines(reading.problems, 'zh-CN')).toEqual([
      'version、bands：缺少这一项。',
      'weight：没有这样的项目，请检查拼写。',
    ]);
    const none = parseOwnRubric('{');
    expect(none.ok ? [] : rubricProblemLines(none.problems, 'en')).toEqual([
      expect.stringMatching(/^The file ends too early \(line 1\)/),
    ]);
  });

  test.each([['{'], [''], ['[]'], ['null'], [undefined], [42]])('%j is no rubric', (input) => {
    expect(parseOwnRubric(input).ok).toBe(false);
  });
});

describe('suggestRubrics', () => {
  test.each([
    [{ layout: 'hunan-self-evaluation', sections: ['output', 'benefit'] }, 'hunan'],
    [{ layout: 'sichuan-project', sections: ['output'] }, 'sichuan'],
    [{ layout: 'hubei-project', sections: ['output'] }, 'hubei'],
    [{ layout: 'hubei-review', sections: ['output'] }, 'mof-2020-10'],
    [{ layout: 'hubei-review', sections: ['output'], executionWeight: '20' }, 'hubei'],
    [
      { layout: 'national-project', sections: ['output', 'benefit', 'satisfaction'] },
      'mof-2020-10',
    ],
    [{ layout: 'national-project', sections: ['cost', 'output'] }, 'mof-2021-101'],
    [{ layout: 'national-project', sections: ['cost', 'output'], fitsSteps: false }, 'mof-2020-10'],
    [{ layout: 'national-project', sections: ['output'], executionWeight: '20' }, 'hubei'],
    [{ layout: 'hunan-criteria', sections: [], criteria: 3 }, 'hunan-criteria'],
    [{ layout: 'hunan-criteria', sections: [] }, 'mof-2020-10'],
  ])('%j → %s', (clues, id) => {
    const [first] = suggestRubrics(clues);
    expect(first).toBe(id);
  });
});
