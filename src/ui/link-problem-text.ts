/** Why a link does not run by itself, in words. */
import type { Result } from '../domain/result';
import type { Text } from '../i18n';
import type { RunRequest } from '../protocol';
import type { LinkProblem } from '../share/link';
import { requestProblemText } from './failure-text';

/** A sentence for a link that says something wrong; undefined for a good link and for one that only says too little. */
export function linkProblemText(t: Text, link: Result<RunRequest, LinkProblem>): string | undefined {
  if (link.ok) return undefined;
  const problem = link.error;
  switch (problem.code) {
    case 'incomplete':
      return undefined;
    case 'unknown-source':
      return t('eto.linkProblem', t('eto.unknownSource', problem.name));
    default:
      return t('eto.linkProblem', requestProblemText(t, problem.code));
  }
}
