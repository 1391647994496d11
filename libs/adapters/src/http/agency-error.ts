import { FailureType } from '@talent-window/contracts/vocabulary';

export interface AgencyErrorDetails {
  readonly system: string;
  readonly operation: string;
  /** HTTP status or SMTP reply code, where the other side answered */
  readonly status?: number;
  /** what the other side said is wrong */
  readonly problem?: string;
  /** the kind of problem, as its type names it, e.g. `no-blanks-left` */
  readonly kind?: string | undefined;
  readonly cause?: unknown;
}

/** A call to an outside system that brought nothing; `retryable` is decided here, where the knowledge is. */
export class AgencyError extends Error {
  override readonly name = 'AgencyError';
  readonly type: typeof FailureType.AgencyUnavailable | typeof FailureType.AgencyRejectedRequest;
  readonly retryable: boolean;
  readonly system: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly problem: string | undefined;
  readonly kind: string | undefined;

  private constructor(
    type: AgencyError['type'],
    { system, operation, status, problem, kind, cause }: AgencyErrorDetails,
  ) {
    const said = [status, problem].filter((part) => part !== undefined).join(' ');
    super(`${system}.${operation}: ${type}${said ? ` (${said})` : ''}`, { cause });
    this.type = type;
    this.retryable = type === FailureType.AgencyUnavailable;
    this.system = system;
    this.operation = operation;
    this.status = status;
    this.problem = problem;
    this.kind = kind;
  }

  /** No answer, or one that says "later": worth another try. */
  static unavailable(details: AgencyErrorDetails): AgencyError {
    return new AgencyError(FailureType.AgencyUnavailable, details);
  }

  /** The other side understood us and refused: the same request will be refused again. */
  static rejected(details: AgencyErrorDetails): AgencyError {
    return new AgencyError(FailureType.AgencyRejectedRequest, details);
  }
}
