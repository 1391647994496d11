import { Injectable } from '@nestjs/common';

/** The API document as text; written when it is first asked for, which most servers never are. */
@Injectable()
export class ApiDocument {
  private text: string | undefined;
  describe: () => object = () => ({});

  get json(): string {
    this.text ??= JSON.stringify(this.describe());
    return this.text;
  }
}
