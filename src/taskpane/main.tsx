import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelServices } from './excel-services';
import { languageOf, themeOf } from './office';
import { Pane } from './pane';
import { isSaying, Plain } from './plain';

const later = {
  excel: () => import(/* webpackChunkName: "excel" */ '../hosts/excel'),
  file: () => import(/* webpackChunkName: "file" */ '../hosts/file'),
  engine: () => import(/* webpackChunkName: "engine" */ './engine').then(({ engine }) => engine),
};

async function start(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const code = new URLSearchParams(location.search).get('say');
  if (isSaying(code)) {
    root.render(<Plain say={code} language={languageOf(navigator.language)} />);
    return;
  }
  if (typeof Office === 'undefined') {
    root.render(<Plain say="no-office" language={languageOf(navigator.language)} />);
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(<Plain say="not-excel" language={languageOf(navigator.language)} />);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) {
    root.render(<Plain say="old-excel" language={language} />);
    return;
  }
  const services = excelServices(later);
  document.documentElement.lang = language;
  root.render(
    <StrictMode>
      <Pane
        services={services}
        language={language}
        theme={themeOf(Office.context.officeTheme)}
        onLanguage={(chosen) => {
          document.documentElement.lang = chosen;
        }}
      />
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (place) void start(place);
