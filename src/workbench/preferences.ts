import { useEffect, useState } from 'react';

/** Look and language of the page, remembered where the browser allows it. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`ziping ${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`ziping ${key}`, value);
  } catch {
    // A page opened from disk may have no storage: then the choice lasts as long as the page.
  }
}

/** A choice of the user's that outlasts the page. */
export function usePreference<Value extends string | number>(
  key: string,
  first: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(first);
  useEffect(() => {
    remember(key, String(value));
  }, [key, value]);
  return [value, setValue];
}
