/** What is said before something gives way that was not sent. */
export interface LeavingWords {
  title: string;
  /** What becomes of what was entered. */
  lead: string;
  stay: string;
  leave: string;
}
