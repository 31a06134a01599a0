/** A text's UTF-16 units in an array, which is read and written several times faster than a string. */
export class Units {
  units = new Uint16Array(0);
  private bytes = Buffer.alloc(0);

  /** Takes a text in, with a 0 after it; what stood there before is gone. */
  take(text: string): void {
    this.makeRoom(text.length + 1);
    this.bytes.write(text, "utf16le");
    this.units[text.length] = 0;
  }

  /** Sees to it that at least so many units fit; what stood there before may be gone. */
  makeRoom(length: number): void {
    if (this.units.length >= length) return;
    this.units = new Uint16Array(length * 2);
    this.bytes = Buffer.from(this.units.buffer);
  }

  /** The first units as a text; one whose units all fit a byte is kept in bytes, where patterns run faster. */
  text(length: number): string {
    return this.bytes.toString("utf16le", 0, length * 2);
  }
}

export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
