const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether this is a UUID, in small letters or capitals. */
export const isUuid = (text: string): boolean => UUID.test(text);
