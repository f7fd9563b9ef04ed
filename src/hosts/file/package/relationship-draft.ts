import { appendInside, applyPatches, mapPart } from '../xml/elements';
import { parseRelationships, type Relationship } from './open';
import { DECLARATION, escapeAttribute } from '../xml/text';

const EMPTY = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The relationships of one part on their way to change; their text is made once, however many come. */
export class RelationshipDraft {
  private list: readonly Relationship[];
  private readonly ids: Set<string>;
  private readonly gone = new Set<string>();
  private readonly added: Relationship[] = [];

  constructor(
    private readonly part: string,
    private readonly before: string | undefined,
    exists: (name: string) => boolean,
  ) {
    this.list = before === undefined ? [] : parseRelationships(before, part, exists);
    this.ids = new Set(this.list.map(({ id }) => id));
  }

  get all(): readonly Relationship[] {
    return this.added.length === 0 ? this.list : [...this.list, ...this.added];
  }

  get changed(): boolean {
    return this.gone.size > 0 || this.added.length > 0;
  }

  /** Adds a relationship to another part, or to an address outside the package; returns its id. */
  add(type: string, target: string, external = false): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.ids.add(id);
    const kind = type.slice(type.lastIndexOf('/') + 1);
    this.added.push({ id, kind, type, target, external });
    return id;
  }

  drop(id: string): void {
    if (!this.ids.delete(id)) return;
    const index = this.added.findIndex((relationship) => relationship.id === id);
    if (index >= 0) this.added.splice(index, 1);
    else this.gone.add(id);
    this.list = this.list.filter((relationship) => relationship.id !== id);
  }

  /** The text with all changes; `null` where no relationship is left. */
  text(): string | null {
    if (this.list.length + this.added.length === 0) return null;
    const before = this.before ?? EMPTY;
    const map = mapPart(before);
    const patches = map.children
      .filter(({ attributes }) => this.gone.has(attributes.get('Id') ?? ''))
      .map(({ start, end }) => ({ start, end, text: '' }));
    const xml = this.added.map(({ id, type, target, external }) => {
      const path = escapeAttribute(external ? target : relativeTarget(this.part, target));
      const mode = external ? ' TargetMode="External"' : '';
      return `<${map.prefix}Relationship Id="${id}" Type="${type}" Target="${path}"${mode}/>`;
    });
    if (xml.length > 0) patches.push(appendInside(before, map.root, xml.join('')));
    return applyPatches(before, patches);
  }
}

/** The way from one part to another, as a relationship states it. */
function relativeTarget(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
