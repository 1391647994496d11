/** What `test/chaos/stack.mjs` opens: the platform in processes that can be killed. */
export interface Stack {
  /** of every app */
  readonly env: Readonly<Record<string, string>>;
  /** @returns whether the process was there to be killed */
  kill(process: string): boolean;
  /** kills the worker that next completes this activity, after its commit and before the engine hears of it */
  arm(activity: string): Promise<void>;
  /** activities whose completion the engine never heard, as `activity.case.attempt.pid` */
  lastWords(): Promise<readonly string[]>;
}
