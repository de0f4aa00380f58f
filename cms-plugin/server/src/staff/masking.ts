/** An ID number as staff see it where the number itself is not needed: its last four digits (design: masked). */
export function maskedNationalId(nationalId: string): string {
  return nationalId.slice(-4).padStart(nationalId.length, '•');
}
