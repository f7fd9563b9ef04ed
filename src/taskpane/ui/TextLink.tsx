import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ButtonHTMLAttributes } from 'react';

const useStyles = makeStyles({
  // Where the colour is not ours to choose, the line tells a link from the text around it.
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

interface TextLinkProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly disabledFocusable?: boolean;
}

/** A button that is a link by meaning: it leads somewhere, or does something small. */
export function TextLink({ className, ...rest }: TextLinkProps) {
  const styles = useStyles();
  return <Link as="button" className={mergeClasses(styles.link, className)} {...rest} />;
}
