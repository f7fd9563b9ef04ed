import type { Language } from '../messages';
import type { PaneTheme } from './pane';

/** How light a colour is, from 0 to 1, as the eye weighs its parts. */
function lightness(colour: string): number {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The theme of the office suite around the pane. In the system's high contrast the webview forces its colours by itself. */
export function themeOf(
  officeTheme: { readonly bodyBackgroundColor?: string } | undefined,
): PaneTheme {
  const background = officeTheme?.bodyBackgroundColor;
  return background !== undefined && lightness(background) < 0.5 ? 'dark' : 'light';
}

export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^zh/i.test(displayLanguage) ? 'zh-CN' : 'en';
}

/** `https://…/自评.xlsx?web=1`, `C:\…\自评.xlsx` → `自评.xlsx`. */
export function nameOf(address: string | undefined): string | undefined {
  const path = address?.replace(/[?#].*$/, '');
  const last = path?.split(/[\\/]/).pop();
  if (!last) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
