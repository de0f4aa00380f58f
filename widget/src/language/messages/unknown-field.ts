/** What is said where a page is older than the form. */
export interface UnknownFieldWords {
  newer: string;
  reload: string;
}

export const unknownFieldAr: UnknownFieldWords = {
  newer:
    'فُتحت هذه الصفحة قبل تحديث النموذج، فلا تستطيع عرض هذا السؤال. أعيدوا تحميلها ثم تابعوا من حيث توقفتم.',
  reload: 'إعادة تحميل الصفحة',
};

export const unknownFieldEn: UnknownFieldWords = {
  newer:
    'You opened this page before the form was updated, so it cannot show this question. Load the page again and continue where you stopped.',
  reload: 'Load the page again',
};
