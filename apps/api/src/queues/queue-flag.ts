/** What makes a case stand out in a queue. */
export const QueueFlag = {
  /** hits of the identity check wait for a decision */
  Hits: 'hits',
  /** the target of the stage is used up, or the budget of the whole */
  Escalated: 'escalated',
  Overdue: 'overdue',
  /** the applicant is asked and has not answered */
  Asked: 'asked',
  /** the applicant has answered, and the desk that asked is to look */
  ReturnedAnswer: 'returned-answer',
} as const;
export type QueueFlag = (typeof QueueFlag)[keyof typeof QueueFlag];
export const QUEUE_FLAGS = Object.values(QueueFlag) as readonly QueueFlag[];
