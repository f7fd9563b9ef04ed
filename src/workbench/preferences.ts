/** Look and language of the page, remembered where the browser allows it. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`ziping ${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`ziping ${key}`, value);
  } catch {
    // A page opened from disk may have no storage: then the choice lasts as long as the page.
  }
}
