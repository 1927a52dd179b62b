/** What is wrong with an answer or a form: [Chinese, English], `{name}` is filled in. */
const sentences = {
  required: ["请填写「{label}」。", "Fill in “{label}”."],
  "not-text": ["「{label}」应为文字。", "“{label}” must be text."],
  "too-short": ["「{label}」至少 {limit} 个字。", "“{label}” needs at least {limit} characters."],
  "too-long": ["「{label}」最多 {limit} 个字。", "“{label}” takes at most {limit} characters."],
  pattern: ["「{label}」格式不符。", "“{label}” does not have the form asked for."],
  email: ["「{label}」不是邮箱地址。", "“{label}” is not an e-mail address."],
  phone: ["「{label}」不是电话号码。", "“{label}” is not a telephone number."],
  "not-number": ["「{label}」应为数字。", "“{label}” must be a number."],
  "too-small": ["「{label}」不能小于 {limit}。", "“{label}” must not be below {limit}."],
  "too-large": ["「{label}」不能大于 {limit}。", "“{label}” must not be above {limit}."],
  decimals: ["「{label}」最多 {limit} 位小数。", "“{label}” takes at most {limit} decimals."],
  "not-offered": ["「{label}」不在可选项中。", "“{label}” is not one of the choices."],
  "not-yes-no": ["「{label}」应为是或否。", "“{label}” must be yes or no."],
  "not-list": ["「{label}」应为列表。", "“{label}” must be a list."],
  "not-date": ["「{label}」不是日期时间。", "“{label}” is not a date or time."],
  "form-not-schema": ["表单「{form}」不是 form-js 表单。", "The form “{form}” is no form-js form."],
  "form-key-missing": [
    "表单「{form}」的字段「{label}」没有键。",
    "A field of the form “{form}” has no key: “{label}”.",
  ],
  "form-key-twice": ["表单「{form}」的键「{key}」重复。", "The form “{form}” uses the key “{key}” twice."],
  "form-type-unknown": [
    "表单「{form}」的控件「{type}」不受支持。",
    "The form “{form}” has a field of the unsupported type “{type}”.",
  ],
  "form-pattern-unreadable": [
    "表单「{form}」字段「{label}」的校验式无法识别。",
    "The pattern of “{label}” in the form “{form}” cannot be read.",
  ],
} as const;

export type FormCode = keyof typeof sentences;
export interface Words {
  zh: string;
  en: string;
}

export function formSentence(code: FormCode, values: Record<string, string | number>): Words {
  const [zh, en] = sentences[code];
  const filled = (words: string) => words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  return { zh: filled(zh), en: filled(en) };
}
