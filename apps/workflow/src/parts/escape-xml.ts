/** A text as it may stand in XML, in an attribute too. */
export const escapeXml = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`);
