import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';

const { officeScript, siteAddress } = jest.requireActual<{
  officeScript: (env: Record<string, string>) => string;
  siteAddress: (env: Record<string, string>) => string;
}>('../../scripts/site/settings.cjs');
const { page } = jest.requireActual<{
  page: (options: { title: string; office?: string; shell?: boolean }) => string;
}>('../../scripts/site/page.cjs');

describe('settings of a site build', () => {
  it.each([
    [{}, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
    [
      { ZIPING_OFFICE_JS: '21vianet' },
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ],
    [{ ZIPING_OFFICE_JS: 'own' }, 'office/office.js'],
    [{ ZIPING_OFFICE_JS: 'https://cdn.example/office.js' }, 'https://cdn.example/office.js'],
  ])('%j takes office.js from %s', (env: Record<string, string>, address) => {
    expect(officeScript(env)).toBe(address);
  });

  it('refuses any other word for office.js', () => {
    expect(() => officeScript({ ZIPING_OFFICE_JS: 'china' })).toThrow('21vianet');
  });

  it.each([
    [{}, 'https://localhost:3000/'],
    [{ ZIPING_SITE: 'https://intranet.example/ziping' }, 'https://intranet.example/ziping/'],
    [{ ZIPING_SITE: 'https://intranet.example/ziping/' }, 'https://intranet.example/ziping/'],
  ])('%j is served at %s', (env: Record<string, string>, address) => {
    expect(siteAddress(env)).toBe(address);
  });

  it('refuses an address without https', () => {
    expect(() => siteAddress({ ZIPING_SITE: 'http://intranet.example/' })).toThrow('https');
  });
});

/** The policy of a page, by directive. */
function policy(html: string): Map<string, string[]> {
  const [, content = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body = '']) => body);

describe('a page', () => {
  const pane = page({ title: '自评核验', office: officeScript({}) });
  const workbench = page({ title: '自评核验工作台' });

  it('allows its own inline script by its hash, and no other', () => {
    const hashes = inlineScripts(pane).map(
      (body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(1);
    expect(policy(pane).get('script-src')).toEqual([
      "'self'",
      ...hashes,
      'https://appsforoffice.microsoft.com',
    ]);
  });

  it('sends nothing anywhere: only its own origin, and office.js in Excel', () => {
    for (const [html, origins] of [
      [pane, ['https://appsforoffice.microsoft.com']],
      [workbench, []],
    ] as const) {
      const outside = [...policy(html).values()]
        .flat()
        .filter((source) => /^(https?:|wss?:|\*|'unsafe)/.test(source));
      expect(outside).toEqual(origins);
      expect(policy(html).get('default-src')).toEqual(["'self'"]);
    }
  });

  it('has no office.js outside Excel', () => {
    expect(workbench).not.toContain('office.js');
    expect(page({ title: '', office: officeScript({ ZIPING_OFFICE_JS: 'own' }) })).toContain(
      '<script defer src="office/office.js">',
    );
  });

  describe.each([
    ['pane', pane],
    ['workbench', workbench],
  ])('the %s', (_, html) => {
    const [script = ''] = inlineScripts(html);
    const shown = (window: object, object: object): string => {
      const root = { innerHTML: '', style: {} };
      runInNewContext(script, { window, Object: object, document: { getElementById: () => root } });
      return root.innerHTML;
    };
    const office = { external: { GetHostInfo: true } };

    it.each([
      ['Internet Explorer in Office', office, {}, '需要 Office 2021 或 Microsoft 365'],
      [
        'an Edge before Chromium in Office',
        { ...office, CSS: { supports: () => true } },
        {},
        'WebView2',
      ],
      ['Internet Explorer', { external: {} }, {}, '这个浏览器太旧'],
      ['a browser without external', {}, {}, '这个浏览器太旧'],
    ])('says a plain sentence in %s', (__, window, object, sentence) => {
      expect(shown(window, object)).toContain(sentence);
    });

    it('says nothing in a webview that is new enough', () => {
      expect(shown({ ...office, CSS: { supports: () => true } }, { hasOwn: true })).toBe('');
    });

    it('is checked by a script that Internet Explorer can read', () => {
      const problems = new Linter().verify(script, {
        languageOptions: { ecmaVersion: 5, sourceType: 'script' },
      });
      expect(problems).toEqual([]);
      // The parser does tell: one arrow and it fails.
      const arrow = new Linter().verify('var a = () => 1;', {
        languageOptions: { ecmaVersion: 5, sourceType: 'script' },
      });
      expect(arrow).toHaveLength(1);
    });
  });
});
