import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { patchWorkbook, readWorkbook } from '../hosts/file';
import { paneWords, type Language, type PaneTheme } from '../taskpane';
import { openBook } from './books';
import { remembered } from './preferences';
import { Workbench } from './workbench';
import { chosenZoom } from './ZoomControl';

function language(): Language {
  const kept = remembered('language');
  if (kept === 'en' || kept === 'zh-CN') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function theme(): PaneTheme {
  const kept = remembered('theme');
  if (kept === 'light' || kept === 'dark' || kept === 'contrast') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const engine = () =>
  import(/* webpackChunkName: "engine" */ '../taskpane/engine').then(({ engine: own }) => own);

const sample = () =>
  import(/* webpackChunkName: "sample" */ '../taskpane/sample').then(({ sampleBytes }) =>
    sampleBytes(),
  );

async function start(place: HTMLElement): Promise<void> {
  const chosen = language();
  const name = paneWords(chosen).workbench.sampleName;
  const first = await openBook(name, await sample(), 'sample');
  createRoot(place).render(
    <StrictMode>
      <Workbench
        language={chosen}
        theme={theme()}
        zoom={chosenZoom(remembered('zoom'))}
        rooms={{
          engine,
          sample,
          readWorkbook: (bytes) => Promise.resolve(readWorkbook(bytes)),
          patch: (bytes, edits) => Promise.resolve(patchWorkbook(bytes, edits)),
        }}
        first={first}
      />
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (place) void start(place);
