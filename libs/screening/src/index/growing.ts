/** Whole numbers one after another, in memory that grows as they come. */
export class Numbers {
  private items = new Int32Array(1024);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = item;
    this.length += 1;
  }

  done(): Int32Array {
    return this.items.slice(0, this.length);
  }
}
