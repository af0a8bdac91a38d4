const SETTING = /^(select set_config|set local role)/;

/** Whether a statement only sets the moments, the caller or the role of a read. */
export function isSetting(sql: string): boolean {
  return SETTING.test(sql);
}
