import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AnswerHeading } from '../../ui/AnswerHeading';
import { useBusy, useController, useDispatch, useWords } from '../../ui/context';
import { focusKey } from '../../ui/focus';
import { Body } from '../../ui/Landmarks';
import { OutcomeIcon } from '../../ui/outcome';
import { useShared } from '../../ui/styles';
import { TextLink } from '../../ui/TextLink';

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** No form at all: what was looked for, and how to point at one. */
export function NoForms() {
  const words = useWords();
  const { openSample } = useController();
  const busy = useBusy();
  const dispatch = useDispatch();
  const styles = useStyles();
  const shared = useShared();
  return (
    <Body className={mergeClasses(styles.box, shared.stackLoose)}>
      <AnswerHeading className={mergeClasses(shared.title, shared.row)}>
        <OutcomeIcon outcome="undetermined" />
        {words.forms.notFound}
      </AnswerHeading>
      <p className={shared.body}>{words.forms.lookedFor}</p>
      <div>
        <Button
          {...focusKey('forms')}
          appearance="primary"
          onClick={() => {
            dispatch({ type: 'went to', screen: 'forms' });
          }}
        >
          {words.forms.choose}
        </Button>
      </div>
      <p className={shared.body}>
        <TextLink disabledFocusable={busy} onClick={() => void openSample()}>
          {words.start.sample}
        </TextLink>
      </p>
    </Body>
  );
}
