import type { CommandName } from '@talent-window/contracts/vocabulary';
import { CommandName as C, MandateScope } from '@talent-window/contracts/vocabulary';

/** What a mandate must name for a command of the applicant's to be sent under it. */
const SCOPES: Readonly<Partial<Record<CommandName, MandateScope>>> = {
  [C.Resubmit]: MandateScope.Answer,
  [C.Correct]: MandateScope.Answer,
  [C.ChangePassport]: MandateScope.Answer,
  [C.ChangeField]: MandateScope.Answer,
  [C.ChooseCollection]: MandateScope.Answer,
  [C.ChooseIssueDay]: MandateScope.Answer,
  [C.Withdraw]: MandateScope.Withdraw,
};

/** Undefined for commands that nobody sends for another. */
export const scopeOf = (command: CommandName): MandateScope | undefined => SCOPES[command];
