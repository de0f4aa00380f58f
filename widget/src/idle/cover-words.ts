/** What is said in the place of what is covered while nobody is there. */
export interface CoverWords {
  title: string;
  lead: string;
  show: string;
  afresh: string;
}
