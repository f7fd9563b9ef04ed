import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../../ui/context';

/** Older webviews have no clipboard for scripts: there a selection is copied. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    // The old command is the only way left where the clipboard is refused to scripts.
    document.execCommand('copy');
    box.remove();
  }
}

export function CopyDetails({ text }: { text: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Button
      size="small"
      icon={<CopyRegular />}
      onClick={() => {
        void copy(text).then(() => {
          setCopied(true);
        });
      }}
    >
      {copied ? words.notices.copied : words.trouble.details}
    </Button>
  );
}
