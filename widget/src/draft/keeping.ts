/** What is kept of a form on this device. */
export type Keeping = 'whole' | 'part' | 'nothing';
