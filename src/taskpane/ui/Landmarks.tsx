import type { ReactNode, Ref } from 'react';
import { useParts } from './context';

interface LandmarkProps {
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** The body of a screen: the page's main part, unless the page has one of its own around the pane. */
export function Body({ className, ref, children }: LandmarkProps) {
  const { embedded } = useParts();
  return (
    <div ref={ref} role={embedded ? undefined : 'main'} className={className}>
      {children}
    </div>
  );
}

/** The head of the pane. */
export function Head({ className, ref, children }: LandmarkProps) {
  const { embedded } = useParts();
  return (
    <div ref={ref} role={embedded ? undefined : 'banner'} className={className}>
      {children}
    </div>
  );
}
