import { createRoot } from 'react-dom/client';
import type { Language, PaneTheme } from '../taskpane';
import { remembered } from './preferences';
import { Workbench } from './workbench';

function language(): Language {
  const kept = remembered('language');
  if (kept === 'en' || kept === 'zh-CN') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function theme(): PaneTheme {
  const kept = remembered('theme');
  if (kept === 'light' || kept === 'dark' || kept === 'contrast') return kept;
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Workbench
      language={language()}
      theme={theme()}
      engine={() =>
        import(/* webpackChunkName: "engine" */ '../taskpane/engine').then(({ engine }) => engine)
      }
      files={{
        readWorkbook: async (bytes) =>
          (await import(/* webpackChunkName: "file" */ '../hosts/file')).readWorkbook(bytes),
        patch: async (bytes, edits) =>
          (await import(/* webpackChunkName: "file" */ '../hosts/file')).patchWorkbook(bytes, edits)
            .bytes,
      }}
      sample={() =>
        import(/* webpackChunkName: "sample" */ './sample').then(({ sampleBytes }) => sampleBytes())
      }
    />,
  );
}
