/** Words of Strapi's own whose Arabic says something else than is meant, where editors and staff meet them. */
export const betterArabic = {
  'app.components.ToggleCheckbox.on-label': 'نعم',
  'app.components.ToggleCheckbox.off-label': 'لا',
  'app.components.Button.cancel': 'إلغاء',
  'app.components.Button.confirm': 'تأكيد',
  'app.utils.close-label': 'إغلاق',
  'app.utils.delete': 'حذف',
  'app.utils.duplicate': 'نسخ',
  'app.utils.edit': 'تحرير',
  'app.utils.filters': 'تصفية',
  'app.utils.publish': 'نشر',
  'global.back': 'رجوع',
  'global.continue': 'متابعة',
  'global.delete': 'حذف',
  'global.delete-target': 'حذف {target}',
  'global.save': 'حفظ',
  clearLabel: 'مسح',
  'content-manager.HeaderLayout.button.label-add-entry': 'مدخل جديد',
  'content-manager.form.Input.hint.character.unit':
    '{maxValue, plural, =0 { حرف} one { حرف} two { حرف} few { أحرف} many { حرفًا} other { حرف}}',
  'content-manager.form.Input.hint.text':
    '{min, select, undefined {} other {بحد أدنى {min}}}{divider}{max, select, undefined {} other {بحد أقصى {max}}}{unit}{br}{description}',
  // Strapi's pages run from left to right: the mark keeps the number before its noun.
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {لا مدخلات} one {مدخل واحد} two {مدخلان} few {\u200f# مدخلات} many {\u200f# مدخلًا} other {\u200f# مدخل}}',
  'content-manager.relation.add': 'إضافة ارتباط',
  'upload.mediaLibraryInput.placeholder': 'اختاروا ملفًا، أو اسحبوه إلى هنا',
  'upload.control-card.add': 'إضافة',
  'upload.control-card.edit': 'تحرير',
} as const;
