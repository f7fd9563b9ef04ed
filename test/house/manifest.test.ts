import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

const root = join(__dirname, '../..');
const site = 'https://localhost:3000/';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return top.children[0]!;
}

const all = (from: Element, name: string): Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const one = (from: Element, name: string): Element => {
  const found = all(from, name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
};

const manifest = parse(readFileSync(join(root, 'manifest.xml'), 'utf8'));
const direct = (name: string): Element => manifest.children.find((child) => child.name === name)!;
const resources = one(manifest, 'Resources');
const resource = (id: string, kind: string): Element | undefined =>
  all(resources, kind).find(({ attributes }) => attributes.id === id);

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (address: string): string =>
  join(root, 'assets', new URL(address).pathname.slice(1));

describe('manifest.xml', () => {
  it('has an id, a version and one host', () => {
    expect(direct('Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(direct('Version').text).toBe(`${version}.0`);
    expect(all(direct('Hosts'), 'Host').map(({ attributes }) => attributes.Name)).toEqual([
      'Workbook',
    ]);
  });

  it('asks for ExcelApi 1.14 on the ribbon; any older Excel opens the pane, which says what is needed', () => {
    const sets = one(direct('Requirements'), 'Sets');
    expect(sets.attributes).toEqual({ DefaultMinVersion: '1.1' });
    expect(one(sets, 'Set').attributes).toEqual({ Name: 'ExcelApi' });
    expect(one(manifest, 'bt:Sets').attributes.DefaultMinVersion).toBe('1.14');
    expect(one(manifest, 'bt:Set').attributes.Name).toBe('ExcelApi');
  });

  it('has its elements in the order of the schema', () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(one(manifest, 'VersionOverrides').children.map(({ name }) => name)).toEqual([
      'Requirements',
      'Hosts',
      'Resources',
    ]);
    expect(one(manifest, 'DesktopFormFactor').children.map(({ name }) => name)).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    expect(one(manifest, 'GetStarted').children.map(({ name }) => name)).toEqual([
      'Title',
      'Description',
      'LearnMoreUrl',
    ]);
    for (const control of all(manifest, 'Control')) {
      expect(control.children.map(({ name }) => name)).toEqual([
        'Label',
        'Supertip',
        'Icon',
        'Action',
      ]);
    }
    expect(resources.children.map(({ name }) => name)).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
  });

  it('names only addresses of the site, over https', () => {
    const addresses = [
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map(direct),
      ...all(direct('DefaultSettings'), 'SourceLocation'),
      ...all(resources, 'bt:Image'),
      ...all(resources, 'bt:Url'),
    ].map(({ attributes }) => attributes.DefaultValue!);
    expect(addresses).not.toHaveLength(0);
    expect(addresses.filter((address) => !address.startsWith(site))).toEqual([]);
  });

  it('has every resource it refers to, and refers to every resource it has', () => {
    const used = (names: readonly string[]): string[] =>
      names
        .flatMap((name) => all(one(manifest, 'VersionOverrides'), name))
        .flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
    const kinds: readonly (readonly [kind: string, users: readonly string[]])[] = [
      ['bt:Image', ['bt:Image']],
      ['bt:Url', ['FunctionFile', 'SourceLocation', 'LearnMoreUrl']],
      ['bt:String', ['Label', 'Title', 'Description']],
    ];
    for (const [kind, users] of kinds) {
      const ids = all(resources, kind).map(({ attributes }) => attributes.id!);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(used(users))].sort()).toEqual([...ids].sort());
      expect(ids.filter((id) => id.length > 32)).toEqual([]);
    }
  });

  it('keeps labels to 32 characters and tips to 125, in both languages', () => {
    const lengths = (container: string): number[] =>
      all(one(resources, container), 'bt:String').flatMap((string) => [
        string.attributes.DefaultValue!.length,
        ...all(string, 'bt:Override').map(({ attributes }) => attributes.Value!.length),
      ]);
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(32);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(125);
  });

  it('says everything in both languages', () => {
    expect(direct('DefaultLocale').text).toBe('zh-CN');
    const strings = [direct('DisplayName'), direct('Description'), ...all(resources, 'bt:String')];
    for (const string of strings) {
      const overrides = string.children.map(({ attributes }) => attributes.Locale);
      expect([string.attributes.id ?? string.name, overrides]).toEqual([
        string.attributes.id ?? string.name,
        ['en-US'],
      ]);
    }
  });

  it('gives icons of the sizes it states', () => {
    const icons = all(one(manifest, 'VersionOverrides'), 'bt:Image').filter(
      ({ attributes }) => attributes.resid !== undefined,
    );
    expect(icons).not.toHaveLength(0);
    for (const { attributes } of icons) {
      const size = Number(attributes.size);
      const file = iconFile(resource(attributes.resid!, 'bt:Image')!.attributes.DefaultValue!);
      expect([file, ...pngSize(file)]).toEqual([file, size, size]);
    }
    for (const icon of all(manifest, 'Icon')) {
      const sizes = icon.children.map(({ attributes }) => attributes.size);
      expect(sizes).toEqual(['16', '32', '80']);
    }
    expect(pngSize(iconFile(direct('IconUrl').attributes.DefaultValue!))).toEqual([32, 32]);
    expect(pngSize(iconFile(direct('HighResolutionIconUrl').attributes.DefaultValue!))).toEqual([
      64, 64,
    ]);
  });

  it('is for the home tab, in the first version of the overrides, read and write', () => {
    const overrides = one(manifest, 'VersionOverrides');
    expect(overrides.attributes).toEqual({
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    });
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(one(overrides, 'Host').attributes).toEqual({ 'xsi:type': 'Workbook' });
    expect(one(overrides, 'ExtensionPoint').attributes).toEqual({
      'xsi:type': 'PrimaryCommandSurface',
    });
    expect(one(overrides, 'OfficeTab').attributes).toEqual({ id: 'TabHome' });
    expect(direct('Permissions').text).toBe('ReadWriteDocument');
  });

  it('has ids that are unique and no longer than Office allows', () => {
    const ids = ['Group', 'Control'].flatMap((name) =>
      all(manifest, name).map(({ attributes }) => attributes.id!),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
    const names = [direct('DisplayName').attributes.DefaultValue!, direct('ProviderName').text];
    expect(names.filter((name) => name.length > 125)).toEqual([]);
    expect(direct('Description').attributes.DefaultValue!.length).toBeLessThanOrEqual(250);
  });

  it('opens the pane on the same page from the ribbon as without one', () => {
    const [pane] = all(direct('DefaultSettings'), 'SourceLocation');
    expect(resource('Pane.Url', 'bt:Url')!.attributes.DefaultValue).toBe(
      pane!.attributes.DefaultValue,
    );
    const actions = all(manifest, 'Action').map(({ attributes }) => attributes['xsi:type']);
    expect(actions).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction']);
  });

  it('has the three buttons in one group', () => {
    const labels = all(one(manifest, 'Group'), 'Control').map((control) => {
      const { resid } = control.children.find(({ name }) => name === 'Label')!.attributes;
      return resource(resid!, 'bt:String')!.attributes.DefaultValue;
    });
    expect(labels).toEqual(['审核并评分', '生成送审副本', '清除标注']);
  });

  const commands = join(root, 'src/commands/main.ts');
  it('calls functions that src/commands registers', () => {
    const registered = [
      ...readFileSync(commands, 'utf8').matchAll(/Office\.actions\.associate\(\s*'(\w+)'/g),
    ].map(([, name]) => name);
    const called = all(manifest, 'FunctionName').map(({ text }) => text);
    expect([...registered].sort()).toEqual([...called].sort());
  });
});
