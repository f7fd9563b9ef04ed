import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';

interface SearchBoxProps {
  readonly className: string;
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** A box that narrows the list below it. */
export function SearchBox({ className, label, query, onQuery }: SearchBoxProps) {
  return (
    <Input
      className={className}
      size="small"
      type="search"
      contentBefore={<SearchRegular aria-hidden />}
      aria-label={label}
      placeholder={label}
      value={query}
      onChange={(_, { value }) => {
        onQuery(value);
      }}
    />
  );
}
