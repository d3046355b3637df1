const PUBLIC = /^age1[0-9a-z]{58}$/;

/** Whether this is written as the public half of a key of backups is, `age1…`. */
export const isRecipient = (value: string): boolean => PUBLIC.test(value);
