type Attributes = Record<string, string | number | null | undefined>;

/** An SVG element as a string; null attributes are left out, text is escaped, children are not. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escapeXml(String(value))}"`)
    .join("");
  return children.length ? `<${name}${listed}>${children.join("")}</${name}>` : `<${name}${listed}/>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Two decimals are more than a screen shows. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
